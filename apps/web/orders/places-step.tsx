import {
  ActionIcon,
  Fieldset,
  Group,
  Paper,
  SegmentedControl,
  SimpleGrid,
  Stack,
  Text,
  TextInput,
  Title,
} from '@mantine/core';
import { IconMinus, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat, useText } from '@parvis/ui';
import { TextLink } from '../shell/link-button';
import { type Faults, type OrderDraft, type PlaceDraft, setCount } from './order-draft';
import type { OrderEvent } from './order-screen';
import type { Quote } from './use-quote';
import { useFaultWords } from './use-fault-words';

interface PlacesStepProps {
  event: OrderEvent;
  draft: OrderDraft;
  faults: Faults;
  quote: Quote | undefined;
  onChange: (part: Partial<OrderDraft>) => void;
}

type Kind = OrderEvent['ticketKinds'][number];

/** How many places of which kind, and who has them. */
export function PlacesStep({ event, draft, faults, quote, onChange }: PlacesStepProps) {
  const { t } = useTranslation('orders');
  const words = useFaultWords();
  const text = useText();
  const { money } = useFormat();
  const kinds = new Map(event.ticketKinds.map((kind) => [kind.id, kind]));
  const change = (at: number, part: Partial<PlaceDraft>) =>
    onChange({ places: draft.places.map((place, index) => (index === at ? { ...place, ...part } : place)) });
  return (
    <>
      <Stack gap="sm" component="section">
        <Title order={2} size="h3" tabIndex={-1}>
          {t('form.which')}
        </Title>
        {event.ticketKinds.map((kind) => (
          <KindRow
            slug={event.slug}
            key={kind.id}
            kind={kind}
            count={draft.places.filter(({ kindId }) => kindId === kind.id).length}
            onCount={(count) => onChange({ places: setCount(draft.places, kind.id, count) })}
          />
        ))}
        {faults['places'] && (
          <Text c="coral.8" fw={600}>
            {words(faults['places'])}
          </Text>
        )}
        {quote && quote.amounts.totalCents > 0 && (
          <Group justify="space-between">
            <Text fw={600}>{t('form.total')}</Text>
            <Text fw={700} fz="xl">
              {money(quote.amounts.totalCents)}
            </Text>
          </Group>
        )}
      </Stack>
      {draft.places.length > 0 && (
        <Stack gap="sm" component="section">
          <Title order={2} size="h3">
            {t('form.who')}
          </Title>
          <Text c="dimmed">{t('form.whoLead')}</Text>
          {draft.places.map((place, at) => (
            <PlaceFields
              key={at}
              at={at}
              place={place}
              kindName={text(kinds.get(place.kindId)?.name ?? { fr: '', en: '' })}
              faults={faults}
              onChange={(part) => change(at, part)}
            />
          ))}
        </Stack>
      )}
      {draft.places.length === 0 && <Text c="dimmed">{t('form.noneYet')}</Text>}
    </>
  );
}

interface KindRowProps {
  slug: string;
  kind: Kind;
  count: number;
  onCount: (count: number) => void;
}

function KindRow({ slug, kind, count, onCount }: KindRowProps) {
  const { t } = useTranslation('orders');
  const { t: places } = useTranslation('places');
  const text = useText();
  const { money } = useFormat();
  const most = Math.min(kind.maxPerOrder, kind.placesLeft ?? kind.maxPerOrder);
  const isOnSale = kind.state === 'ON_SALE' && !kind.needsApproval;
  const why = kind.needsApproval
    ? t('form.approval')
    : { NOT_YET: t('form.notYet'), SOLD_OUT: t('form.soldOut'), SALE_OVER: t('form.saleOver'), ON_SALE: '' }[
        kind.state
      ];
  // Below the least that may be ordered there is nothing but none.
  const fewer = count - 1 < kind.minPerOrder ? 0 : count - 1;
  const more = Math.max(count + 1, kind.minPerOrder);
  return (
    <Paper p="md">
      <Group justify="space-between" wrap="nowrap" align="center">
        <div>
          <Text fw={650}>{text(kind.name)}</Text>
          {kind.description && (
            <Text size="sm" c="dimmed">
              {text(kind.description)}
            </Text>
          )}
          <Text size="sm">
            {kind.priceCents === 0
              ? t('free')
              : `${t('each', { amount: money(kind.priceWithVatCents) })} (${t('eachNet', { amount: money(kind.priceCents) })})`}
          </Text>
          {isOnSale && kind.placesLeft !== null && kind.placesLeft < 10 && (
            <Text size="sm" fw={600}>
              {t('form.left', { count: kind.placesLeft })}
            </Text>
          )}
          {kind.state === 'SOLD_OUT' && (
            <TextLink
              to="/evenements/$slug/inscription"
              params={{ slug }}
              search={{ attente: kind.id }}
              size="sm"
              py="sm"
              display="inline-block"
            >
              {places('choice.wait')}
            </TextLink>
          )}
        </div>
        {isOnSale ? (
          <Group gap="xs" wrap="nowrap" role="group" aria-label={t('form.count', { kind: text(kind.name) })}>
            <ActionIcon
              size={44}
              variant="default"
              disabled={count === 0}
              aria-label={t('form.fewer', { kind: text(kind.name) })}
              onClick={() => onCount(fewer)}
            >
              <IconMinus size={20} aria-hidden />
            </ActionIcon>
            <Text fw={700} fz="xl" w={32} ta="center" aria-live="polite">
              {count}
            </Text>
            <ActionIcon
              size={44}
              variant="default"
              disabled={more > most}
              aria-label={t('form.more', { kind: text(kind.name) })}
              onClick={() => onCount(more)}
            >
              <IconPlus size={20} aria-hidden />
            </ActionIcon>
          </Group>
        ) : (
          <Text c="dimmed" size="sm" ta="right">
            {why}
          </Text>
        )}
      </Group>
    </Paper>
  );
}

interface PlaceFieldsProps {
  at: number;
  place: PlaceDraft;
  kindName: string;
  faults: Faults;
  onChange: (part: Partial<PlaceDraft>) => void;
}

function PlaceFields({ at, place, kindName, faults, onChange }: PlaceFieldsProps) {
  const { t } = useTranslation('orders');
  const words = useFaultWords();
  const field = (name: 'givenName' | 'familyName' | 'email') => ({
    name: `places.${at}.${name}`,
    label: t(`form.${name}`),
    value: place[name],
    error: words(faults[`places.${at}.${name}`]),
    maxLength: name === 'email' ? 254 : 100,
    required: true,
    withAsterisk: false,
    onChange: (event: { currentTarget: { value: string } }) => onChange({ [name]: event.currentTarget.value }),
  });
  return (
    <Fieldset legend={`${t('form.place', { at: at + 1 })}\u00a0\u00b7 ${kindName}`}>
      <Stack gap="sm">
        <SegmentedControl
          fullWidth
          aria-label={t('form.when', { at: at + 1 })}
          value={place.isNamed ? 'now' : 'later'}
          onChange={(chosen) => onChange({ isNamed: chosen === 'now' })}
          data={[
            { value: 'now', label: t('form.now') },
            { value: 'later', label: t('form.later') },
          ]}
        />
        {place.isNamed && (
          <>
            <SimpleGrid cols={{ base: 1, xs: 2 }}>
              <TextInput {...field('givenName')} autoComplete="off" />
              <TextInput {...field('familyName')} autoComplete="off" />
            </SimpleGrid>
            <TextInput {...field('email')} type="email" inputMode="email" autoComplete="off" />
          </>
        )}
      </Stack>
    </Fieldset>
  );
}
