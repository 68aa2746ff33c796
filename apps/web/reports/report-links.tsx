import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import classes from './reports.module.css';

/** The reports across events, each with an address of its own. */
export function ReportLinks() {
  const { t } = useTranslation('reports');
  const links = [
    { to: '/equipe/rapports', label: t('annual.title') },
    { to: '/equipe/rapports/nouveaux-adherents', label: t('newMembers') },
    { to: '/equipe/rapports/historique', label: t('past.title') },
  ] as const;
  return (
    <nav aria-label={t('links')} className={`${classes.links} parvis-no-print`}>
      {links.map(({ to, label }) => (
        <Link
          key={to}
          to={to}
          className={classes.link}
          activeOptions={{ exact: true, includeSearch: false }}
          activeProps={{ 'aria-current': 'page' }}
        >
          {label}
        </Link>
      ))}
    </nav>
  );
}
