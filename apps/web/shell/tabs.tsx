import type { TablerIcon } from '@tabler/icons-react';
import { Link, useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import classes from './layout.module.css';

export interface Tab {
  to: string;
  label: string;
  icon: TablerIcon;
  /** Current only when the address is this one, not one below it. */
  exact?: boolean;
}

interface TabsProps {
  label: string;
  tabs: Tab[];
  params?: { slug: string };
  /** Puts the tabs at the bottom edge of a phone. */
  atBottom?: boolean;
}

/** The sections of a space, as links: each has an address of its own. */
export function Tabs({ label, tabs, params, atBottom = false }: TabsProps) {
  const row = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  // Where the row is wider than the phone, the section one is in can be seen.
  useEffect(() => {
    row.current?.querySelector('[aria-current]')?.scrollIntoView({ inline: 'center', block: 'nearest' });
  }, [pathname]);
  return (
    <nav ref={row} aria-label={label} className={`${classes.tabs} ${atBottom ? classes.bottom : ''} parvis-no-print`}>
      {tabs.map(({ to, label: name, icon: Icon, exact = false }) => (
        <Link
          key={to}
          to={to}
          params={params}
          className={classes.tab}
          activeOptions={{ exact, includeSearch: false }}
          activeProps={{ 'aria-current': 'page' }}
        >
          <Icon size={20} stroke={1.6} aria-hidden />
          {name}
        </Link>
      ))}
    </nav>
  );
}
