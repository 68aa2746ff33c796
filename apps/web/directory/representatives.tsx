import { Button, Group, NativeSelect, Stack, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import {
  OrganisationPeopleDocument,
  OrganisationRepresentativesDocument,
  SetRepresentativeDocument,
} from '@parvis/contract/web';
import { StatusMark } from '@parvis/ui';

/** For staff: who keeps the page of an organisation. */
export function Representatives({ organisationId }: { organisationId: string }) {
  const { t } = useTranslation('directory');
  const variables = { organisationId };
  const [{ data }, refetch] = useQuery({
    query: OrganisationRepresentativesDocument,
    variables,
    requestPolicy: 'cache-and-network',
  });
  const [{ data: belonging }] = useQuery({ query: OrganisationPeopleDocument, variables });
  const [{ fetching }, set] = useMutation(SetRepresentativeDocument);
  const [chosen, setChosen] = useState('');
  const known = data?.organisationRepresentatives ?? [];
  const candidates = (belonging?.organisationPeople ?? []).filter(
    ({ id }) => !known.some(({ personId, state }) => personId === id && state === 'ACTIVE'),
  );
  const send = async (personId: string, isActive: boolean) => {
    const { data: done } = await set({ organisationId, personId, isActive, word: null });
    if (!done) notifications.show({ message: t('edit.failed'), color: 'coral', role: 'alert' });
    setChosen('');
    refetch({ requestPolicy: 'network-only' });
  };
  return (
    <section aria-labelledby="representatives">
      <Title order={3} size="h4" id="representatives" mb="xs">
        {t('representatives.title')}
      </Title>
      {known.length === 0 && <Text c="dimmed">{t('representatives.none')}</Text>}
      <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
        {known.map(({ personId, name, state }) => (
          <Group component="li" key={personId} justify="space-between">
            <Group gap="sm">
              <Text fw={600}>{name}</Text>
              <StatusMark tone={state === 'ACTIVE' ? 'good' : 'waiting'}>
                {t(state === 'ACTIVE' ? 'representatives.active' : 'representatives.asked')}
              </StatusMark>
            </Group>
            <Button
              variant="default"
              mih={44}
              loading={fetching}
              aria-label={t('representatives.endOf', { name })}
              onClick={() => void send(personId, false)}
            >
              {t('representatives.end')}
            </Button>
          </Group>
        ))}
      </Stack>
      {candidates.length > 0 && (
        <Group align="flex-end" mt="sm">
          <NativeSelect
            flex="1 1 220px"
            label={t('representatives.person')}
            value={chosen}
            data={[
              { value: '', label: t('representatives.choose') },
              ...candidates.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={(event) => setChosen(event.currentTarget.value)}
          />
          <Button
            variant="light"
            mih={44}
            loading={fetching}
            disabled={chosen === ''}
            onClick={() => void send(chosen, true)}
          >
            {t('representatives.give')}
          </Button>
        </Group>
      )}
    </section>
  );
}
