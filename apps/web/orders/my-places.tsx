import { Alert, Button, Group, Modal, Paper, SimpleGrid, Stack, Text, TextInput, Title } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { MakeClaimLinkDocument, NameOrderPlaceDocument, TakeBackOrderPlaceDocument } from '@parvis/contract/web';
import { StatusMark, type Tone, useText } from '@parvis/ui';
import { tell } from '../meetings/tell';
import { AskTwice } from './ask-twice';
import { HolderFields } from './holder-fields';
import { type OrderView, useAnswer } from './my-order-screen';
import { Copy } from './transfer-box';
import { useRefusalWords } from './use-fault-words';

type Place = OrderView['places'][number];

const TONES: Record<Place['state'], Tone> = { OPEN: 'waiting', NAMED: 'good', LEFT: 'bad', WITHDRAWN: 'neutral' };

/** Who has which place; what is not named is named here, sent as a link, or taken back. */
export function MyPlaces({ order, token }: { order: OrderView; token: string }) {
  const { t } = useTranslation('orders');
  return (
    <Stack component="section" gap="sm">
      <div>
        <Title order={2} size="h3">
          {t('mine.places')}
        </Title>
        {order.canName && order.places.some(({ state }) => state === 'OPEN' || state === 'LEFT') && (
          <Text c="dimmed">{t('mine.placesLead')}</Text>
        )}
      </div>
      <Stack gap="sm" component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
        {order.places
          .filter(({ state }) => state !== 'WITHDRAWN')
          .map((place, at) => (
            <PlaceCard key={place.id} order={order} place={place} at={at + 1} token={token} />
          ))}
      </Stack>
    </Stack>
  );
}

function PlaceCard({ order, place, at, token }: { order: OrderView; place: Place; at: number; token: string }) {
  const { t } = useTranslation('orders');
  const text = useText();
  const name = [place.givenName, place.familyName].filter(Boolean).join(' ');
  const isOpen = place.state === 'OPEN' || place.state === 'LEFT';
  return (
    <Paper component="li" p="md">
      <Group justify="space-between" align="flex-start">
        <div>
          <Text fw={600}>{place.state === 'NAMED' ? name : t('mine.nobody')}</Text>
          {place.state === 'NAMED' && (
            <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
              {place.email}
            </Text>
          )}
          {place.state === 'LEFT' && <Text size="sm">{t('mine.gaveBack', { name })}</Text>}
          <Text size="sm" c="dimmed">
            {`${t('form.place', { at })}\u00a0\u00b7 ${text(place.kindName)}`}
          </Text>
        </div>
        <StatusMark tone={TONES[place.state]}>{t(`placeStates.${place.state}`)}</StatusMark>
      </Group>
      {isOpen && order.canName && (
        <Group gap="xs" mt="sm">
          <NamePlace order={order} placeId={place.id} at={at} token={token} />
          <ClaimLink placeId={place.id} at={at} token={token} />
          {order.canCancel && <TakeBack placeId={place.id} at={at} token={token} />}
        </Group>
      )}
    </Paper>
  );
}

interface PlaceActionProps {
  placeId: string;
  at: number;
  token: string;
}

const NOBODY = { givenName: '', familyName: '', email: '' };

function NamePlace({ order, placeId, at, token }: PlaceActionProps & { order: OrderView }) {
  const { t } = useTranslation('orders');
  const { t: ui } = useTranslation('ui');
  const [{ fetching }, send] = useMutation(NameOrderPlaceDocument);
  const [isOpen, setOpen] = useState(false);
  const [holder, setHolder] = useState(NOBODY);
  const [codes, setCodes] = useState<Record<string, string>>({});
  const answer = useAnswer();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { data } = await send({ token, placeId, holder });
    const outcome = data?.nameOrderPlace;
    if (outcome?.__typename === 'InvalidInput')
      return setCodes(Object.fromEntries(outcome.errors.map(({ field, code }) => [field, code])));
    if (!answer.take(outcome)) return;
    const isGood = order.status === 'PAID' || order.method === 'PURCHASE_ORDER';
    const name = `${holder.givenName} ${holder.familyName}`;
    tell(isGood ? t('mine.sent', { name, email: holder.email }) : t('mine.awaits', { name }), 'done');
    setOpen(false);
  };
  return (
    <>
      <Button variant="light" mih={44} aria-label={t('mine.nameThis', { at })} onClick={() => setOpen(true)}>
        {t('mine.name')}
      </Button>
      <Modal
        opened={isOpen}
        onClose={() => setOpen(false)}
        title={t('mine.nameThis', { at })}
        closeButtonProps={{ 'aria-label': ui('close'), size: 44 }}
      >
        <form onSubmit={(event) => void submit(event)} noValidate>
          <Stack>
            {answer.fault && (
              <Alert color="coral" role="alert">
                {answer.fault}
              </Alert>
            )}
            <HolderFields
              holder={holder}
              codes={codes}
              onChange={(part) => {
                setHolder({ ...holder, ...part });
                setCodes({});
              }}
            />
            <Button type="submit" loading={fetching}>
              {t('mine.save')}
            </Button>
          </Stack>
        </form>
      </Modal>
    </>
  );
}

function ClaimLink({ placeId, at, token }: PlaceActionProps) {
  const { t } = useTranslation('orders');
  const { t: ui } = useTranslation('ui');
  const refusal = useRefusalWords();
  const [{ fetching }, make] = useMutation(MakeClaimLinkDocument);
  const [url, setUrl] = useState<string>();
  const [fault, setFault] = useState<string>();
  const open = async () => {
    const { data } = await make({ token, placeId });
    if (!data) return setFault(t('failed'));
    if (data.makeClaimLink.__typename === 'OrderRefused') return setFault(refusal(data.makeClaimLink.refusal));
    setFault(undefined);
    setUrl(data.makeClaimLink.url);
  };
  return (
    <>
      <Button
        variant="default"
        mih={44}
        loading={fetching}
        aria-label={t('mine.linkThis', { at })}
        onClick={() => void open()}
      >
        {t('mine.link')}
      </Button>
      {fault && (
        <Text role="alert" c="coral.8">
          {fault}
        </Text>
      )}
      <Modal
        opened={url !== undefined}
        onClose={() => setUrl(undefined)}
        title={t('mine.link')}
        closeButtonProps={{ 'aria-label': ui('close'), size: 44 }}
      >
        <Stack>
          <Text>{t('mine.linkLead')}</Text>
          <SimpleGrid cols={1}>
            <TextInput
              readOnly
              value={url ?? ''}
              aria-label={t('mine.link')}
              onFocus={(event) => event.currentTarget.select()}
              rightSectionWidth={48}
              rightSection={<Copy what={t('mine.link')} value={url ?? ''} />}
            />
          </SimpleGrid>
        </Stack>
      </Modal>
    </>
  );
}

function TakeBack({ placeId, at, token }: PlaceActionProps) {
  const { t } = useTranslation('orders');
  const [{ fetching }, takeBack] = useMutation(TakeBackOrderPlaceDocument);
  const answer = useAnswer();
  return (
    <AskTwice
      label={t('mine.takeBack')}
      ariaLabel={t('mine.takeBackThis', { at })}
      title={t('mine.takeBackAsk')}
      lead={t('mine.takeBackLead')}
      yes={t('mine.takeBackYes')}
      fault={answer.fault}
      isSending={fetching}
      onYes={async () => answer.take((await takeBack({ token, placeId })).data?.takeBackOrderPlace)}
    />
  );
}
