import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { type OneRepairFragment, UndoRepairDocument } from '@parvis/contract/web';
import { assertNever } from '@parvis/domain';
import { StatusMark, useFormat } from '@parvis/ui';
import { tell } from '../meetings/tell';
import { useStaffEvent } from '../shell/staff-space';
import { Changes } from './proposal';
import { useRepairWords } from './repair-words';

/** What was applied, with the way back while there is one. */
export function RepairHistory({ repairs, refresh }: { repairs: readonly OneRepairFragment[]; refresh: () => void }) {
  const { t } = useTranslation('meetingsStaff');
  const { timeZone } = useStaffEvent();
  const format = useFormat();
  const words = useRepairWords();
  const [{ fetching }, undo] = useMutation(UndoRepairDocument);
  const heading = useRef<HTMLHeadingElement>(null);
  if (repairs.length === 0) return null;
  const send = async (repairId: string) => {
    const { data } = await undo({ repairId });
    if (!data) return tell(t('day.failed'), 'refused');
    refresh();
    const outcome = data.undoRepair;
    switch (outcome.__typename) {
      case 'RepairUndone':
        // Its button is about to go.
        heading.current?.focus();
        return tell(t('day.undone'), 'done');
      case 'RepairNotUndoable':
        return tell(t(`day.fixed.${outcome.reason}`), 'refused');
      case 'RepairSettled':
        return tell(t('day.settledBefore'), 'refused');
      default:
        return assertNever(outcome);
    }
  };
  return (
    <section aria-labelledby="history">
      <Title order={2} size="h3" id="history" mb="sm" ref={heading} tabIndex={-1}>
        {t('day.history')}
      </Title>
      <Stack gap="sm">
        {repairs.map((repair) => {
          const title = repair.causes.map(words.cause).join(' · ');
          return (
            <Paper key={repair.id} p="md">
              <Group justify="space-between" align="flex-start">
                <div>
                  <Text fw={600}>{title}</Text>
                  <Text c="dimmed" size="sm">
                    {[
                      repair.appliedAt &&
                        t('day.appliedBy', {
                          name: repair.appliedBy ?? '–',
                          time: format.time(repair.appliedAt, timeZone),
                        }),
                      words.counts(repair),
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </Text>
                </div>
                {repair.status === 'APPLIED' ? (
                  <Button
                    variant="subtle"
                    mih={44}
                    loading={fetching}
                    leftSection={<IconArrowBackUp size={20} aria-hidden />}
                    aria-label={t('day.undoNamed', { title })}
                    onClick={() => void send(repair.id)}
                  >
                    {t('day.undo')}
                  </Button>
                ) : (
                  <StatusMark tone="neutral">{t('day.wasUndone')}</StatusMark>
                )}
              </Group>
              <details>
                <summary>{t('day.details')}</summary>
                <Changes repair={repair} />
              </details>
            </Paper>
          );
        })}
      </Stack>
    </section>
  );
}
