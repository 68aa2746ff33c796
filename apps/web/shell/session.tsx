import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react';
import { useMutation, useQuery } from 'urql';
import { MeDocument, type MeQuery, SetLanguageDocument, SignOutDocument } from '@parvis/contract/web';
import type { Language } from '@parvis/domain';
import { setLanguage } from '@parvis/ui';
import { forgetLive, whenTurnedOut } from './live';
import { forgetKeptAnswers } from './offline/offline';
import { keepTheApp } from './offline/keep-the-app';

export type Me = NonNullable<MeQuery['me']>;

interface Session {
  /** Undefined while unknown, null when nobody is signed in. */
  me: Me | null | undefined;
  isDemo: boolean;
  refresh: () => void;
  signOut: () => Promise<void>;
  chooseLanguage: (language: Language) => void;
}

const SessionContext = createContext<Session | undefined>(undefined);

export function SessionProvider({ children }: { children: ReactNode }) {
  const [{ data, error }, refetch] = useQuery({ query: MeDocument });
  const [, sendSignOut] = useMutation(SignOutDocument);
  const [, sendLanguage] = useMutation(SetLanguageDocument);
  const me = data ? data.me : error ? null : undefined;
  const language = me?.language;

  useEffect(() => {
    if (language) setLanguage(language);
  }, [language]);

  const isSignedIn = me != null;
  useEffect(() => {
    if (isSignedIn) keepTheApp();
  }, [isSignedIn]);

  useEffect(
    () =>
      whenTurnedOut(() => {
        forgetLive();
        refetch({ requestPolicy: 'network-only' });
      }),
    [refetch],
  );

  const session = useMemo<Session>(() => {
    const refresh = () => {
      forgetLive();
      refetch({ requestPolicy: 'network-only' });
    };
    return {
      me,
      isDemo: data?.isDemo ?? false,
      refresh,
      signOut: async () => {
        // The door of a shared tablet, which is another page of this site, forgets its list then.
        localStorage.setItem('parvis.signed-out', 'yes');
        await sendSignOut({});
        await forgetKeptAnswers();
        // A fresh page: nothing of the person stays in memory.
        window.location.assign('/');
      },
      chooseLanguage: (chosen) => {
        setLanguage(chosen);
        if (me) void sendLanguage({ language: chosen });
      },
    };
  }, [me, data, refetch, sendSignOut, sendLanguage]);

  return <SessionContext value={session}>{children}</SessionContext>;
}

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession needs a SessionProvider.');
  return session;
}
