import {
  Alert,
  Button,
  CopyButton,
  Group,
  Modal,
  Paper,
  SimpleGrid,
  Stack,
  Text,
  TextInput,
  Title,
} from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconCheck, IconCopy, IconLinkOff } from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import {
  type CompanyFieldsFragment,
  CompanyPageDocument,
  SendCompanyLinkDocument,
  TakeBackPlaceDocument,
} from '@parvis/contract/web';
import { assertNever } from '@parvis/domain';
import { EmptyState, Figure, PageHeader, StatusMark, useFormat, useText } from '@parvis/ui';
import { QueryView } from '../shell/query-view';
import { wordsOfCode } from './field-words';

const context = { additionalTypenames: ['CompanyPlaces', 'CompanyPlace'] };

/** Who came by the link of a company, for the person there who hands it out. */
export function CompanyScreen() {
  const { token = '' } = useParams({ strict: false });
  const { t } = useTranslation('places');
  const response = useQuery({
    query: CompanyPageDocument,
    variables: { token },
    requestPolicy: 'cache-and-network',
    context,
  });
  return (
    <QueryView response={response}>
      {({ companyPlaces }) =>
        companyPlaces ? (
          <Company company={companyPlaces} token={token} />
        ) : (
          <EmptyState icon={IconLinkOff} title={t('company.unknownTitle')} order={1}>
            {t('company.unknown')}
          </EmptyState>
        )
      }
    </QueryView>
  );
}

function Company({ company, token }: { company: CompanyFieldsFragment; token: string }) {
  const { t } = useTranslation('places');
  const text = useText();
  const format = useFormat();
  const { event, places } = company;
  const claimed = places.filter(({ state }) => state === 'CLAIMED');
  const open = places.filter(({ state }) => state === 'OPEN');
  const canShare = !company.isClosed && open.length > 0;
  return (
    <Stack maw={760} mx="auto" gap="lg">
      <PageHeader
        place={text(event.title)}
        over={text(event.title)}
        title={t('company.title', { company: company.company })}
        lead={t('company.lead', {
          kind: text(company.kindName),
          day: format.dayOfYear(company.expiresAt, event.timeZone),
          time: format.time(company.expiresAt, event.timeZone),
        })}
      />
      {company.isClosed && <Alert color="yellow">{t('company.closed')}</Alert>}
      <SimpleGrid cols={2}>
        <Figure
          label={t('company.claimed')}
          value={format.number(claimed.length)}
          against={t('company.ofAll', { count: claimed.length + open.length })}
        />
        <Figure label={t('company.left')} value={format.number(open.length)} />
      </SimpleGrid>
      {canShare && (
        <Paper p="md">
          <Title order={2} size="h4">
            {t('company.link')}
          </Title>
          <Text c="dimmed" mb="sm">
            {t('company.linkHint')}
          </Text>
          <Group align="flex-end">
            <TextInput
              aria-label={t('company.link')}
              value={company.claimUrl}
              readOnly
              style={{ flex: '1 1 260px' }}
              onFocus={(focus) => focus.currentTarget.select()}
            />
            <CopyButton value={company.claimUrl}>
              {({ copied, copy }) => (
                <Button
                  onClick={copy}
                  leftSection={copied ? <IconCheck size={20} aria-hidden /> : <IconCopy size={20} aria-hidden />}
                >
                  {copied ? t('company.copied') : t('company.copy')}
                </Button>
              )}
            </CopyButton>
          </Group>
          <SendLink token={token} />
        </Paper>
      )}
      <section aria-labelledby="who">
        <Title order={2} size="h4" id="who" mb="sm">
          {t('company.who')}
        </Title>
        <Stack component="ul" p={0} m={0} gap="xs" style={{ listStyle: 'none' }}>
          {places.map((place) => (
            <Paper component="li" key={place.id} p="sm">
              <Group justify="space-between" wrap="nowrap">
                <div>
                  {place.state === 'CLAIMED' ? (
                    <>
                      <Text fw={600}>{place.holderName}</Text>
                      <Text size="sm" c="dimmed">
                        {place.claimedAt &&
                          t('company.since', { day: format.dayOfYear(place.claimedAt, event.timeZone) })}
                      </Text>
                    </>
                  ) : (
                    <StatusMark tone={place.state === 'OPEN' ? 'waiting' : 'neutral'}>
                      {t(place.state === 'OPEN' ? 'company.open' : 'company.withdrawn')}
                    </StatusMark>
                  )}
                </div>
                {place.state === 'OPEN' && !company.isClosed && <TakeBack token={token} placeId={place.id} />}
              </Group>
            </Paper>
          ))}
        </Stack>
      </section>
    </Stack>
  );
}

function SendLink({ token }: { token: string }) {
  const { t } = useTranslation('places');
  const [email, setEmail] = useState('');
  const [fault, setFault] = useState<string>();
  const [{ fetching }, send] = useMutation(SendCompanyLinkDocument);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setFault(undefined);
    const { data } = await send({ token, email });
    if (!data) return setFault(t('failed'));
    const outcome = data.sendCompanyLink;
    switch (outcome.__typename) {
      case 'LinkSent':
        setEmail('');
        notifications.show({ message: t('company.sent', { email: outcome.email }) });
        return;
      case 'LinkNotSent':
        return setFault(t(`company.${outcome.reason}`));
      case 'InvalidInput':
        return setFault(wordsOfCode(t, outcome.errors[0]?.code));
      default:
        return assertNever(outcome);
    }
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Group align="flex-end" mt="md">
        <TextInput
          label={t('company.send')}
          type="email"
          inputMode="email"
          maxLength={254}
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
          error={fault}
          style={{ flex: '1 1 260px' }}
        />
        <Button type="submit" variant="default" loading={fetching}>
          {t('company.sendAction')}
        </Button>
      </Group>
    </form>
  );
}

function TakeBack({ token, placeId }: { token: string; placeId: string }) {
  const { t } = useTranslation('places');
  const { t: ui } = useTranslation('ui');
  const [isAsking, setAsking] = useState(false);
  const [{ fetching, error }, takeBack] = useMutation(TakeBackPlaceDocument);
  const confirm = async () => {
    const { data } = await takeBack({ token, placeId });
    if (!data) return;
    setAsking(false);
    notifications.show({ message: t('company.takenBack') });
  };
  return (
    <>
      <Button variant="subtle" size="compact-md" mih={44} onClick={() => setAsking(true)}>
        {t('company.takeBack')}
      </Button>
      <Modal
        opened={isAsking}
        onClose={() => setAsking(false)}
        title={t('company.takeBackTitle')}
        centered
        closeButtonProps={{ 'aria-label': ui('close'), size: 44 }}
      >
        <Stack>
          <Text>{t('company.takeBackLead')}</Text>
          {error && (
            <Text role="alert" c="coral.8">
              {t('failed')}
            </Text>
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={() => setAsking(false)}>
              {t('company.keep')}
            </Button>
            <Button color="coral.8" loading={fetching} onClick={() => void confirm()}>
              {t('company.takeBack')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
