import { ActionIcon, Box, Button, FileButton, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { IconFileUpload, IconLink, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newKey } from '../meetings/new-key';
import classes from './board.module.css';
import type { TypedDocument } from './session-typed';

type FileFault = 'TOO_LARGE' | 'WRONG_TYPE' | 'EMPTY' | 'FAILED';

interface DocumentsFieldProps {
  eventId: string;
  documents: TypedDocument[];
  error: string | undefined;
  onChange: (documents: TypedDocument[]) => void;
}

/** What can be read with a session: addresses, and files handed in here. */
export function DocumentsField({ eventId, documents, error, onChange }: DocumentsFieldProps) {
  const { t } = useTranslation('editor');
  const [fault, setFault] = useState<FileFault>();
  const [isSending, setSending] = useState(false);
  const empty = (): TypedDocument => ({ key: newKey(), id: null, titleFr: '', titleEn: '', url: '', fileId: null });
  const handIn = async (file: File | null) => {
    if (!file) return;
    setSending(true);
    const answer = await send(eventId, file);
    setSending(false);
    setFault('fault' in answer ? answer.fault : undefined);
    if ('id' in answer)
      onChange([
        ...documents,
        { ...empty(), fileId: answer.id, titleFr: file.name.replace(/\.\w+$/, '').slice(0, 200) },
      ]);
  };
  return (
    <Box component="section">
      <Title order={3} size="h4" mb="sm">
        {t('form.documents')}
      </Title>
      {(error ?? fault) && (
        <Text c="coral.8" role="alert" mb="sm">
          {error ?? t(`form.fileFaults.${fault!}`)}
        </Text>
      )}
      <Stack component="ul" className={classes.list} gap="md" mb="sm">
        {documents.map((document, place) => {
          const change = (part: Partial<TypedDocument>) => onChange(documents.with(place, { ...document, ...part }));
          return (
            <li key={document.key}>
              <Group gap="xs" wrap="nowrap" align="flex-end">
                <TextInput
                  flex={1}
                  label={t('form.documentTitle')}
                  maxLength={200}
                  value={document.titleFr}
                  onChange={(event) => change({ titleFr: event.currentTarget.value })}
                />
                <ActionIcon
                  variant="subtle"
                  color="gray.8"
                  size={44}
                  aria-label={t('form.removeDocument', { title: document.titleFr })}
                  onClick={() => onChange(documents.toSpliced(place, 1))}
                >
                  <IconX size={20} aria-hidden />
                </ActionIcon>
              </Group>
              {document.fileId === null ? (
                <TextInput
                  mt={4}
                  type="url"
                  label={t('form.documentUrl')}
                  maxLength={500}
                  value={document.url}
                  onChange={(event) => change({ url: event.currentTarget.value })}
                />
              ) : (
                <Text size="sm" c="dimmed" mt={4}>
                  {t('form.file')}
                </Text>
              )}
            </li>
          );
        })}
      </Stack>
      <Group gap="xs">
        <Button
          variant="light"
          leftSection={<IconLink size={18} aria-hidden />}
          onClick={() => onChange([...documents, empty()])}
        >
          {t('form.addLink')}
        </Button>
        <FileButton onChange={(file) => void handIn(file)}>
          {(props) => (
            <Button
              {...props}
              variant="light"
              loading={isSending}
              leftSection={<IconFileUpload size={18} aria-hidden />}
            >
              {t('form.addFile')}
            </Button>
          )}
        </FileButton>
      </Group>
    </Box>
  );
}

async function send(eventId: string, file: File): Promise<{ id: string } | { fault: FileFault }> {
  try {
    const answer = await fetch(`/api/programme/${eventId}/documents?name=${encodeURIComponent(file.name)}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/octet-stream' },
      body: file,
    });
    if (!answer.ok) return { fault: 'FAILED' };
    return (await answer.json()) as { id: string } | { fault: FileFault };
  } catch {
    return { fault: 'FAILED' };
  }
}
