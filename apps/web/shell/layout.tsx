import {
  Anchor,
  Box,
  Burger,
  Container,
  Drawer,
  Group,
  Menu,
  SegmentedControl,
  Stack,
  Text,
  UnstyledButton,
} from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconUserCircle } from '@tabler/icons-react';
import { Link, Outlet, useMatches, useRouter } from '@tanstack/react-router';
import { type RefObject, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat, useLanguage } from '@parvis/ui';
import { ConfirmDialog } from '../security/confirm-dialog';
import classes from './layout.module.css';
import { LinkButton } from './link-button';
import { useNow } from './now';
import { OfflineBanner } from './offline/offline-banner';
import { SessionProvider, useSession } from './session';

/** The frame of every page; screens for the hall have none. */
export function Layout() {
  const { t } = useTranslation('shell');
  const content = useRef<HTMLDivElement>(null);
  useFocusOnNewPage(content);
  const isHallScreen = useMatches().some(({ fullPath }) => fullPath.startsWith('/ecran/'));
  return (
    <SessionProvider>
      {isHallScreen ? (
        <Outlet />
      ) : (
        <>
          <a
            href="#content"
            className="parvis-skip"
            onClick={(event) => {
              // Not by the address: after its hash comes the token on the page that signs in.
              event.preventDefault();
              content.current?.focus();
            }}
          >
            {t('skip')}
          </a>
          <Header />
          <DemoBanner />
          <OfflineBanner />
          <ConfirmDialog />
          <Container
            component="main"
            id="content"
            ref={content}
            size="lg"
            py={{ base: 'lg', sm: 'xl' }}
            px={{ base: 'md', sm: 'xl' }}
            tabIndex={-1}
            className={classes.main}
          >
            <Outlet />
          </Container>
        </>
      )}
    </SessionProvider>
  );
}

/** A new page is where the keyboard goes on and what a screen reader says next. */
function useFocusOnNewPage(content: RefObject<HTMLDivElement | null>) {
  const router = useRouter();
  useEffect(() => {
    let waiting: MutationObserver | undefined;
    const stop = router.subscribe('onRendered', ({ pathChanged, fromLocation }) => {
      const main = content.current;
      if (!fromLocation || !pathChanged || !main) return;
      waiting?.disconnect();
      main.focus({ preventScroll: true });
      waiting = new MutationObserver(() => goToHeading(main) && waiting?.disconnect());
      if (!goToHeading(main)) waiting.observe(main, { childList: true, subtree: true });
    });
    return () => {
      stop();
      waiting?.disconnect();
    };
  }, [router, content]);
}

/** The heading may come later than the page, with its data; true once there is no more to do. */
function goToHeading(main: HTMLElement): boolean {
  // Somebody went on already.
  if (document.activeElement !== main) return true;
  const heading = main.querySelector('h1');
  if (!heading) return false;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  return true;
}

function Header() {
  const { t } = useTranslation('shell');
  const { t: ui } = useTranslation('ui');
  const { me } = useSession();
  const [menuOpen, menu] = useDisclosure();
  const links = [
    { to: '/' as const, label: t('events') },
    { to: '/annuaire' as const, label: t('directory') },
    ...(me ? [{ to: '/moi' as const, label: t('mySpace') }] : []),
    ...(me?.isStaff ? [{ to: '/equipe' as const, label: t('staff') }] : []),
  ];
  return (
    <Box component="header" className={`${classes.header} parvis-no-print`}>
      <Container size="lg" h="100%" px={{ base: 'md', sm: 'xl' }}>
        <Group h="100%" justify="space-between" wrap="nowrap">
          <Link to="/" className={classes.brand}>
            <img src="/icon.svg" alt="" width={32} height={32} />
            Parvis
          </Link>
          <Group component="nav" gap="lg" visibleFrom="sm" aria-label={t('menu')}>
            {links.map(({ to, label }) => (
              <Link
                key={to}
                to={to}
                className={classes.link}
                activeOptions={{ exact: to === '/' }}
                activeProps={{ 'aria-current': 'page' }}
              >
                {label}
              </Link>
            ))}
          </Group>
          <Group gap="sm" wrap="nowrap">
            <Box visibleFrom="sm">
              <LanguageSwitch />
            </Box>
            <Account />
            <Burger hiddenFrom="sm" mih={44} miw={44} opened={menuOpen} onClick={menu.toggle} aria-label={t('menu')} />
          </Group>
        </Group>
      </Container>
      <Drawer
        opened={menuOpen}
        onClose={menu.close}
        title={t('menu')}
        size="xs"
        closeButtonProps={{ 'aria-label': ui('close'), size: 44 }}
      >
        <Stack gap="xs">
          {links.map(({ to, label }) => (
            <LinkButton key={to} to={to} variant="subtle" justify="flex-start" onClick={menu.close}>
              {label}
            </LinkButton>
          ))}
          <LanguageSwitch />
        </Stack>
      </Drawer>
    </Box>
  );
}

function Account() {
  const { t } = useTranslation('shell');
  const { me, signOut } = useSession();
  if (me === undefined) return <Box w={44} h={44} />;
  if (me === null) {
    return (
      <LinkButton to="/connexion" variant="light" size="sm">
        {t('signIn')}
      </LinkButton>
    );
  }
  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <UnstyledButton aria-label={t('account')} className={classes.account}>
          <IconUserCircle size={30} stroke={1.5} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{`${me.givenName} ${me.familyName}`}</Menu.Label>
        <Menu.Item component={Link} to="/moi">
          {t('mySpace')}
        </Menu.Item>
        <Menu.Item component={Link} to="/moi/securite">
          {t('security')}
        </Menu.Item>
        <Menu.Item onClick={() => void signOut()}>{t('signOut')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function LanguageSwitch() {
  const { t } = useTranslation('shell');
  const language = useLanguage();
  const { chooseLanguage } = useSession();
  return (
    <SegmentedControl
      size="sm"
      aria-label={t('language')}
      value={language}
      onChange={(chosen) => chooseLanguage(chosen)}
      data={[
        { value: 'FR', label: 'FR' },
        { value: 'EN', label: 'EN' },
      ]}
    />
  );
}

/** Says that time and people are not real, and where the e-mails are. */
function DemoBanner() {
  const { t } = useTranslation('shell');
  const { isDemo } = useSession();
  const format = useFormat();
  const now = useNow();
  if (!isDemo) return null;
  return (
    <Box component="aside" aria-label={t('demoLabel')} className={`${classes.demo} parvis-no-print`}>
      <Container size="lg" px={{ base: 'md', sm: 'xl' }}>
        <Text size="sm" component="span">
          {t('demo', { day: `${format.day(now, 'Europe/Paris')}, ${format.time(now, 'Europe/Paris')}` })}{' '}
        </Text>
        <Anchor component={Link} to="/boite" size="sm" fw={600}>
          {t('mailbox')}
        </Anchor>
      </Container>
    </Box>
  );
}
