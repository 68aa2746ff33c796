import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { MailTemplateVersionsDocument, type MailTemplateVersionsQuery, type TemplateKind } from '@parvis/contract/web';
import { useFormat } from '@parvis/ui';
import { useStaffEvent } from '../shell/staff-space';
import classes from './messages.module.css';

export type Version = NonNullable<NonNullable<MailTemplateVersionsQuery['event']>['mailTemplateVersions']>[number];

interface TemplateVersionsProps {
  slug: string;
  kind: TemplateKind;
  /** The latest there is; the list is read anew when it grows. */
  version: number;
  onTake: (version: Version) => void;
}

// A save names no version: without this, the list would not be asked for again.
const context = { additionalTypenames: ['MailTemplate'] };

/** Who changed the words when, and the way back to each. */
export function TemplateVersions({ slug, kind, version, onTake }: TemplateVersionsProps) {
  const { t } = useTranslation('messages');
  const format = useFormat();
  const { timeZone } = useStaffEvent();
  const [{ data }] = useQuery({
    query: MailTemplateVersionsDocument,
    variables: { slug, kind },
    pause: version === 0,
    requestPolicy: 'cache-and-network',
    context,
  });
  const versions = (version > 0 && data?.event?.mailTemplateVersions) || [];
  if (versions.length === 0) return null;
  return (
    <section aria-labelledby="versions-title">
      <Title order={2} size="h4" id="versions-title" mb="sm">
        {t('editor.versions')}
      </Title>
      <ul className={classes.list}>
        {versions.map((one) => (
          <Group component="li" key={one.number} justify="space-between" wrap="nowrap" gap="sm">
            <Stack gap={0}>
              <Text fw={600}>{one.isHouse ? t('editor.house') : t('editor.version', { number: one.number })}</Text>
              <Text size="sm" c="dimmed">
                {t('editor.versionBy', {
                  name: one.changedBy ?? t('editor.somebody'),
                  day: format.shortDay(one.changedAt, timeZone),
                  time: format.time(one.changedAt, timeZone),
                })}
              </Text>
            </Stack>
            <Button
              variant="subtle"
              mih={44}
              flex="none"
              aria-label={t('editor.takeLabel', { number: one.number })}
              onClick={() => onTake(one)}
            >
              {t('editor.take')}
            </Button>
          </Group>
        ))}
      </ul>
    </section>
  );
}
