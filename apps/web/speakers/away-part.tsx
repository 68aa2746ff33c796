import { Alert, Button, Group, Paper, SimpleGrid, Stack, Text, TextInput, Title } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { AddOwnAbsenceDocument, RemoveOwnAbsenceDocument } from '@parvis/contract/web';
import { useFormat } from '@parvis/ui';
import { instantOf, typedTime } from '../messages/zoned-time';
import type { PartProps } from './space';

/** When the speaker cannot be there; the editor of the programme warns of it. */
export function AwayPart({
  space: { away },
  eventId,
  event,
  onBehalfOf,
}: PartProps & { event: { startsAt: string; endsAt: string; timeZone: string } }) {
  const { t } = useTranslation('speakers');
  const format = useFormat();
  const { timeZone } = event;
  const [from, setFrom] = useState(typedTime(event.startsAt, timeZone));
  const [to, setTo] = useState('');
  const [fault, setFault] = useState<'missing' | 'order' | 'far' | 'failed'>();
  const [{ fetching }, add] = useMutation(AddOwnAbsenceDocument);
  const [, remove] = useMutation(RemoveOwnAbsenceDocument);
  const submit = async (submitted: FormEvent) => {
    submitted.preventDefault();
    const startsAt = instantOf(from, timeZone);
    const endsAt = instantOf(to, timeZone);
    if (!startsAt || !endsAt) return setFault('missing');
    if (endsAt <= startsAt) return setFault('order');
    const { data } = await add({ input: { eventId, startsAt, endsAt } });
    if (!data) return setFault('failed');
    if (data.addOwnAbsence.__typename === 'InvalidInput') return setFault('far');
    setFault(undefined);
    setTo('');
  };
  return (
    <Paper component="section">
      <Title order={2} size="h3" mb={4}>
        {t('away.title')}
      </Title>
      <Text c="dimmed" mb="md">
        {t('away.lead')}
      </Text>
      {away.length > 0 && (
        <Stack component="ul" gap="xs" p={0} m={0} mb="md" style={{ listStyle: 'none' }}>
          {away.map(({ id, startsAt, endsAt }) => {
            const when = `${format.day(startsAt, timeZone)}, ${format.time(startsAt, timeZone)} – ${format.day(endsAt, timeZone)}, ${format.time(endsAt, timeZone)}`;
            return (
              <Group component="li" key={id} justify="space-between" wrap="nowrap">
                <Text>{when}</Text>
                {!onBehalfOf && (
                  <Button
                    variant="subtle"
                    mih={44}
                    px="xs"
                    aria-label={t('away.remove', { when })}
                    onClick={() => void remove({ eventId, id })}
                  >
                    <IconTrash size={20} aria-hidden />
                  </Button>
                )}
              </Group>
            );
          })}
        </Stack>
      )}
      {!onBehalfOf && (
        <form onSubmit={(submitted) => void submit(submitted)} noValidate>
          <Stack gap="sm">
            <SimpleGrid cols={{ base: 1, xs: 2 }}>
              <TextInput
                type="datetime-local"
                label={t('away.from')}
                value={from}
                onChange={(changed) => setFrom(changed.currentTarget.value)}
              />
              <TextInput
                type="datetime-local"
                label={t('away.to')}
                value={to}
                onChange={(changed) => setTo(changed.currentTarget.value)}
                error={fault && t(`away.${fault}`)}
              />
            </SimpleGrid>
            {fault === 'failed' && (
              <Alert color="coral" role="alert">
                {t('away.failed')}
              </Alert>
            )}
            <Button type="submit" variant="default" mih={44} loading={fetching} style={{ alignSelf: 'flex-start' }}>
              {t('away.add')}
            </Button>
          </Stack>
        </form>
      )}
    </Paper>
  );
}
