import { Button, Code, Group, NativeSelect, Paper, SimpleGrid, Stack, Text } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { AuditLogDocument, type AuditLogQuery } from '@parvis/contract/web';
import { auditWords } from '@parvis/domain';
import { EmptyState, PageHeader, useFormat, useText } from '@parvis/ui';
import { TextLink } from '../shell/link-button';
import { QueryView } from '../shell/query-view';
import { detailLines, subjectOf } from './detail-lines';
import { Exports, PAGE, Pages } from './list-parts';
import classes from './staff.module.css';
import type { AuditSearch } from './team-search';

/** The product's own zone, as the acts of the team are not of one event. */
const ZONE = 'Europe/Paris';

/** Who did what, when: for the day somebody asks. */
export function AuditLogScreen() {
  const { t } = useTranslation('team');
  const search = useSearch({ from: '/equipe/journal' });
  const navigate = useNavigate();
  const page = search.page ?? 1;
  const filter = { action: search.action ?? null, actorId: search.personne ?? null, eventId: search.evenement ?? null };
  const response = useQuery({
    query: AuditLogDocument,
    variables: { filter, first: PAGE, offset: (page - 1) * PAGE },
    requestPolicy: 'cache-and-network',
  });
  const change = (chosen: AuditSearch) =>
    void navigate({
      to: '/equipe/journal',
      search: { ...search, page: undefined, ...chosen },
      replace: true,
      resetScroll: false,
    });
  const isFiltered = Object.values(filter).some((value) => value !== null);
  return (
    <>
      <PageHeader
        title={t('log.title')}
        lead={t('log.lead')}
        action={<Exports isSensitive path="/api/audit/journal" filter={filter} />}
      />
      <QueryView response={response}>
        {({ auditLog }) => (
          <>
            <Filters log={auditLog} search={search} onChange={change} />
            {auditLog.total === 0 ? (
              <EmptyState
                icon={IconHistory}
                title={t(isFiltered ? 'log.noneMatch' : 'log.none')}
                action={
                  isFiltered && (
                    <Button onClick={() => change({ action: undefined, personne: undefined, evenement: undefined })}>
                      {t('reset')}
                    </Button>
                  )
                }
              >
                {!isFiltered && t('log.noneLead')}
              </EmptyState>
            ) : (
              <>
                <Text role="status" fw={600} mb="sm">
                  {t('log.found', { count: auditLog.total })}
                </Text>
                <ol className={classes.lines}>
                  {auditLog.entries.map((entry) => (
                    <Entry key={entry.id} entry={entry} />
                  ))}
                </ol>
                <Pages
                  total={auditLog.total}
                  page={page}
                  onPage={(chosen) => void navigate({ to: '/equipe/journal', search: { ...search, page: chosen } })}
                />
              </>
            )}
          </>
        )}
      </QueryView>
    </>
  );
}

type Log = AuditLogQuery['auditLog'];

interface FiltersProps {
  log: Log;
  search: AuditSearch;
  onChange: (change: AuditSearch) => void;
}

function Filters({ log, search, onChange }: FiltersProps) {
  const { t } = useTranslation('team');
  const text = useText();
  const format = useFormat();
  const counted = (label: string, count: number) => `${label} (${format.number(count)})`;
  return (
    <SimpleGrid cols={{ base: 1, sm: 3 }} mb="lg">
      <NativeSelect
        size="md"
        label={t('log.event')}
        value={search.evenement ?? ''}
        onChange={(event) => onChange({ evenement: event.currentTarget.value || undefined })}
        data={[
          { value: '', label: t('log.allEvents') },
          ...log.events.map(({ eventId, title, count }) => ({ value: eventId, label: counted(text(title), count) })),
        ]}
      />
      <NativeSelect
        size="md"
        label={t('log.action')}
        value={search.action ?? ''}
        onChange={(event) => onChange({ action: event.currentTarget.value || undefined })}
        data={[
          { value: '', label: t('log.allActions') },
          ...log.actions.map(({ action, count }) => ({
            value: action,
            label: counted(text(auditWords(action)), count),
          })),
        ]}
      />
      <NativeSelect
        size="md"
        label={t('log.person')}
        value={search.personne ?? ''}
        onChange={(event) => onChange({ personne: event.currentTarget.value || undefined })}
        data={[
          { value: '', label: t('log.everybody') },
          ...log.people.map(({ personId, name, count }) => ({ value: personId, label: counted(name, count) })),
        ]}
      />
    </SimpleGrid>
  );
}

function Entry({ entry }: { entry: Log['entries'][number] }) {
  const { t } = useTranslation('team');
  const text = useText();
  const format = useFormat();
  const lines = detailLines(entry.details);
  const subject = subjectOf(entry.details);
  return (
    <Paper component="li" p="md">
      <Group justify="space-between" gap="xs" align="baseline">
        <Text fw={600}>{text(auditWords(entry.action))}</Text>
        <Text size="sm" c="dimmed">
          {`${format.shortDay(entry.at, ZONE)}, ${format.time(entry.at, ZONE)}`}
        </Text>
      </Group>
      <Group gap="xs">
        <Text size="sm">{entry.actorName ?? t('log.product')}</Text>
        {entry.eventSlug && entry.eventTitle ? (
          <TextLink to="/equipe/$slug" params={{ slug: entry.eventSlug }} size="sm">
            {text(entry.eventTitle)}
          </TextLink>
        ) : (
          subject && <Text size="sm">{text(subject)}</Text>
        )}
      </Group>
      {lines.length > 0 && (
        <details className={classes.details}>
          <summary>{t('log.details')}</summary>
          <Stack gap={2} mt={4}>
            {lines.map(({ name, value }) => (
              <Text key={name} size="sm" style={{ overflowWrap: 'anywhere' }}>
                <Code>{name}</Code> {value}
              </Text>
            ))}
            <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
              <Code>{entry.subject}</Code> {entry.subjectId}
            </Text>
          </Stack>
        </details>
      )}
    </Paper>
  );
}
