import { Menu, UnstyledButton } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconDots, type TablerIcon } from '@tabler/icons-react';
import { Link, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import classes from './layout.module.css';
import { useCurrentInSight } from './use-current-in-sight';

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

/** As many as a thumb tells apart at the bottom of a phone. */
const AT_BOTTOM = 5;

/** The sections of a space, as links: each has an address of its own. */
export function Tabs({ label, tabs, params, atBottom = false }: TabsProps) {
  const row = useCurrentInSight();
  const { pathname } = useLocation();
  const isPhone = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false });
  const hasMore = atBottom && isPhone && tabs.length > AT_BOTTOM;
  const shown = hasMore ? tabs.slice(0, AT_BOTTOM - 1) : tabs;
  return (
    <nav ref={row} aria-label={label} className={`${classes.tabs} ${atBottom ? classes.bottom : ''} parvis-no-print`}>
      {shown.map(({ to, label: name, icon: Icon, exact = false }) => (
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
      {hasMore && <MoreTabs tabs={tabs.slice(AT_BOTTOM - 1)} params={params} pathname={pathname} />}
    </nav>
  );
}

function MoreTabs({ tabs, params, pathname }: Pick<TabsProps, 'tabs' | 'params'> & { pathname: string }) {
  const { t } = useTranslation('shell');
  const current = tabs.find(({ to }) => pathname.startsWith(to.replace('$slug', params?.slug ?? '')));
  const Icon = current?.icon ?? IconDots;
  return (
    <Menu position="top-end" width={220}>
      <Menu.Target>
        <UnstyledButton className={classes.tab} data-current={current ? true : undefined}>
          <Icon size={20} stroke={1.6} aria-hidden />
          {t('eventTabs.more')}
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {tabs.map(({ to, label, icon: ItemIcon }) => (
          <Menu.Item
            key={to}
            renderRoot={(props: object) => <Link {...props} to={to} params={params} />}
            mih={48}
            leftSection={<ItemIcon size={20} stroke={1.6} aria-hidden />}
          >
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
