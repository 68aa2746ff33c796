import { Group, Paper, Radio, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { KindsOnOfferQuery } from '@parvis/contract/web';
import { useFormat, useText } from '@parvis/ui';

export type Offer = NonNullable<KindsOnOfferQuery['event']>['kindsOnOffer'][number];

/** Kinds that the server gives by itself: nobody chooses to be a member or a speaker. */
const BY_ITSELF = new Set(['MEMBER', 'NON_MEMBER', 'SPEAKER', 'EXHIBITOR']);

/**
 * True where the person has to say which ticket they want. Where every kind is free, needs nobody's yes and goes with
 * what one is, the server picks the best one and nothing is asked.
 */
export function asksForKind(offers: readonly Offer[]): boolean {
  const possible = offers.filter(({ isForYou }) => isForYou !== false);
  const audiences = possible.map(({ kind }) => kind.audience);
  return (
    possible.length > 1 &&
    (new Set(audiences).size < audiences.length ||
      possible.some(
        ({ kind, priceCents }) =>
          priceCents > 0 || kind.needsApproval || kind.needsCode || !BY_ITSELF.has(kind.audience),
      ))
  );
}

interface KindChoiceProps {
  offers: readonly Offer[];
  timeZone: string;
  value: string;
  /** What is wrong with the choice, in words. */
  error?: string | undefined;
  onChoose: (kindId: string) => void;
}

/** The kinds of ticket as cards: what it is, what it costs, whether there is a place. */
export function KindChoice({ offers, timeZone, value, error, onChoose }: KindChoiceProps) {
  const { t } = useTranslation('places');
  return (
    <Radio.Group name="kindId" label={t('choice.legend')} value={value} onChange={onChoose} error={error}>
      <Stack gap="xs" mt="xs">
        {offers.map((offer) => (
          <KindCard key={offer.kind.id} offer={offer} timeZone={timeZone} />
        ))}
      </Stack>
    </Radio.Group>
  );
}

function KindCard({ offer, timeZone }: { offer: Offer; timeZone: string }) {
  const { t } = useTranslation('places');
  const text = useText();
  const format = useFormat();
  const { kind, isForYou, priceWithVatCents } = offer;
  const isOpen = isForYou !== false && (kind.state === 'ON_SALE' || kind.state === 'SOLD_OUT');
  const why = isForYou === true ? '' : t(`choice.onlyFor.${kind.audience}`);
  const state =
    kind.state === 'NOT_YET'
      ? t('choice.notYet', { day: format.dayOfYear(kind.saleFrom, timeZone) })
      : kind.state === 'SALE_OVER'
        ? t('choice.saleOver')
        : kind.state === 'SOLD_OUT'
          ? [t('choice.soldOut'), offer.waiting > 0 && t('choice.waitingFor', { count: offer.waiting })]
              .filter(Boolean)
              .join(' · ')
          : kind.placesLeft !== null && kind.placesLeft <= 20
            ? t('choice.left', { count: kind.placesLeft })
            : '';
  return (
    <Paper component="label" p="md" style={{ display: 'block', cursor: isOpen ? 'pointer' : 'default' }}>
      <Group wrap="nowrap" align="flex-start" gap="sm">
        <Radio value={kind.id} disabled={!isOpen} mt={4} aria-label={text(kind.name)} />
        <div style={{ flex: 1 }}>
          <Group justify="space-between" gap="xs">
            <Text fw={650}>{text(kind.name)}</Text>
            <Text fw={650}>
              {priceWithVatCents === 0
                ? t('choice.free')
                : t('choice.price', { price: format.money(priceWithVatCents) })}
            </Text>
          </Group>
          {priceWithVatCents < kind.priceWithVatCents && (
            <Text size="sm" c="dimmed">
              {t('choice.insteadOf', { price: format.money(kind.priceWithVatCents) })}
            </Text>
          )}
          {kind.description && <Text size="sm">{text(kind.description)}</Text>}
          {[kind.needsApproval && t('choice.needsApproval'), why, state].filter(Boolean).map((line) => (
            <Text key={String(line)} size="sm" c="dimmed">
              {line}
            </Text>
          ))}
        </div>
      </Group>
    </Paper>
  );
}
