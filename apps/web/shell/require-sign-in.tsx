import { IconLock } from '@tabler/icons-react';
import { useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState, LoadingState } from '@parvis/ui';
import { LinkButton } from './link-button';
import { isInTeam } from './may';
import { NotFoundPage } from './not-found-page';
import { type Me, useSession } from './session';

/** Shows its children to the person who is signed in; others are told how to get in, and come back here. */
export function RequireSignIn({ children }: { children: (me: Me) => ReactNode }) {
  const { me } = useSession();
  const { t } = useTranslation('shell');
  const { href } = useLocation();
  if (me === undefined) return <LoadingState />;
  if (me) return children(me);
  return (
    <EmptyState
      icon={IconLock}
      order={1}
      title={t('signInFirst.title')}
      action={
        <LinkButton to="/connexion" search={{ next: href }}>
          {t('signIn')}
        </LinkButton>
      }
    >
      {t('signInFirst.lead')}
    </EmptyState>
  );
}

/** Shows its children to the cluster's staff, and to the team of `slug` when given. */
export function RequireStaff({ slug, children }: { slug?: string; children: ReactNode }) {
  return (
    <RequireSignIn>
      {(me) => ((slug === undefined ? me.staffRole != null : isInTeam(me, slug)) ? children : <NotFoundPage />)}
    </RequireSignIn>
  );
}
