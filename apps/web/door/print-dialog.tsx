import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { IconCheck, IconFileTypePdf } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StaffBadgeFragment } from '@parvis/contract/web';
import { useLanguage } from '@parvis/ui';
import { BADGES_A_FILE } from './badges-address';

interface PrintDialogProps {
  badges: StaffBadgeFragment[];
  address: (file: number) => string;
  /** Keeps that all of them were printed; false when it could not. */
  onPrinted: () => Promise<boolean>;
  onClose: () => void;
}

/** Opens the PDF, then asks whether the badges came out: only whoever stands at the printer knows. */
export function PrintDialog({ badges, address, onPrinted, onClose }: PrintDialogProps) {
  const { t } = useTranslation('desk');
  const { t: ui } = useTranslation('ui');
  const language = useLanguage();
  const [isSaving, setIsSaving] = useState(false);
  // Shown as it was opened: the list behind moves on once they are noted.
  const [files] = useState(() =>
    Array.from({ length: Math.ceil(badges.length / BADGES_A_FILE) }, (_, at) => {
      const part = badges.slice(at * BADGES_A_FILE, (at + 1) * BADGES_A_FILE);
      return { href: address(at + 1), from: at * BADGES_A_FILE + 1, names: part.map(({ name }) => name) };
    }),
  );
  const finish = async () => {
    setIsSaving(true);
    const isKept = await onPrinted();
    setIsSaving(false);
    if (isKept) onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('badges.dialog.title', { count: badges.length })}
      closeButtonProps={{ 'aria-label': ui('close'), size: 44 }}
    >
      <Stack>
        <Text>{t(files.length > 1 ? 'badges.dialog.leadMany' : 'badges.dialog.lead')}</Text>
        {files.map(({ href, from, names }) => (
          <Button
            key={href}
            component="a"
            href={`${href}&lang=${language.toLowerCase()}`}
            target="_blank"
            rel="noreferrer"
            variant="default"
            size="md"
            justify="flex-start"
            leftSection={<IconFileTypePdf size={20} aria-hidden />}
          >
            {files.length === 1
              ? t('badges.dialog.file')
              : t('badges.dialog.fileOf', {
                  from,
                  to: from + names.length - 1,
                  first: names[0] ?? '',
                  last: names.at(-1) ?? '',
                })}
          </Button>
        ))}
        <Group justify="flex-end">
          <Button variant="subtle" onClick={onClose}>
            {t('badges.dialog.later')}
          </Button>
          <Button loading={isSaving} leftSection={<IconCheck size={20} aria-hidden />} onClick={() => void finish()}>
            {t('badges.dialog.done')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
