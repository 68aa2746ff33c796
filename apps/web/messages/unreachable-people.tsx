import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconMailOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { ClearUnreachableDocument, type SentMailsQuery } from '@parvis/contract/web';
import { useFormat } from '@parvis/ui';
import { useStaffEvent } from '../shell/staff-space';
import classes from './messages.module.css';
import { useTell } from './tell';

type Person = NonNullable<NonNullable<SentMailsQuery['event']>['unreachablePeople']>[number];

/** Whose address does not work, and what to do about it. */
export function UnreachablePeople({ people, onChanged }: { people: readonly Person[]; onChanged: () => void }) {
  const { t } = useTranslation('messages');
  const format = useFormat();
  const tell = useTell();
  const { id: eventId, timeZone } = useStaffEvent();
  const [, clear] = useMutation(ClearUnreachableDocument);
  if (people.length === 0) return null;
  const clearOne = async ({ personId, name }: Person) => {
    const { data } = await clear({ eventId, personId });
    if (!data) return tell(t('history.failed'), 'refused');
    tell(t('unreachable.cleared', { name }));
    onChanged();
  };
  return (
    <Alert
      color="coral"
      icon={<IconMailOff aria-hidden />}
      title={t('unreachable.title', { count: people.length })}
      styles={{ title: { color: 'var(--mantine-color-coral-9)' } }}
    >
      <Stack gap="sm">
        <Text>{t('unreachable.lead')}</Text>
        <ul className={classes.list}>
          {people.map((person) => (
            <Group component="li" key={person.personId} justify="space-between" gap="sm">
              <div>
                <Text fw={600}>{`${person.name}, ${person.address}`}</Text>
                <Text size="sm">
                  {t('unreachable.since', { day: format.shortDay(person.since, timeZone), fault: person.fault })}
                </Text>
              </div>
              <Button
                variant="default"
                mih={44}
                aria-label={t('unreachable.clearLabel', { name: person.name })}
                onClick={() => void clearOne(person)}
              >
                {t('unreachable.clear')}
              </Button>
            </Group>
          ))}
        </ul>
      </Stack>
    </Alert>
  );
}
