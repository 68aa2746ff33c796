import { Alert, Button, Paper, Stack, TextInput, Title } from '@mantine/core';
import { IconMailOpened } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type FormEvent, useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { RequestSignInLinkDocument, SignInDocument } from '@parvis/contract/web';
import { EmptyState, LoadingState, PageHeader } from '@parvis/ui';
import { TextLink } from './link-button';
import { useSession } from './session';

type Fault = 'USED' | 'EXPIRED' | 'UNKNOWN' | 'EMAIL_INVALID' | 'failed';

/** Sign-in: asks for an address, or trades the token of the link that brought one here. */
export function SignInScreen() {
  const { t } = useTranslation('shell');
  const [token, setToken] = useState(() => window.location.hash.slice(1));
  const [fault, setFault] = useState<Fault>();
  const [sent, setSent] = useState<{ email: string; minutes: number }>();
  // The link may be opened in the very tab that asked for it: only the hash changes then.
  useEffect(() => {
    const take = () => setToken(window.location.hash.slice(1));
    window.addEventListener('hashchange', take);
    return () => window.removeEventListener('hashchange', take);
  }, []);

  if (token) {
    return (
      <TradeToken
        token={token}
        onFault={(reason) => {
          setFault(reason);
          setToken('');
        }}
      />
    );
  }
  if (sent) return <LinkSent {...sent} onAgain={() => setSent(undefined)} />;
  return (
    <Stack maw={480} mx="auto">
      <PageHeader title={t('signInPage.title')} lead={t('signInPage.lead')} />
      <AddressForm fault={fault} onFault={setFault} onSent={(email, minutes) => setSent({ email, minutes })} />
    </Stack>
  );
}

function TradeToken({ token, onFault }: { token: string; onFault: (fault: Fault) => void }) {
  const { t } = useTranslation('shell');
  const [, signIn] = useMutation(SignInDocument);
  const navigate = useNavigate();
  const { refresh } = useSession();
  const trade = useEffectEvent(async () => {
    const { data } = await signIn({ token });
    if (!data) return onFault('failed');
    if (data.signIn.__typename === 'LinkNotUsable') return onFault(data.signIn.reason);
    refresh();
    await navigate({ href: data.signIn.next, replace: true });
  });
  useEffect(() => {
    // The token leaves the address bar before anything else is asked for; trading it twice would fail.
    const isFirst = window.location.hash !== '';
    window.history.replaceState(window.history.state, '', window.location.pathname);
    if (isFirst) void trade();
  }, []);
  return (
    <Stack maw={480} mx="auto" py="xl">
      <Title order={1} size="h4" ta="center">
        {t('signInPage.opening')}
      </Title>
      <LoadingState rows={2} />
    </Stack>
  );
}

interface AddressFormProps {
  fault: Fault | undefined;
  onFault: (fault: Fault | undefined) => void;
  onSent: (email: string, minutes: number) => void;
}

function AddressForm({ fault, onFault, onSent }: AddressFormProps) {
  const { t } = useTranslation('shell');
  const { next } = useSearch({ strict: false });
  const [{ fetching }, request] = useMutation(RequestSignInLinkDocument);
  const [email, setEmail] = useState('');

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    onFault(undefined);
    const { data } = await request({ email, next: next ?? null });
    if (!data) return onFault('failed');
    if (data.requestSignInLink.__typename === 'InvalidInput') return onFault('EMAIL_INVALID');
    onSent(data.requestSignInLink.email, data.requestSignInLink.minutesValid);
  };

  return (
    <Paper>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack>
          {fault && fault !== 'EMAIL_INVALID' && (
            <Alert color="coral" role="alert">
              {t(`signInPage.${fault}`)}
            </Alert>
          )}
          <TextInput
            label={t('signInPage.email')}
            type="email"
            name="email"
            autoComplete="email"
            inputMode="email"
            maxLength={254}
            required
            value={email}
            onChange={(event) => setEmail(event.currentTarget.value)}
            error={fault === 'EMAIL_INVALID' ? t('signInPage.EMAIL_INVALID') : undefined}
          />
          <Button type="submit" loading={fetching}>
            {t('signInPage.send')}
          </Button>
        </Stack>
      </form>
    </Paper>
  );
}

function LinkSent({ email, minutes, onAgain }: { email: string; minutes: number; onAgain: () => void }) {
  const { t } = useTranslation('shell');
  const { isDemo } = useSession();
  return (
    <EmptyState
      icon={IconMailOpened}
      order={1}
      title={t('signInPage.sentTitle')}
      action={
        <Stack>
          {isDemo && <TextLink to="/boite">{t('mailbox')}</TextLink>}
          <Button variant="subtle" onClick={onAgain}>
            {t('signInPage.again')}
          </Button>
        </Stack>
      }
    >
      {t('signInPage.sent', { email, count: minutes })}
    </EmptyState>
  );
}
