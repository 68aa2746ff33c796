import { SimpleGrid, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { MeetingReportQuery } from '@parvis/contract/web';
import { useFormat } from '@parvis/ui';
import classes from '../meetings/meetings.module.css';
import { slotsByHalfDay } from '../meetings/slots-by-day';
import { useHalfDayTitle } from '../meetings/use-half-day-title';
import { useStaffEvent } from '../shell/staff-space';

type Usage = NonNullable<NonNullable<MeetingReportQuery['event']>['meetingReport']>['usage'];

/** A bar a slot, with its number beside it: chart and table at once. */
export function TableUse({ usage, tables }: { usage: Usage; tables: number }) {
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
