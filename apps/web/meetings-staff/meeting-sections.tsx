import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useStaffEvent } from '../shell/staff-space';
import { useCurrentInSight } from '../shell/use-current-in-sight';
import classes from './meetings-staff.module.css';

/** The pages of meetings for those who conduct the event. */
const sections = [
  { to: '/equipe/$slug/rencontres', label: 'sections.figures' },
  { to: '/equipe/$slug/rencontres/planification', label: 'sections.plan' },
  { to: '/equipe/$slug/rencontres/jour', label: 'sections.day' },
  { to: '/equipe/$slug/rencontres/tables', label: 'sections.places' },
  { to: '/equipe/$slug/rencontres/regles', label: 'sections.rules' },
  { to: '/equipe/$slug/rencontres/vocabulaire', label: 'sections.vocabulary' },
  { to: '/equipe/$slug/rencontres/signalements', label: 'sections.reports' },
] as const;

export function MeetingSections() {
  const { t } = useTranslation('meetingsStaff');
  const { slug } = useStaffEvent();
  const row = useCurrentInSight();
  return (
    <nav ref={row} aria-label={t('sections.label')} className="parvis-no-print">
      <ul className={classes.sections}>
        {sections.map(({ to, label }) => (
          <li key={to}>
            <Link
              to={to}
              params={{ slug }}
              className={classes.section}
              activeOptions={{ exact: true, includeSearch: false }}
              activeProps={{ 'aria-current': 'page' }}
            >
              {t(label)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
