import { Button, FileButton, Group, Input, Text } from '@mantine/core';
import { IconFile, IconUpload } from '@tabler/icons-react';
import type { TFunction } from 'i18next';
import { useId, useState } from 'react';
import { dropAnswerFile, FILE_KINDS, type FileFault, sendAnswerFile } from './send-answer-file';

interface AnswerFileFieldProps {
  questionId: string;
  label: string;
  description: string | undefined;
  error: string | undefined;
  fileId: string | undefined;
  fileName: string | undefined;
  t: TFunction<'registration'>;
  onChange: (values: string[], fileName?: string) => void;
}

/** A file that is sent as soon as it is chosen, so that nothing is lost with the page. */
export function AnswerFileField({
  questionId,
  label,
  description,
  error,
  fileId,
  fileName,
  t,
  onChange,
}: AnswerFileFieldProps) {
  const [isSending, setSending] = useState(false);
  const [fault, setFault] = useState<FileFault>();
  const labelId = useId();
  const nameId = useId();

  const choose = async (file: File | null) => {
    if (!file) return;
    setFault(undefined);
    setSending(true);
    const outcome = await sendAnswerFile(questionId, file);
    setSending(false);
    if ('fault' in outcome) return setFault(outcome.fault);
    if (fileId) dropAnswerFile(questionId, fileId);
    onChange([outcome.id], file.name);
  };
  const remove = () => {
    if (fileId) dropAnswerFile(questionId, fileId);
    onChange([]);
  };

  return (
    <Input.Wrapper
      label={label}
      labelElement="div"
      labelProps={{ id: labelId }}
      description={[description, t('form.file.hint')].filter(Boolean).join(' ')}
      error={fault ? t(`form.file.${fault}`) : error}
      errorProps={{ role: 'alert' }}
    >
      <Group gap="sm" mt="xs">
        {fileId && (
          <Group gap={6} wrap="nowrap" id={nameId} style={{ overflowWrap: 'anywhere' }}>
            <IconFile size={20} aria-hidden />
            <Text fw={600}>{fileName ?? t('form.file.sent')}</Text>
          </Group>
        )}
        <FileButton onChange={(file) => void choose(file)} accept={FILE_KINDS}>
          {(props) => (
            <Button
              {...props}
              name={`answers.${questionId}`}
              variant="default"
              size="md"
              loading={isSending}
              leftSection={<IconUpload size={20} aria-hidden />}
              aria-describedby={fileId ? `${labelId} ${nameId}` : labelId}
            >
              {fileId ? t('form.file.replace') : t('form.file.choose')}
            </Button>
          )}
        </FileButton>
        {fileId && (
          <Button variant="subtle" size="md" onClick={remove}>
            {t('form.file.remove')}
          </Button>
        )}
      </Group>
    </Input.Wrapper>
  );
}
