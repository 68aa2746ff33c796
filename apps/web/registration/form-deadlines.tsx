import { Button, Paper, SimpleGrid, Stack, Text, TextInput, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { SaveRegistrationRulesDocument } from '@parvis/contract/web';
import { instantOn, wallClockOf } from '@parvis/domain';

interface FormDeadlinesProps {
  eventId: string;
  timeZone: string;
  cancelUntil: string | null;
  changeUntil: string | null;
}

/** Until when holders help themselves; empty is until the event begins. */
export function FormDeadlines({ eventId, timeZone, cancelUntil, changeUntil }: FormDeadlinesProps) {
  const { t } = useTranslation('formBuilder');
  const [{ fetching }, save] = useMutation(SaveRegistrationRulesDocument);
  const [typed, setTyped] = useState({
    cancelUntil: cancelUntil ? wallClockOf(new Date(cancelUntil), timeZone) : '',
    changeUntil: changeUntil ? wallClockOf(new Date(changeUntil), timeZone) : '',
  });
  const [faults, setFaults] = useState<Record<string, string>>({});

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const instant = (wall: string) => instantOn(wall, timeZone)?.toISOString() ?? null;
    const { data } = await save({
      input: { eventId, cancelUntil: instant(typed.cancelUntil), changeUntil: instant(typed.changeUntil) },
    });
    if (!data) return setFaults({ cancelUntil: t('failed') });
    const outcome = data.saveRegistrationRules;
    if (outcome.__typename === 'FormChanged') {
      setFaults({});
      return notifications.show({ message: t('deadlines.saved') });
    }
    setFaults(Object.fromEntries(outcome.errors.map(({ field }) => [field, t('deadlines.notPossible')])));
  };

  return (
    <Paper component="section" aria-labelledby="deadlines">
      <form onSubmit={(event) => void submit(event)}>
        <Stack>
          <div>
            <Title order={2} size="h4" id="deadlines">
              {t('deadlines.title')}
            </Title>
            <Text c="dimmed">{t('deadlines.lead')}</Text>
          </div>
          <SimpleGrid cols={{ base: 1, xs: 2 }} style={{ alignItems: 'end' }}>
            {(['cancelUntil', 'changeUntil'] as const).map((field) => (
              <TextInput
                key={field}
                type="datetime-local"
                label={t(`deadlines.${field}`)}
                value={typed[field]}
                error={faults[field]}
                onChange={(event) => setTyped({ ...typed, [field]: event.currentTarget.value })}
              />
            ))}
          </SimpleGrid>
          <Button type="submit" variant="default" loading={fetching} style={{ alignSelf: 'start' }}>
            {t('deadlines.save')}
          </Button>
        </Stack>
      </form>
    </Paper>
  );
}
