import { Alert, Autocomplete, Button, Group, Modal, Stack } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { SortWordsDocument } from '@parvis/contract/web';

export interface Sorting {
  /** The answers that move. */
  keys: string[];
  title: string;
  /** Where they are; '' for no theme. */
  theme: string;
  isByHand: boolean;
}

interface SortDialogProps {
  questionId: string;
  sorting: Sorting;
  themes: string[];
  onClose: () => void;
  onSorted: () => void;
}

/** Names the theme that answers go under: one that is there, or a new one. */
export function SortDialog({ questionId, sorting, themes, onClose, onSorted }: SortDialogProps) {
  const { t } = useTranslation('openAnswers');
  const [{ fetching }, sort] = useMutation(SortWordsDocument);
  const [name, setName] = useState(sorting.theme);
  const [fault, setFault] = useState<'missing' | 'failed'>();
  const field = useRef<HTMLInputElement>(null);
  const put = async (theme: string | null) => {
    setFault(undefined);
    const { error } = await sort({ questionId, keys: sorting.keys, theme });
    if (error) setFault('failed');
    else onSorted();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim()) return void put(name);
    setFault('missing');
    field.current?.focus();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={sorting.title}
      centered
      closeButtonProps={{ 'aria-label': t('close'), size: 44 }}
    >
      <form onSubmit={submit} noValidate>
        <Stack>
          <Autocomplete
            ref={field}
            size="md"
            label={t('theme')}
            description={t('themeNote')}
            data={themes}
            value={name}
            onChange={setName}
            maxLength={60}
            error={fault === 'missing' && t('themeMissing')}
            data-autofocus
          />
          {fault === 'failed' && (
            <Alert color="coral" role="alert">
              {t('failed')}
            </Alert>
          )}
          <Group justify="flex-end" gap="sm">
            {sorting.isByHand && (
              <Button variant="subtle" onClick={() => void put(null)} disabled={fetching}>
                {t('byItself')}
              </Button>
            )}
            {sorting.theme !== '' && (
              <Button variant="default" onClick={() => void put('')} disabled={fetching}>
                {t('without')}
              </Button>
            )}
            <Button type="submit" loading={fetching}>
              {t('save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
