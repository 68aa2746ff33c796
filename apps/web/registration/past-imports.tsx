import { Alert, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { type AttendeeImportsQuery, UndoAttendeeImportDocument } from '@parvis/contract/web';
import { StatusMark, useFormat } from '@parvis/ui';
import { useStaffEvent } from '../shell/staff-space';

type Event = NonNullable<AttendeeImportsQuery['event']>;

/** The lists that were imported before; one nobody came in with can be taken back. */
export function PastImports({ event, onDone }: { event: Event; onDone: () => void }) {
  const { t } = useTranslation('attendees');
  const format = useFormat();
  const { timeZone } = useStaffEvent();
  const [{ fetching }, undo] = useMutation(UndoAttendeeImportDocument);
  const [problem, setProblem] = useState<string>();
  const imports = event.attendeeImports ?? [];
  if (imports.length === 0) return null;
  const takeBack = async (importId: string) => {
    setProblem(undefined);
    const { data } = await undo({ eventId: event.id, importId });
    const outcome = data?.undoAttendeeImport;
    if (outcome?.__typename === 'ImportUndone') {
      notifications.show({ message: t('import.undone', { count: outcome.cancelled }) });
      return onDone();
    }
    setProblem(
      outcome?.__typename === 'ImportNotUndoable' ? t('import.notUndoable', { count: outcome.used }) : t('acts.failed'),
    );
  };
  return (
    <section aria-labelledby="imports">
      <Title order={2} size="h4" id="imports" mb="sm">
        {t('import.past')}
      </Title>
      <div role="alert">
        {problem && (
          <Alert color="coral" mb="sm">
            {problem}
          </Alert>
        )}
      </div>
      <Stack gap="sm">
        {imports.map((one) => (
          <Paper key={one.id} p="md">
            <Group justify="space-between">
              <div>
                <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
                  {one.fileName}
                </Text>
                <Text size="sm" c="dimmed">
                  {[
                    t('import.tickets', { count: one.tickets }),
                    t(one.ticketsSent ? 'import.sent' : 'import.notSent'),
                    one.actorName,
                    `${format.shortDay(one.importedAt, timeZone)}, ${format.time(one.importedAt, timeZone)}`,
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </Text>
              </div>
              {one.undoneAt ? (
                <StatusMark tone="neutral">{t('import.isUndone')}</StatusMark>
              ) : one.used > 0 ? (
                <StatusMark tone="good">{t('import.inUse', { count: one.used })}</StatusMark>
              ) : (
                <Button
                  variant="default"
                  loading={fetching}
                  leftSection={<IconArrowBackUp size={20} aria-hidden />}
                  onClick={() => void takeBack(one.id)}
                >
                  {t('import.undo')}
                </Button>
              )}
            </Group>
          </Paper>
        ))}
      </Stack>
    </section>
  );
}
