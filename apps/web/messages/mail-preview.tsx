import { Box, Group, Paper, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { PreviewMailDocument, type TemplateKind } from '@parvis/contract/web';
import type { Language } from '@parvis/domain';
import { LoadingState } from '@parvis/ui';
import classes from './messages.module.css';
import type { WordsDraft } from './words-draft';

interface MailPreviewProps {
  eventId: string;
  /** Null for a campaign. */
  kind: TemplateKind | null;
  words: WordsDraft;
  language: Language;
}

type Form = 'HTML' | 'TEXT';

/** The message as its reader will have it; the frame that shows it may do nothing. */
export function MailPreview({ eventId, kind, words, language }: MailPreviewProps) {
  const { t } = useTranslation('messages');
  const [form, setForm] = useState<Form>('HTML');
  const [settled] = useDebouncedValue(words, 400);
  const [{ data }] = useQuery({
    query: PreviewMailDocument,
    variables: { input: { eventId, kind, language, ...settled } },
  });
  // While the words cannot be shown, the last that could stay.
  const [shown, setShown] = useState<{ subject: string; html: string; text: string }>();
  const preview = data?.mailPreview;
  if (preview?.__typename === 'MailPreview' && preview !== shown) setShown(preview);
  const isBroken = preview?.__typename === 'WordsRefused';

  return (
    <Paper component="section" aria-labelledby="preview-title" p="md">
      <Group justify="space-between" align="flex-start" mb="sm">
        <div>
          <Title order={2} size="h4" id="preview-title">
            {t('preview.title')}
          </Title>
          <Text size="sm" c="dimmed">
            {t('preview.lead')}
          </Text>
        </div>
        <SegmentedControl<Form>
          aria-label={t('preview.form')}
          value={form}
          onChange={setForm}
          data={[
            { value: 'HTML', label: t('preview.HTML') },
            { value: 'TEXT', label: t('preview.TEXT') },
          ]}
          styles={{ label: { minHeight: 44, display: 'grid', placeItems: 'center' } }}
        />
      </Group>
      {isBroken && (
        <Text role="status" mb="sm" c="dimmed">
          {t(shown ? 'preview.broken' : 'preview.empty')}
        </Text>
      )}
      {!shown ? (
        !isBroken && <LoadingState rows={1} height={320} />
      ) : (
        <Stack gap="sm">
          <Text lang={language.toLowerCase()} style={{ overflowWrap: 'anywhere' }}>
            <Text span c="dimmed">{`${t('preview.subject')} `}</Text>
            <Text span fw={650}>
              {shown.subject}
            </Text>
          </Text>
          {form === 'HTML' ? (
            <iframe title={t('preview.frame')} className={classes.frame} sandbox="" srcDoc={shown.html} />
          ) : (
            <Box
              component="pre"
              className={classes.plain}
              tabIndex={0}
              aria-label={t('preview.frame')}
              lang={language.toLowerCase()}
            >
              {shown.text}
            </Box>
          )}
        </Stack>
      )}
    </Paper>
  );
}
