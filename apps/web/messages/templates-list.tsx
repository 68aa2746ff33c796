import { Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { MailTemplatesDocument, type TemplatePartsFragment } from '@parvis/contract/web';
import { StatusMark, useFormat } from '@parvis/ui';
import { LinkButton } from '../shell/link-button';
import { QueryView } from '../shell/query-view';
import { useStaffEvent } from '../shell/staff-space';
import classes from './messages.module.css';
import { TEMPLATE_SLUGS } from './template-slugs';
import { useReadable } from './use-readable';

/** Each automatic message of the event, with the words it has now. */
export function TemplatesList() {
  const { slug } = useStaffEvent();
  const response = useQuery({
    query: MailTemplatesDocument,
    variables: { slug },
    requestPolicy: 'cache-and-network',
  });
  return (
    <QueryView response={response}>
      {({ event }) => (
        <ul className={classes.list}>
          {event?.mailTemplates?.map((template) => (
            <TemplateRow key={template.kind} template={template} slug={slug} />
          ))}
        </ul>
      )}
    </QueryView>
  );
}

function TemplateRow({ template, slug }: { template: TemplatePartsFragment; slug: string }) {
  const { t } = useTranslation('messages');
  const readable = useReadable();
  const format = useFormat();
  const { timeZone } = useStaffEvent();
  const { kind, isHouse, changedBy, changedAt } = template;
  const day = changedAt ? format.shortDay(changedAt, timeZone) : '';
  return (
    <Paper component="li" p="md">
      <Group justify="space-between" gap="sm">
        <Stack gap={4} flex="1 1 300px" miw={0}>
          <Group gap="xs">
            <Title order={2} size="h4">
              {t(`kinds.${kind}`)}
            </Title>
            <StatusMark tone={isHouse ? 'neutral' : 'good'}>
              {isHouse
                ? t('templates.house')
                : changedBy
                  ? t('templates.changed', { name: changedBy, day })
                  : t('templates.changedByNobody', { day })}
            </StatusMark>
          </Group>
          <Text style={{ overflowWrap: 'anywhere' }}>{readable(template.subject)}</Text>
          <Text size="sm" c="dimmed">
            {t(`leads.${kind}`)}
          </Text>
        </Stack>
        <LinkButton
          variant="default"
          to="/equipe/$slug/messages/modeles/$modele"
          params={{ slug, modele: TEMPLATE_SLUGS[kind] }}
          aria-label={t('templates.editLabel', { kind: t(`kinds.${kind}`) })}
        >
          {t('templates.edit')}
        </LinkButton>
      </Group>
    </Paper>
  );
}
