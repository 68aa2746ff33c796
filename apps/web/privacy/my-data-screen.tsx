import { Button, Code, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconFileTypePdf, IconJson } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import { EraseMyDataDocument, MyDataDocument } from '@parvis/contract/web';
import { PageHeader, useFormat, useLanguage } from '@parvis/ui';
import { forgetKeptAnswers } from '../shell/offline/offline';
import { QueryView } from '../shell/query-view';
import { RequireSignIn } from '../shell/require-sign-in';
import { EraseButton, type Proof } from './erase-dialog';
import { Held } from './held';

const ZONE = 'Europe/Paris';

/** What the site knows about the person who reads, why and until when; a copy of it, and the way to erase it. */
export function MyDataScreen() {
  const [proof, setProof] = useState<Proof>();
  if (proof) return <Erased proof={proof} />;
  return <RequireSignIn>{() => <MyData onErased={setProof} />}</RequireSignIn>;
}

function MyData({ onErased }: { onErased: (proof: Proof) => void }) {
  const { t } = useTranslation('privacy');
  const [, eraseMine] = useMutation(EraseMyDataDocument);
  const response = useQuery({ query: MyDataDocument, requestPolicy: 'network-only' });
  const erase = async (email: string) => (await eraseMine({ email })).data?.eraseMyData;
  const erased = async (proof: Proof) => {
    await forgetKeptAnswers();
    onErased(proof);
  };
  return (
    <>
      <PageHeader title={t('mine.title')} lead={t('mine.lead')} />
      <QueryView response={response}>
        {({ myData }) => (
          <Stack gap="xl">
            <Copies />
            <Held data={myData} />
            <section>
              <Title order={2} size="h3" mb={4}>
                {t('erase.title')}
              </Title>
              <Text mb="md">{t('erase.lead')}</Text>
              <EraseButton
                data={myData}
                label={t('erase.open')}
                erase={erase}
                onErased={(proof) => void erased(proof)}
              />
            </section>
          </Stack>
        )}
      </QueryView>
    </>
  );
}

function Copies() {
  const { t } = useTranslation('privacy');
  const language = useLanguage();
  return (
    <Paper component="section" p="md">
      <Title order={2} size="h4" mb={4}>
        {t('mine.copies')}
      </Title>
      <Text c="dimmed" mb="md">
        {t('mine.copiesLead')}
      </Text>
      <Group gap="sm">
        <Button
          component="a"
          href={`/api/my-data/mes-donnees.pdf?language=${language}`}
          download
          mih={44}
          leftSection={<IconFileTypePdf size={18} aria-hidden />}
        >
          {t('mine.pdf')}
        </Button>
        <Button
          component="a"
          href="/api/my-data/mes-donnees.json"
          download
          variant="default"
          mih={44}
          leftSection={<IconJson size={18} aria-hidden />}
        >
          {t('mine.json')}
        </Button>
      </Group>
    </Paper>
  );
}

/** The last page of somebody who is nobody here any more. */
function Erased({ proof }: { proof: Proof }) {
  const { t } = useTranslation('privacy');
  const format = useFormat();
  return (
    <Stack role="status">
      <PageHeader title={t('done.title')} lead={t('done.lead', { day: format.day(proof.erasedAt, ZONE) })} />
      <Code fz="md" style={{ alignSelf: 'flex-start', overflowWrap: 'anywhere' }}>
        {proof.id}
      </Code>
      <Button component="a" href="/" mih={44} style={{ alignSelf: 'flex-start' }}>
        {t('done.home')}
      </Button>
    </Stack>
  );
}
