import { Alert, Button, NativeSelect, NumberInput, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { JoinWaitingListDocument, type KindsOnOfferQuery } from '@parvis/contract/web';
import { assertNever } from '@parvis/domain';
import { EmptyState, PageHeader, useLanguage, useText } from '@parvis/ui';
import { LinkButton, TextLink } from '../shell/link-button';
import { useSession } from '../shell/session';
import { wordsOfCode } from './field-words';
import { InLineNotice } from './in-line-notice';
import { dropLineDraft, keepLineDraft, type LineDraft, readLineDraft } from './line-draft';

type Offer = NonNullable<KindsOnOfferQuery['event']>['kindsOnOffer'][number];

interface JoinLineProps {
  event: { id: string; slug: string; title: { fr: string; en: string } };
  /** The kinds that are sold out, at least one. */
  offers: readonly Offer[];
  /** Another way in, if there is one. */
  children?: ReactNode;
}

const FIELDS = ['email', 'givenName', 'familyName', 'organisationName', 'places'] as const;

/** The way into the line of an event that is full, alone or as a group. */
export function JoinLine({ event, offers, children }: JoinLineProps) {
  const { t } = useTranslation('places');
  const { t: form } = useTranslation('registration');
  const text = useText();
  const language = useLanguage();
  const { me } = useSession();
  const page = useRef<HTMLFormElement>(null);
  const [{ fetching }, join] = useMutation(JoinWaitingListDocument);
  const [typed, setTyped] = useState(() =>
    readLineDraft(event.slug, {
      email: me?.email ?? '',
      givenName: me?.givenName ?? '',
      familyName: me?.familyName ?? '',
      organisationName: me?.organisation?.name ?? '',
    }),
  );
  const change = (part: Partial<LineDraft>) => {
    const next = { ...typed, ...part };
    setTyped(next);
    keepLineDraft(event.slug, next);
  };
  const best = offers.find(({ isForYou }) => isForYou) ?? offers[0]!;
  const { kind, waiting } = offers.find((offer) => offer.kind.id === typed.kindId) ?? best;
  const [faults, setFaults] = useState<Record<string, string>>({});
  const [failed, setFailed] = useState<string>();
  const [joined, setJoined] = useState<{ email: string; rank: number | null; token: string | null }>();
  const [isFree, setFree] = useState(false);

  const submit = async (submitted: FormEvent) => {
    submitted.preventDefault();
    setFailed(undefined);
    const { data } = await join({ input: { ...typed, eventId: event.id, kindId: kind.id, language } });
    if (!data) return setFailed(t('failed'));
    const outcome = data.joinWaitingList;
    switch (outcome.__typename) {
      case 'OnWaitingList':
        dropLineDraft(event.slug);
        return setJoined(outcome);
      case 'PlacesFree':
        return setFree(true);
      case 'AlreadyRegistered':
        return setFailed(form('form.already', { email: outcome.email }));
      case 'RegistrationClosed':
        return setFailed(form(`form.closed.${outcome.reason}`, { day: '' }));
      case 'Busy':
        return setFailed(t('busy'));
      case 'InvalidInput': {
        const found = Object.fromEntries(outcome.errors.map(({ field, code }) => [field, wordsOfCode(t, code)]));
        setFaults(found);
        const first = FIELDS.find((field) => found[field]);
        if (first) page.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
        return;
      }
      default:
        return assertNever(outcome);
    }
  };
  const input = (name: Exclude<(typeof FIELDS)[number], 'places'>, maxLength: number) => ({
    name,
    maxLength,
    label: form(`form.${name}`),
    value: typed[name],
    required: true,
    withAsterisk: false,
    error: faults[name],
    onChange: (changed: { currentTarget: { value: string } }) => {
      change({ [name]: changed.currentTarget.value });
      setFaults(({ [name]: _, ...rest }) => rest);
    },
  });

  if (joined) return <InLineNotice place={joined} slug={event.slug} />;
  if (isFree)
    return (
      <EmptyState
        title={t('line.join.freeTitle')}
        order={1}
        action={
          <LinkButton to="/evenements/$slug/inscription" params={{ slug: event.slug }} reloadDocument>
            {t('line.join.register')}
          </LinkButton>
        }
      >
        {t('line.join.free')}
      </EmptyState>
    );
  return (
    <Stack maw={640} mx="auto" gap={0}>
      <PageHeader
        place={text(event.title)}
        over={
          <TextLink to="/evenements/$slug" params={{ slug: event.slug }}>
            {text(event.title)}
          </TextLink>
        }
        title={t('line.join.title')}
        lead={waiting === 0 ? t('line.join.leadNobody') : t('line.join.lead', { count: waiting })}
      />
      {children}
      <form ref={page} onSubmit={(submitted) => void submit(submitted)} noValidate>
        <Stack gap="md">
          {failed && (
            <Alert color="coral" role="alert">
              {failed}
            </Alert>
          )}
          {offers.length === 1 && <Text fw={650}>{text(best.kind.name)}</Text>}
          {offers.length > 1 && (
            <NativeSelect
              size="md"
              label={t('line.join.kind')}
              value={kind.id}
              onChange={(changed) => change({ kindId: changed.currentTarget.value })}
              data={offers.map((offer) => ({ value: offer.kind.id, label: text(offer.kind.name) }))}
            />
          )}
          <TextInput {...input('email', 254)} type="email" inputMode="email" autoComplete="email" />
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            <TextInput {...input('givenName', 100)} autoComplete="given-name" />
            <TextInput {...input('familyName', 100)} autoComplete="family-name" />
          </SimpleGrid>
          <TextInput {...input('organisationName', 200)} autoComplete="organization" />
          <NumberInput
            name="places"
            label={t('line.join.places')}
            description={t('line.join.placesHint')}
            min={1}
            max={20}
            allowDecimal={false}
            value={typed.places}
            error={faults['places']}
            onChange={(places) => change({ places: Number(places) || 0 })}
          />
          <Button type="submit" size="lg" loading={fetching}>
            {t('line.join.submit')}
          </Button>
        </Stack>
      </form>
    </Stack>
  );
}
