import { Button, Group, Paper, SegmentedControl, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { IconDeviceTv, IconFileSpreadsheet, IconFileTypePdf, IconTable } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { MeetingReportDocument, type MeetingReportQuery, type OneMeetingGroupFragment } from '@parvis/contract/web';
import { EmptyState, Figure, NotFoundState, PageHeader, useFormat, useLanguage } from '@parvis/ui';
import { useNow } from '../shell/now';
import { QueryView } from '../shell/query-view';
import { useStaffEvent } from '../shell/staff-space';
import { MeetingSections } from './meeting-sections';
import classes from './meetings-staff.module.css';
import { TableUse } from './table-use';
import { NONE, whoMetWhom } from './who-met-whom';

type Report = NonNullable<NonNullable<MeetingReportQuery['event']>['meetingReport']>;
type By = 'college' | 'filiere';

const COLLEGES = ['LARGE_COMPANY', 'SME', 'RESEARCH', 'LOCAL_AUTHORITY'];
const FILIERES = ['BIOTECH_PHARMA', 'MEDTECH', 'DIGITAL_HEALTH', 'DIAGNOSTIC'];

/** What came of the meetings of an event, from the request to the table, with the files to hand out. */
export function MeetingFiguresScreen() {
  const { t } = useTranslation('meetingsStaff');
  const { slug } = useStaffEvent();
  const response = useQuery({ query: MeetingReportDocument, variables: { slug } });
  const [, refetch] = response;
  const now = useNow();
  useEffect(() => {
    refetch({ requestPolicy: 'network-only' });
  }, [now, refetch]);
  return (
    <>
      <PageHeader
        title={t('figures.title')}
        lead={t('figures.lead')}
        action={
          <Button
            component="a"
            href={`/ecran/${slug}/rencontres`}
            target="_blank"
            variant="light"
            leftSection={<IconDeviceTv size={20} aria-hidden />}
          >
            {t('figures.hall')}
          </Button>
        }
      />
      <MeetingSections />
      <QueryView response={response}>
        {({ event }) =>
          event?.meetingReport ? <Overview report={event.meetingReport} /> : <NotFoundState order={2} />
        }
      </QueryView>
    </>
  );
}

function Overview({ report }: { report: Report }) {
  const { t } = useTranslation('meetingsStaff');
  const { t: common } = useTranslation('meetings');
  const format = useFormat();
  return (
    <Stack gap="xl">
      <SimpleGrid cols={{ base: 2, md: 4 }} spacing="sm">
        <Figure
          label={t('figures.asked')}
          value={format.number(report.asked)}
          against={t('figures.askedBy', { share: format.percent(report.asked ? report.accepted / report.asked : 0) })}
        />
        <Figure
          label={t('figures.placed')}
          value={format.number(report.placed)}
          against={t('figures.placedBy', { people: format.number(report.people) })}
        />
        <Figure
          label={t('figures.held')}
          value={format.number(report.held)}
          against={t('figures.heldBy', {
            confirmed: format.number(report.confirmed),
            coming: format.number(report.coming),
          })}
        />
        <Figure
          label={t('figures.notHeld')}
          value={format.number(report.notHeld)}
          against={t('figures.notHeldBy', {
            disputed: format.number(report.disputed),
            cancelled: format.number(report.cancelled),
          })}
        />
      </SimpleGrid>
      <Files />
      <ByGroup report={report} />
      {report.usage.length === 0 ? (
        <EmptyState icon={IconTable} title={common('staff.none')}>
          {common('staff.noneLead')}
        </EmptyState>
      ) : (
        <TableUse usage={report.usage} tables={report.tables} />
      )}
    </Stack>
  );
}

function Files() {
  const { t } = useTranslation('meetingsStaff');
  const { id } = useStaffEvent();
  const lang = useLanguage() === 'EN' ? 'en' : 'fr';
  const kinds = [
    { kind: 'pdf', icon: IconFileTypePdf },
    { kind: 'xlsx', icon: IconFileSpreadsheet },
  ] as const;
  const ways = [
    { by: 'tables', what: t('figures.perTables') },
    { by: 'people', what: t('figures.perPeople') },
    { by: 'organisations', what: t('figures.perOrganisations') },
  ];
  return (
    <Paper component="section" aria-labelledby="files">
      <Title order={2} size="h3" id="files">
        {t('figures.files')}
      </Title>
      <Text c="dimmed" mb="md">
        {t('figures.filesHint')}
      </Text>
      <Group gap="xl">
        {ways.map(({ by, what }) => (
          <div key={by}>
            <Text fw={600} mb={6}>
              {what}
            </Text>
            <Group gap="xs">
              {kinds.map(({ kind, icon: Icon }) => (
                <Button
                  key={kind}
                  component="a"
                  href={`/api/events/${id}/meetings/${by}.${kind}?lang=${lang}`}
                  variant="default"
                  mih={44}
                  leftSection={<Icon size={20} aria-hidden />}
                  aria-label={t('figures.fileNamed', { what, kind: t(`figures.${kind}`) })}
                >
                  {t(`figures.${kind}`)}
                </Button>
              ))}
            </Group>
          </div>
        ))}
      </Group>
    </Paper>
  );
}

function ByGroup({ report }: { report: Report }) {
  const { t } = useTranslation('meetingsStaff');
  const { par } = useSearch({ strict: false });
  const by: By = par === 'filiere' ? 'filiere' : 'college';
  const navigate = useNavigate();
  const isByCollege = by === 'college';
  return (
    <Stack component="section" gap="md" aria-labelledby="groups">
      <Group justify="space-between">
        <Title order={2} size="h3" id="groups">
          {t('figures.groups')}
        </Title>
        <SegmentedControl
          aria-label={t('figures.by')}
          value={by}
          onChange={(next) =>
            void navigate({
              to: '.',
              search: next === 'filiere' ? { par: 'filiere' } : {},
              replace: true,
              resetScroll: false,
            })
          }
          data={[
            { value: 'college', label: t('figures.byCollege') },
            { value: 'filiere', label: t('figures.byFiliere') },
          ]}
        />
      </Group>
      <Groups groups={isByCollege ? report.colleges : report.filieres} by={by} />
      <WhoMetWhom pairs={isByCollege ? report.collegePairs : report.filierePairs} by={by} />
    </Stack>
  );
}

/** What people call a group. */
function useGroupName(by: By) {
  const { t } = useTranslation('meetingsStaff');
  const { t: field } = useTranslation('field');
  return (key: string | null | undefined): string => {
    if (!key || key === NONE) return t('figures.none');
    return by === 'college' ? field(`shortColleges.${key as 'SME'}`) : field(`filieres.${key as 'MEDTECH'}`);
  };
}

function Groups({ groups, by }: { groups: readonly OneMeetingGroupFragment[]; by: By }) {
  const { t } = useTranslation('meetingsStaff');
  const format = useFormat();
  const nameOf = useGroupName(by);
  const columns = [
    { key: 'people', label: t('figures.people') },
    { key: 'asked', label: t('figures.sent') },
    { key: 'received', label: t('figures.received') },
    { key: 'accepted', label: t('figures.accepted') },
    { key: 'placed', label: t('figures.placedShort') },
    { key: 'held', label: t('figures.heldShort') },
    { key: 'notHeld', label: t('figures.notHeldShort') },
  ] as const;
  return (
    <div>
      <table className={classes.numbers}>
        <thead>
          <tr>
            <th scope="col">{t(by === 'college' ? 'figures.byCollege' : 'figures.byFiliere')}</th>
            {columns.map(({ key, label }) => (
              <th key={key} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <tr key={group.key ?? NONE}>
              <th scope="row">{nameOf(group.key)}</th>
              {columns.map(({ key, label }) => (
                <td key={key} data-label={label}>
                  {format.number(group[key])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Text size="sm" c="dimmed" mt="xs">
        {t('figures.groupsHint')}
      </Text>
    </div>
  );
}

function WhoMetWhom({ pairs, by }: { pairs: Report['collegePairs']; by: By }) {
  const { t } = useTranslation('meetingsStaff');
  const format = useFormat();
  const nameOf = useGroupName(by);
  const { keys, meetings, most } = whoMetWhom(pairs, by === 'college' ? COLLEGES : FILIERES);
  return (
    <div>
      <Title order={3} size="h4" id="matrix">
        {t('figures.matrix')}
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        {t(keys.length === 0 ? 'figures.matrixNone' : 'figures.matrixHint')}
      </Text>
      {keys.length > 0 && (
        <div className={classes.scroll} tabIndex={0} role="region" aria-labelledby="matrix">
          <table className={classes.matrix} aria-labelledby="matrix">
            <thead>
              <tr>
                <td style={{ background: 'none' }} />
                {keys.map((key) => (
                  <th key={key} scope="col">
                    {nameOf(key)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {keys.map((row) => (
                <tr key={row}>
                  <th scope="row">{nameOf(row)}</th>
                  {keys.map((column) => (
                    <td key={column} style={{ '--heat': meetings(row, column) / Math.max(most, 1) } as object}>
                      {format.number(meetings(row, column))}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}
