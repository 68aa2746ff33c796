import { VisuallyHidden } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import classes from './meetings.module.css';
import { type Section, sections } from './meetings-search';
import type { MyMeetings } from './use-my-meetings';

/** The parts of the meetings screen, each with an address of its own, and what waits in each. */
export function SectionLinks({ slug, current, view }: { slug: string; current: Section; view: MyMeetings }) {
  const { t } = useTranslation('meetings');
  const waiting = view.received.filter(({ status }) => status === 'PENDING').length;
  const counts: Partial<Record<Section, number>> = {
    envoyees: view.asked.filter(({ status }) => status === 'PENDING').length,
    agenda: view.schedule.length,
  };
  return (
    <nav aria-label={t('sections.label')} className="parvis-no-print">
      <ul className={classes.sections}>
        {sections.map((section) => (
          <li key={section}>
            <Link
              to="/e/$slug/rencontres"
              params={{ slug }}
              search={section === 'trouver' ? {} : { vue: section }}
              className={classes.section}
              aria-current={section === current ? 'page' : undefined}
              activeOptions={{ includeSearch: true, exact: true }}
              resetScroll={false}
            >
              {t(`sections.${section}`)}
              {section === 'recues' && waiting > 0 && (
                <span className={classes.waiting}>
                  <span aria-hidden>{waiting}</span>
                  <VisuallyHidden>{t('sections.waiting', { count: waiting })}</VisuallyHidden>
                </span>
              )}
              {(counts[section] ?? 0) > 0 && <span className={classes.count}>{counts[section]}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
