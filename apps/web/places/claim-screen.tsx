import { Stack, Text } from '@mantine/core';
import { IconLinkOff } from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { PassPageDocument } from '@parvis/contract/web';
import { EmptyState, PageHeader, useFormat, useText } from '@parvis/ui';
import { LinkButton } from '../shell/link-button';
import { QueryView } from '../shell/query-view';
import { EventLine } from './event-line';

/** What the link of a company gives its colleagues; the way to the form. */
export function ClaimScreen() {
  const { token = '' } = useParams({ strict: false });
  const { t } = useTranslation('places');
  const text = useText();
  const format = useFormat();
  const response = useQuery({ query: PassPageDocument, variables: { token }, requestPolicy: 'cache-and-network' });
  return (
    <QueryView response={response}>
      {({ pass }) => {
        if (pass.__typename === 'PassNotUsable') return <PassClosed pass={pass} />;
        const { event, expiresAt, placesLeft } = pass;
        const until = expiresAt && {
          day: format.dayOfYear(expiresAt, event.timeZone),
          time: format.time(expiresAt, event.timeZone),
        };
        return (
          <Stack maw={560} mx="auto" gap="md">
            <PageHeader
              place={text(event.title)}
              over={text(event.title)}
              title={
                pass.sort === 'COMPANY'
                  ? t('claim.title', { company: pass.givenBy ?? '' })
                  : t(pass.sort === 'WAITING' ? 'claim.titleWaiting' : 'claim.titleInvitation')
              }
              lead={t('claim.steps')}
            />
            <EventLine event={event} />
            <Text fw={600}>{text(pass.kind.name)}</Text>
            {pass.keepsPlace && (
              <Text>
                {t('claim.left', { count: placesLeft })} {until && t('claim.until', until)}
              </Text>
            )}
            <LinkButton
              to="/evenements/$slug/inscription"
              params={{ slug: event.slug }}
              search={{ acces: token }}
              size="lg"
            >
              {t('claim.take')}
            </LinkButton>
            <LinkButton to="/evenements/$slug" params={{ slug: event.slug }} variant="subtle">
              {t('seeEvent')}
            </LinkButton>
          </Stack>
        );
      }}
    </QueryView>
  );
}

interface PassClosedProps {
  pass: {
    why: 'UNKNOWN' | 'USED_UP' | 'EXPIRED' | 'WITHDRAWN' | 'NOT_YET' | 'EVENT_OVER' | 'EVENT_CANCELLED';
    was?: { slug: string } | null;
  };
}

/** A link that opens nothing (any more), why, and where to go. */
export function PassClosed({ pass: { why, was } }: PassClosedProps) {
  const { t } = useTranslation('places');
  return (
    <EmptyState
      icon={IconLinkOff}
      title={t('pass.title')}
      order={1}
      action={
        was && (
          <LinkButton to="/evenements/$slug" params={{ slug: was.slug }}>
            {t('seeEvent')}
          </LinkButton>
        )
      }
    >
      {t(`pass.${why}`)}
    </EmptyState>
  );
}
