import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import {
  ConfirmAffiliationDocument,
  OrganisationPeopleDocument,
  type OrganisationPeopleQuery,
} from '@parvis/contract/web';
import { StatusMark } from '@parvis/ui';
import { QueryView } from '../shell/query-view';
import classes from './staff.module.css';

type Person = OrganisationPeopleQuery['organisationPeople'][number];

/** Who says that they belong to the organisation, and whether that is so. */
export function OrganisationPeople({ organisationId }: { organisationId: string }) {
  const { t } = useTranslation('team');
  const response = useQuery({
    query: OrganisationPeopleDocument,
    variables: { organisationId },
    requestPolicy: 'cache-and-network',
  });
  return (
    <section aria-labelledby="organisation-people">
      <Title order={3} size="h4" id="organisation-people">
        {t('organisations.peopleTitle')}
      </Title>
      <QueryView response={response}>
        {({ organisationPeople: people }) =>
          people.length === 0 ? (
            <Text c="dimmed">{t('organisations.noPeople')}</Text>
          ) : (
            <>
              <Text c="dimmed" mb="md">
                {t('organisations.peopleLead')}
              </Text>
              <ul className={classes.lines}>
                {people.map((person) => (
                  <PersonLine key={person.id} person={person} />
                ))}
              </ul>
            </>
          )
        }
      </QueryView>
    </section>
  );
}

function PersonLine({ person }: { person: Person }) {
  const { t } = useTranslation('team');
  const [{ fetching }, confirm] = useMutation(ConfirmAffiliationDocument);
  const [hasFailed, setFailed] = useState(false);
  const { id, name, jobTitle, email, isConfirmed, byAddress } = person;
  const send = async () => {
    const { data } = await confirm({ personId: id, isConfirmed: !isConfirmed });
    setFailed(!data);
  };
  return (
    <li>
      <Group justify="space-between" gap="sm">
        <Stack gap={2} style={{ minWidth: 0 }} flex="1 1 220px">
          <Text fw={600} lh={1.3}>
            {name}
          </Text>
          <Text size="sm" c="dimmed" lh={1.3} style={{ overflowWrap: 'anywhere' }}>
            {[jobTitle, email].filter(Boolean).join(' · ')}
          </Text>
          <Group>
            <StatusMark tone={isConfirmed ? 'good' : 'waiting'}>
              {t(
                byAddress
                  ? 'organisations.byAddress'
                  : isConfirmed
                    ? 'organisations.confirmed'
                    : 'organisations.unconfirmed',
              )}
            </StatusMark>
          </Group>
        </Stack>
        {!byAddress && (
          <Button
            variant={isConfirmed ? 'subtle' : 'light'}
            size="sm"
            mih={44}
            loading={fetching}
            aria-label={t(isConfirmed ? 'organisations.withdrawOf' : 'organisations.confirmOf', { name })}
            onClick={() => void send()}
          >
            {t(isConfirmed ? 'organisations.withdraw' : 'organisations.confirm')}
          </Button>
        )}
      </Group>
      {hasFailed && (
        <Alert color="coral" role="alert" mt="xs">
          {t('failed')}
        </Alert>
      )}
    </li>
  );
}
