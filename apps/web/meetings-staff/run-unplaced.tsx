import { Button, Group, Select, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { UnplacedReason } from '@parvis/contract/web';
import { useFormat } from '@parvis/ui';
import { useStaffEvent } from '../shell/staff-space';
import type { ToMove } from './move-panel';
import { namesOnly, useNamesOf } from './names-of';
import { Pages } from './pages';
import classes from './planning.module.css';
import type { RunDetail, RunFilter } from './run-view';

const REASONS = [
  'NO_COMMON_SLOT',
  'PERSON_FULL',
  'NO_TABLE',
  'LIMIT_REACHED',
  'ORDER',
  'OUTWEIGHED',
] as const satisfies readonly UnplacedReason[];
type Change = 'MOVE_MEETING' | 'OPEN_TABLE' | 'RAISE_LIMIT' | 'FREE_PEOPLE' | 'GIVE_UP' | 'RELAX_RULE';

/** A limit that nobody is at is one of pauses or walks. */
const reasonOf = ({ reason, blockedBy }: RunDetail['unplaced']['unplaced'][number]) =>
  reason === 'LIMIT_REACHED' && blockedBy.length === 0 ? 'RULE' : reason;

interface RunUnplacedProps {
  detail: RunDetail;
  filter: RunFilter;
  onFilter: (change: Partial<RunFilter>) => void;
  onPlace: ((request: ToMove) => void) | undefined;
}

/** What a run left out, why, and the least that would have to change. */
export function RunUnplaced({ detail, filter, onFilter, onPlace }: RunUnplacedProps) {
  const { t } = useTranslation('planning');
  const format = useFormat();
  const { timeZone } = useStaffEvent();
  const namesOf = useNamesOf();
  const { unplaced, total } = detail.unplaced;
  return (
    <section>
      <Title order={3} size="h4" mb="sm">
        {t('unplaced.title')} ({format.number(total)})
      </Title>
      <Select
        mb="sm"
        maw={320}
        label={t('unplaced.filter')}
        placeholder={t('unplaced.all')}
        clearable
        value={filter.reason}
        onChange={(reason) => onFilter({ reason, unplacedOffset: 0 })}
        data={REASONS.map((reason) => ({ value: reason, label: t(`unplaced.filters.${reason}`) }))}
      />
      {total === 0 && <Text c="dimmed">{t('unplaced.none')}</Text>}
      <ul className={classes.rows} aria-label={t('unplaced.title')}>
        {unplaced.map((request) => {
          const people = namesOf(namesOnly(request.people));
          const slot = request.changeSlot;
          return (
            <li key={request.requestId}>
              <Group justify="space-between" gap="xs">
                <div style={{ flex: '1 1 260px' }}>
                  <Text fw={600}>{namesOf(request.people)}</Text>
                  <Text size="sm">
                    {t('unplaced.priority', { priority: request.priority })} –{' '}
                    {t(`unplaced.reasons.${reasonOf(request)}`, { people: request.blockedBy.join(', ') })}
                  </Text>
                  {request.change && (
                    <Text size="sm" c="dimmed">
                      {t(`unplaced.change.${request.change as Change}`, {
                        people: request.changePeople.join(', '),
                        when: slot
                          ? `${format.shortDay(slot.startsAt, timeZone)}, ${format.times(slot.startsAt, slot.endsAt, timeZone)}`
                          : '',
                      })}
                    </Text>
                  )}
                </div>
                {onPlace && (
                  <Button
                    variant="light"
                    aria-label={t('unplaced.placeNamed', { people })}
                    onClick={() => onPlace({ requestId: request.requestId, people, isPlaced: false })}
                  >
                    {t('unplaced.place')}
                  </Button>
                )}
              </Group>
            </li>
          );
        })}
      </ul>
      <Pages total={total} offset={filter.unplacedOffset} onOffset={(unplacedOffset) => onFilter({ unplacedOffset })} />
    </section>
  );
}
