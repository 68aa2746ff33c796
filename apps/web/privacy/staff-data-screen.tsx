import { Alert, Button, Group, Paper, Stack, Text, TextInput, Title } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import { DataOfDocument, ErasePersonDocument, ErasuresDocument } from '@parvis/contract/web';
import { PageHeader, useFormat } from '@parvis/ui';
import { LinkButton } from '../shell/link-button';
import { QueryView } from '../shell/query-view';
import { EraseButton, type Proof } from './erase-dialog';
import { Held } from './held';

const ZONE = 'Europe/Paris';

/** What the team does when somebody asks for their rights, and what it hands to its data protection officer. */
export function StaffDataScreen() {
  const { t } = useTranslation('privacy');
  return (
    <>
      <PageHeader
        title={t('staff.title')}
        lead={t('staff.lead')}
        action={
          <LinkButton to="/equipe/donnees/registre" variant="default" mih={44}>
            {t('staff.register')}
          </LinkButton>
        }
      />
      <Stack gap="xl">
        <Request />
        <Proofs />
      </Stack>
    </>
  );
}

function Request() {
  const { t } = useTranslation('privacy');
  const [typed, setTyped] = useState('');
  const [email, setEmail] = useState<string>();
  const [proof, setProof] = useState<Proof>();
  const search = (submitted: FormEvent) => {
    submitted.preventDefault();
    setProof(undefined);
    setEmail(typed.trim() || undefined);
  };
  return (
    <section>
      <Title order={2} size="h3" mb={4}>
        {t('staff.find')}
      </Title>
      <Text c="dimmed" mb="sm">
        {t('staff.findLead')}
      </Text>
      <form noValidate onSubmit={search}>
        <Group align="flex-end" gap="sm" mb="lg">
          <TextInput
            size="md"
            type="email"
            autoComplete="off"
            label={t('staff.email')}
            value={typed}
            onChange={({ currentTarget }) => setTyped(currentTarget.value)}
            style={{ flex: '1 1 260px', maxWidth: 420 }}
          />
          <Button type="submit" size="md" mih={44}>
            {t('staff.search')}
          </Button>
        </Group>
      </form>
      {proof && (
        <Alert color="parvis" role="status">
          {t('staff.doneOne', { id: proof.id })}
        </Alert>
      )}
      {email && !proof && <Found key={email} email={email} onErased={setProof} />}
    </section>
  );
}

function Found({ email, onErased }: { email: string; onErased: (proof: Proof) => void }) {
  const { t } = useTranslation('privacy');
  const [, erasePerson] = useMutation(ErasePersonDocument);
  const response = useQuery({ query: DataOfDocument, variables: { email }, requestPolicy: 'network-only' });
  return (
    <QueryView response={response}>
      {({ dataOf }) =>
        dataOf ? (
          <Stack gap="lg">
            <Group justify="space-between">
              <div>
                <Text fw={650}>{dataOf.name}</Text>
                <Text c="dimmed">{dataOf.email}</Text>
              </div>
              <EraseButton
                data={dataOf}
                label={t('erase.openFor')}
                erase={async (typed) => {
                  return (await erasePerson({ email: typed }, { additionalTypenames: ['ErasureProof'] })).data
                    ?.erasePerson;
                }}
                onErased={onErased}
              />
            </Group>
            <Held data={dataOf} />
          </Stack>
        ) : (
          <Text role="status">{t('staff.none')}</Text>
        )
      }
    </QueryView>
  );
}

function Proofs() {
  const { t } = useTranslation('privacy');
  const format = useFormat();
  const response = useQuery({ query: ErasuresDocument, requestPolicy: 'cache-and-network' });
  return (
    <section>
      <Title order={2} size="h3" mb="sm">
        {t('staff.proofs')}
      </Title>
      <QueryView response={response}>
        {({ erasures }) =>
          erasures.length === 0 ? (
            <Text c="dimmed">{t('staff.noProofs')}</Text>
          ) : (
            <Stack component="ul" p={0} m={0} gap="sm" style={{ listStyle: 'none' }}>
              {erasures.map(({ id, erasedAt, askedBy, rows }) => (
                <Paper component="li" key={id} p="md">
                  <Text fw={600}>{t(`staff.${askedBy}`)}</Text>
                  <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
                    {`${format.day(erasedAt, ZONE)} · ${t('staff.proof', { count: rows })} · ${id}`}
                  </Text>
                </Paper>
              ))}
            </Stack>
          )
        }
      </QueryView>
    </section>
  );
}
