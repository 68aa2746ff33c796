import { SimpleGrid, Stack, Title } from '@mantine/core';
import { IconTable } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { StaffMeetingsDocument, type StaffMeetingsQuery } from '@parvis/contract/web';
import { EmptyState, Figure, NotFoundState, PageHeader, useFormat } from '@parvis/ui';
import { useNow } from '../shell/now';
import { QueryView } from '../shell/query-view';
import { useStaffEvent } from '../shell/staff-space';
import classes from './meetings.module.css';
import { slotsByHalfDay } from './slots-by-day';
import { useHalfDayTitle } from './use-half-day-title';

type Figures = NonNullable<NonNullable<StaffMeetingsQuery['event']>['meetingsFigures']>;

/** How the meetings of an event go: requests, meetings, and the tables used in each slot. */
export function StaffMeetingsScreen() {
  const { t } = useTranslation('meetings');
  const { slug } = useStaffEvent();
  const response = useQuery({ query: StaffMeetingsDocument, variables: { slug } });
  const [, refetch] = response;
  const now = useNow();
  useEffect(() => {
    refetch({ requestPolicy: 'network-only' });
  }, [now, refetch]);
  return (
    <>
      <PageHeader title={t('staff.title')} lead={t('staff.lead')} />
      <QueryView response={response}>
        {({ event }) =>
          event?.meetingsFigures ? <Overview figures={event.meetingsFigures} /> : <NotFoundState order={2} />
        }
      </QueryView>
    </>
  );
}

function Overview({ figures }: { figures: Figures }) {
  const { t } = useTranslation('meetings');
  const format = useFormat();
  const used = figures.usage.reduce((total, { tablesUsed }) => total + tablesUsed, 0);
  const places = figures.tables * figures.slots;
  const share = (part: number, whole: number) => format.percent(whole === 0 ? 0 : part / whole);
  return (
    <Stack gap="xl">
      <SimpleGrid cols={{ base: 2, md: 4 }} spacing="sm">
        <Figure label={t('staff.asked')} value={format.number(figures.asked)} />
        <Figure
          label={t('staff.booked')}
          value={format.number(figures.booked)}
          against={t('staff.ofAsked', { share: share(figures.booked, figures.asked) })}
        />
        <Figure
          label={t('staff.cancelled')}
          value={format.number(figures.cancelled)}
          against={t('staff.ofAccepted', { share: share(figures.cancelled, figures.accepted) })}
        />
        <Figure
          label={t('staff.use')}
          value={share(used, places)}
          against={t('staff.ofTables', {
            used: format.number(used),
            all: format.number(places),
            tables: figures.tables,
            slots: figures.slots,
          })}
        />
      </SimpleGrid>
      {figures.slots === 0 ? (
        <EmptyState icon={IconTable} title={t('staff.none')}>
          {t('staff.noneLead')}
        </EmptyState>
      ) : (
        <Usage figures={figures} />
      )}
    </Stack>
  );
}

/** A bar a slot, with its number beside it: chart and table at once. */
function Usage({ figures: { usage, tables } }: { figures: Figures }) {
  const { t } = useTranslation('meetings');
  const { timeZone } = useStaffEvent();
  const format = useFormat();
  const titleOf = useHalfDayTitle(timeZone);
  const usedIn = new Map(usage.map(({ slot, tablesUsed }) => [slot.id, tablesUsed]));
  return (
    <section>
      <Title order={2} size="h3" mb="sm">
        {t('staff.chart')}
      </Title>
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="xl">
        {slotsByHalfDay(
          usage.map(({ slot }) => slot),
          timeZone,
        ).map((halfDay) => (
          <div key={halfDay.day}>
            <Title order={3} size="h5" mb={4}>
              {titleOf(halfDay)}
            </Title>
            <table className={classes.bars}>
              <thead>
                <tr>
                  <th scope="col">{t('staff.slot')}</th>
                  <th scope="col" colSpan={2}>
                    {t('staff.used')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {halfDay.slots.map(({ id, startsAt, endsAt }) => {
                  const used = usedIn.get(id) ?? 0;
                  const isFull = used >= tables;
                  return (
                    <tr key={id}>
                      <th scope="row">{format.times(startsAt, endsAt, timeZone)}</th>
                      <td aria-hidden>
                        <span className={classes.track}>
                          <span
                            className={classes.fill}
                            data-full={isFull || undefined}
                            style={{ width: `${(100 * used) / Math.max(tables, 1)}%` }}
                          />
                        </span>
                      </td>
                      <td>
                        {isFull
                          ? `${t('staff.usedOf', { used, all: tables })}, ${t('staff.full')}`
                          : t('staff.usedOf', { used, all: tables })}
                      </td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </div>
        ))}
      </SimpleGrid>
    </section>
  );
}
