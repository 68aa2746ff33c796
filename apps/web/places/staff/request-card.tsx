import { Button, Checkbox, Group, Paper, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { StaffRequestsQuery } from '@parvis/contract/web';
import { StatusMark, useFormat, useText } from '@parvis/ui';
import { useStaffEvent } from '../../shell/staff-space';

type Row = NonNullable<NonNullable<StaffRequestsQuery['event']>['requests']>['rows'][number];

interface RequestCardProps {
  row: Row;
  isChosen: boolean;
  onChoose: (isChosen: boolean) => void;
  onApprove: () => void;
  onRefuse: () => void;
}

/** Somebody who asked for a ticket: who they are, and the two answers. */
export function RequestCard({ row, isChosen, onChoose, onApprove, onRefuse }: RequestCardProps) {
  const { t } = useTranslation('staffPlaces');
  const { t: inField } = useTranslation('field');
  const text = useText();
  const format = useFormat();
  const { timeZone } = useStaffEvent();
  const isPending = row.status === 'PENDING';
  return (
    <Paper component="li" p="md">
      <Group justify="space-between" align="flex-start" gap="sm">
        <Group gap="sm" align="flex-start" wrap="nowrap" style={{ flex: '1 1 280px' }}>
          {isPending && (
            <Checkbox
              size="md"
              mt={4}
              aria-label={t('requests.choose', { name: row.name })}
              checked={isChosen}
              onChange={(event) => onChoose(event.currentTarget.checked)}
            />
          )}
          <div>
            <Group gap="xs">
              <Text fw={650} fz="lg">
                {row.name}
              </Text>
              {!isPending && <StatusMark tone="bad">{t('requests.isRefused')}</StatusMark>}
            </Group>
            <Text size="sm">
              {[row.jobTitle ?? (row.profession && inField(`professions.${row.profession}`)), row.organisationName]
                .filter(Boolean)
                .join(' · ')}
            </Text>
            <Text size="sm" c="dimmed">
              {[
                text(row.kindName),
                row.email,
                t('requests.since', {
                  day: format.dayOfYear(row.registeredAt, timeZone),
                  time: format.time(row.registeredAt, timeZone),
                }),
              ].join(' · ')}
            </Text>
            {row.refusalReason && <Text size="sm">{t('requests.because', { reason: row.refusalReason })}</Text>}
          </div>
        </Group>
        {isPending && (
          <Group gap={4}>
            <Button mih={44} onClick={onApprove}>
              {t('requests.approve')}
            </Button>
            <Button mih={44} variant="default" onClick={onRefuse}>
              {t('requests.refuse')}
            </Button>
          </Group>
        )}
      </Group>
    </Paper>
  );
}
