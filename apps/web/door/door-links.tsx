import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useStaffEvent } from '../shell/staff-space';
import { useCurrentInSight } from '../shell/use-current-in-sight';
import classes from './desk.module.css';

const parts = [
  { name: 'live', to: '/equipe/$slug/accueil' },
  { name: 'guests', to: '/equipe/$slug/accueil/invites' },
  { name: 'points', to: '/equipe/$slug/accueil/points' },
  { name: 'badges', to: '/equipe/$slug/accueil/badges' },
  { name: 'attendance', to: '/equipe/$slug/accueil/emargement' },
  { name: 'settings', to: '/equipe/$slug/accueil/reglages' },
] as const;

/** The parts of what staff do about the door, each with an address of its own. */
export function DoorLinks() {
  const { t } = useTranslation('desk');
  const { slug } = useStaffEvent();
  const row = useCurrentInSight();
  return (
    <nav ref={row} aria-label={t('parts.label')} className="parvis-no-print">
      <ul className={classes.parts}>
        {parts.map(({ name, to }) => (
          <li key={name}>
            <Link to={to} params={{ slug }} className={classes.part} activeOptions={{ exact: true }}>
              {t(`parts.${name}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
