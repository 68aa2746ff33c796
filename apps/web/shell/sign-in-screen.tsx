import { Alert, Button, Paper, Stack, TextInput, Title } from '@mantine/core';
import { IconMailOpened } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type FormEvent, useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import {
  RequestSignInLinkDocument,
  SignInDocument,
  type SignInLeftFragment,
  UnfinishedSignInDocument,
} from '@parvis/contract/web';
import { EmptyState, LoadingState, PageHeader } from '@parvis/ui';
import { PasskeySignIn } from '../security/passkey-sign-in';
import { SignInStep } from '../security/sign-in-step';
import { TextLink } from './link-button';
import { useSession } from './session';

type Fault = 'USED' | 'EXPIRED' | 'UNKNOWN' | 'EMAIL_INVALID' | 'failed';

/** Sign-in: asks for an address, or trades the token of the link that brought one here. */
export function SignInScreen() {
  const { t } = useTranslation('shell');
  const [token, setToken] = useState(() => window.location.hash.slice(1));
  const [fault, setFault] = useState<Fault>();
  const [sent, setSent] = useState<{ email: string; minutes: number }>();
  const [left, setLeft] = useState<SignInLeftFragment>();
  const { next } = useSearch({ strict: false });
  const navigate = useNavigate();
  const { refresh } = useSession();
  const goOn = (where: string) => {
    refresh();
    void navigate({ href: where, replace: true });
  };
  const [{ data: waiting }] = useQuery({
    query: UnfinishedSignInDocument,
    requestPolicy: 'network-only',
    pause: token !== '',
  });
  const [isRestarted, setRestarted] = useState(false);
  const step = left ?? (isRestarted ? undefined : waiting?.unfinishedSignIn);
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
        onLeft={(unfinished) => {
          setLeft(unfinished);
          setToken('');
        }}
        onFault={(reason) => {
          setFault(reason);
          setToken('');
        }}
      />
    );
  }
  if (step)
    return (
      <SignInStep
        left={step}
        onSignedIn={() => goOn(left?.next ?? ownPath(next))}
        onRestart={() => {
          setLeft(undefined);
          setRestarted(true);
        }}
      />
    );
  if (sent) return <LinkSent {...sent} onAgain={() => setSent(undefined)} />;
  return (
    <Stack maw={480} mx="auto">
      <PageHeader title={t('signInPage.title')} lead={t('signInPage.lead')} />
      <AddressForm fault={fault} onFault={setFault} onSent={(email, minutes) => setSent({ email, minutes })} />
      <PasskeySignIn onSignedIn={() => goOn(ownPath(next))} />
    </Stack>
  );
}

interface TradeTokenProps {
  token: string;
  onLeft: (left: SignInLeftFragment) => void;
  onFault: (fault: Fault) => void;
}

/** `next` of the address is what anybody may have written there: only a path of this site is gone to. */
const ownPath = (next: string | undefined) => (next && /^\/(?![/\\])[^\\\s]*$/.test(next) ? next : '/moi');

function TradeToken({ token, onLeft, onFault }: TradeTokenProps) {
  const { t } = useTranslation('shell');
  const [, signIn] = useMutation(SignInDocument);
  const navigate = useNavigate();
  const { refresh } = useSession();
  const trade = useEffectEvent(async () => {
    const { data } = await signIn({ token });
    if (!data) return onFault('failed');
    if (data.signIn.__typename === 'LinkNotUsable') return onFault(data.signIn.reason);
    if (data.signIn.__typename === 'SignInUnfinished') return onLeft(data.signIn);
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
