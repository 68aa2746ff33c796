import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { AnswerOfferDocument } from '@parvis/contract/web';
import { assertNever } from '@parvis/domain';
import { useFormat } from '@parvis/ui';
import { PersonLine } from '../meetings/person-line';
import { tell } from '../meetings/tell';
import { useLimitWords } from '../meetings/use-limit-words';
import { useEvent } from '../shell/event-space';
import { useNow } from '../shell/now';
import type { OfferOfMine } from './use-meeting-day';

/** Time that became free, for a wish of the reader's or of somebody who asked for them. */
export function OfferCards({ offers, refresh }: { offers: readonly OfferOfMine[]; refresh: () => void }) {
  const now = useNow();
  return offers
    .filter(({ until }) => new Date(until) > now)
    .map((offer) => <OfferCard key={offer.id} offer={offer} refresh={refresh} />);
}

function OfferCard({ offer, refresh }: { offer: OfferOfMine; refresh: () => void }) {
  const { t } = useTranslation('meetingsDay');
  const { timeZone } = useEvent();
  const format = useFormat();
  const limitWords = useLimitWords();
  const [{ fetching }, answer] = useMutation(AnswerOfferDocument);
  const { name } = offer.with;
  const time = format.time(offer.slot.startsAt, timeZone);
  const until = format.time(offer.until, timeZone);
  const send = async (accept: boolean) => {
    const { data } = await answer({ offerId: offer.id, accept });
    if (!data) return tell(t('came.failed'), 'refused');
    refresh();
    const outcome = data.answerOffer;
    switch (outcome.__typename) {
      case 'OfferAccepted':
        return tell(
          outcome.meeting
            ? t('offer.booked', { name, time, table: outcome.meeting.table })
            : t('offer.accepted', { name }),
          'done',
        );
      case 'OfferOver':
        return accept ? tell(t('offer.over'), 'refused') : tell(t('offer.declined'), 'done');
      case 'SlotTaken':
        return tell(t('offer.taken'), 'refused');
      case 'MeetingLimitReached':
        return tell(limitWords(outcome), 'refused');
      default:
        return assertNever(outcome);
    }
  };
  return (
    <Paper component="section" aria-label={t('offer.title')} p={{ base: 'md', sm: 'lg' }} my="md">
      <Stack gap="sm">
        <Title order={2} size="h4">
          {t('offer.title')}
        </Title>
        <PersonLine person={offer.with} />
        <Text>{t(offer.accepted ? 'offer.waits' : 'offer.lead', { name, time, until })}</Text>
        <Group gap="sm">
          {!offer.accepted && (
            <Button mih={44} loading={fetching} onClick={() => void send(true)}>
              {t('offer.accept', { time })}
            </Button>
          )}
          <Button
            mih={44}
            variant="default"
            loading={fetching}
            aria-label={t('offer.declineNamed', { name })}
            onClick={() => void send(false)}
          >
            {t('offer.decline')}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}
