import { Anchor, Group, Stack, Text, Title } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ErrorState, LoadingState } from '@parvis/ui';
import { filesOf, linksOf, type MailMessage, withPictures } from './mail-content';
import classes from './mailbox.module.css';
import { useJson } from './use-json';

/** One message: its links as links of this page, its body in a frame that may do nothing. */
export function MailView({ id }: { id: string }) {
  const { t } = useTranslation('mailbox');
  const { data: mail, failed, again } = useJson<MailMessage>(`/api/mailbox/${encodeURIComponent(id)}`);
  if (failed !== undefined) return <ErrorState onRetry={again} />;
  if (!mail) return <LoadingState rows={2} />;
  const links = linksOf(mail.html);
  const files = filesOf(mail);
  return (
    <Stack gap="md">
      <div>
        <Title order={2} size="h3">
          {mail.subject}
        </Title>
        <Text c="dimmed">{t('to', { to: mail.to })}</Text>
      </div>
      {links.length > 0 && (
        <section aria-label={t('links')}>
          <Text size="sm" fw={600} c="dimmed">
            {t('links')}
          </Text>
          {links.map(({ href, label }) => (
            <Anchor key={href} href={href} display="block" py={10} fw={600} style={{ overflowWrap: 'anywhere' }}>
              {label}
            </Anchor>
          ))}
        </section>
      )}
      {files.length > 0 && (
        <section aria-label={t('attachments')}>
          <Text size="sm" fw={600} c="dimmed">
            {t('attachments')}
          </Text>
          <Group gap="lg">
            {files.map(({ filename, mimeType, base64 }) => (
              <Anchor
                key={filename}
                href={`data:${mimeType.split(';', 1)[0]};base64,${base64}`}
                download={filename}
                py={10}
              >
                <Group gap={6} component="span">
                  <IconPaperclip size={18} aria-hidden />
                  {filename}
                </Group>
              </Anchor>
            ))}
          </Group>
        </section>
      )}
      <iframe title={t('content')} className={classes.frame} sandbox="" srcDoc={withPictures(mail)} />
    </Stack>
  );
}
