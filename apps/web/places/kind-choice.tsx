import { Group, Paper, Radio, Stack, Text } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { KindsOnOfferQuery } from '@parvis/contract/web';
import { useFormat, useText } from '@parvis/ui';
import { LinkButton, TextLink } from '../shell/link-button';

export type Offer = NonNullable<KindsOnOfferQuery['event']>['kindsOnOffer'][number];

/** The kind that is left to the server: the best one for what somebody is. */
export const BY_ITSELF = 'BY_ITSELF';

/** Kinds that go with what one is: nobody chooses to be a member or a speaker. */
const OF_AUDIENCE = new Set(['MEMBER', 'NON_MEMBER', 'SPEAKER', 'EXHIBITOR']);

const isGivenByItself = ({ kind, priceCents }: Offer) =>
  OF_AUDIENCE.has(kind.audience) && priceCents === 0 && !kind.needsApproval && !kind.needsCode;

/** The free kinds that nobody has to choose among: one at most for whatever somebody is. */
export function givenByItself(offers: readonly Offer[]): readonly Offer[] {
  const free = offers.filter((offer) => offer.isForYou !== false && isGivenByItself(offer));
  return free.filter(({ kind }) => free.filter((other) => other.kind.audience === kind.audience).length === 1);
}

/**
 * Whether somebody has to say which ticket they want: never where all kinds go with what one is, only on request where
 * one of those is free for everybody, else always.
 */
export function choiceOf(offers: readonly Offer[]): 'NONE' | 'ON_REQUEST' | 'NEEDED' {
  const possible = offers.filter(({ isForYou }) => isForYou !== false);
  const byItself = givenByItself(offers);
  if (possible.length === byItself.length || possible.length === 1) return 'NONE';
  const hasOpened = possible.some(({ kind }) => kind.needsCode);
  return byItself.some(({ kind }) => kind.state === 'ON_SALE' && kind.audience === 'NON_MEMBER') && !hasOpened
    ? 'ON_REQUEST'
    : 'NEEDED';
}

interface KindChoiceProps {
  slug: string;
  offers: readonly Offer[];
  timeZone: string;
  value: string;
  /** What is wrong with the choice, in words. */
  error?: string | undefined;
  onChoose: (kindId: string) => void;
}

/** The kinds of ticket as cards: what it is, what it costs, whether there is a place. */
export function KindChoice({ slug, offers, timeZone, value, error, onChoose }: KindChoiceProps) {
  const { t } = useTranslation('places');
  const text = useText();
  const byItself = givenByItself(offers);
  const isGrouped = byItself.length > 1;
  const others = isGrouped ? offers.filter((offer) => !byItself.includes(offer)) : offers;
  return (
    <Radio.Group name="kindId" label={t('choice.legend')} value={value} onChange={onChoose} error={error}>
      <Stack gap="xs" mt="xs">
        {isGrouped && (
          <Paper component="label" p="md" style={{ display: 'block', cursor: 'pointer' }}>
            <Group wrap="nowrap" align="flex-start" gap="sm">
              <Radio value={BY_ITSELF} mt={4} aria-label={t('choice.byItself')} />
              <div style={{ flex: 1 }}>
                <Group justify="space-between" gap="xs">
                  <Text fw={650}>{t('choice.byItself')}</Text>
                  <Text fw={650}>{t('choice.free')}</Text>
                </Group>
                <Text size="sm" c="dimmed">
                  {t('choice.byItselfLead', { kinds: byItself.map(({ kind }) => text(kind.name)).join(', ') })}
                </Text>
              </div>
            </Group>
          </Paper>
        )}
        {others.map((offer) =>
          offer.priceCents > 0 ? (
            <PaidCard key={offer.kind.id} offer={offer} slug={slug} />
          ) : (
            <KindCard key={offer.kind.id} offer={offer} timeZone={timeZone} />
          ),
        )}
        {others
          .filter((offer) => offer.priceCents === 0 && isSoldOut(offer))
          .map(({ kind }) => (
            <TextLink key={kind.id} {...toLine(slug, kind.id)} size="sm" py="sm">
              {t('choice.waitAsGroup', { kind: text(kind.name) })}
            </TextLink>
          ))}
      </Stack>
    </Radio.Group>
  );
}

const isSoldOut = ({ kind, isForYou }: Offer) => kind.state === 'SOLD_OUT' && isForYou !== false;
const toLine = (slug: string, kindId: string) =>
  ({ to: '/evenements/$slug/inscription', params: { slug }, search: { attente: kindId } }) as const;

/** A kind with a price is ordered, for oneself or for several. */
function PaidCard({ offer, slug }: { offer: Offer; slug: string }) {
  const { code } = useSearch({ strict: false });
  const { t } = useTranslation('places');
  const text = useText();
  const format = useFormat();
  const { kind, priceWithVatCents } = offer;
  return (
    <Paper p="md">
      <Group justify="space-between" gap="xs" wrap="nowrap" align="flex-start">
        <Text fw={650}>{text(kind.name)}</Text>
        <Text fw={650} flex="none">
          {t('choice.price', { price: format.money(priceWithVatCents) })}
        </Text>
      </Group>
      {priceWithVatCents < kind.priceWithVatCents && (
        <Text size="sm" c="dimmed">
          {t('choice.insteadOf', { price: format.money(kind.priceWithVatCents) })}
        </Text>
      )}
      {kind.description && <Text size="sm">{text(kind.description)}</Text>}
      {kind.state === 'ON_SALE' && offer.isForYou !== false ? (
        <LinkButton
          to="/evenements/$slug/commande"
          params={{ slug }}
          search={{ kind: kind.id, code }}
          variant="default"
          mt="xs"
        >
          {t('choice.order')}
        </LinkButton>
      ) : (
        <Text size="sm" c="dimmed">
          {offer.isForYou === false
            ? t(`choice.onlyFor.${kind.audience}`)
            : t(kind.state === 'SOLD_OUT' ? 'choice.soldOut' : 'choice.saleOver')}
        </Text>
      )}
      {isSoldOut(offer) && (
        <LinkButton {...toLine(slug, kind.id)} variant="default" mt="xs">
          {t('choice.wait')}
        </LinkButton>
      )}
    </Paper>
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
          <Group justify="space-between" gap="xs" wrap="nowrap" align="flex-start">
            <Text fw={650}>{text(kind.name)}</Text>
            <Text fw={650} flex="none">
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
