import { Button, Stack } from '@mantine/core';
import { IconMailForward, IconTicket } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RegisterMutation, RegistrationPageQuery } from '@parvis/contract/web';
import { EmptyState, useFormat } from '@parvis/ui';
import { LinkButton } from '../shell/link-button';
import { useSession } from '../shell/session';

type Event = NonNullable<RegistrationPageQuery['event']>;
export type Mailed = Extract<RegisterMutation['register'], { __typename: 'TicketSent' | 'AlreadyRegistered' }>;

/** The ticket went to the address, and nothing of it is shown here. */
export function InTheMailbox({ outcome, slug }: { outcome: Mailed; slug: string }) {
  const { t } = useTranslation('registration');
  const { t: shell } = useTranslation('shell');
  const { isDemo } = useSession();
  const words =
    outcome.__typename === 'TicketSent'
      ? (['form.sentTitle', 'form.sent'] as const)
      : (['form.alreadyTitle', 'form.already'] as const);
  return (
    <div role="status">
      <EmptyState
        order={1}
        icon={IconMailForward}
        title={t(words[0])}
        action={
          <Stack gap="xs" align="center">
            {isDemo && <LinkButton to="/boite">{shell('mailbox')}</LinkButton>}
            <LinkButton to="/evenements/$slug" params={{ slug }} variant="subtle">
              {t('form.back')}
            </LinkButton>
          </Stack>
        }
      >
        {t(words[1], { email: outcome.email })}
      </EmptyState>
    </div>
  );
}

export function HaveTicket({ code, onAnother }: { code: string; onAnother?: () => void }) {
  const { t } = useTranslation('registration');
  return (
    <EmptyState
      order={1}
      icon={IconTicket}
      title={t('form.haveTicket')}
      action={
        <Stack gap="xs" align="center">
          <LinkButton to="/billet/$code" params={{ code }}>
            {t('form.seeTicket')}
          </LinkButton>
          {onAnother && (
            <Button variant="subtle" onClick={onAnother}>
              {t('form.another')}
            </Button>
          )}
        </Stack>
      }
    />
  );
}

export function ClosedNotice({
  event,
  reason,
  children,
}: {
  event: Event;
  reason: NonNullable<Event['registration']['closedBecause']>;
  /** Another way in, if there is one. */
  children?: ReactNode;
}) {
  const { t } = useTranslation('registration');
  const format = useFormat();
  const day = event.registration.opensAt ? format.day(event.registration.opensAt, event.timeZone) : '';
  return (
    <EmptyState
      order={1}
      icon={IconTicket}
      title={t('form.closedTitle')}
      action={
        <Stack gap="md" align="center">
          {children}
          <LinkButton to="/evenements/$slug" params={{ slug: event.slug }} variant={children ? 'subtle' : 'filled'}>
            {t('form.back')}
          </LinkButton>
        </Stack>
      }
    >
      {t(`form.closed.${reason}`, { day })}
    </EmptyState>
  );
}
