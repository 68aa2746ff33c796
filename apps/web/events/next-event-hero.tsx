import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconCalendar, IconMapPin } from '@tabler/icons-react';
import { createLink } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { NextEventQuery } from '@parvis/contract/web';
import { useFormat, useText } from '@parvis/ui';
import { useNow } from '../shell/now';
import { useSession } from '../shell/session';
import classes from './event-list.module.css';

const HeroLink = createLink((props: React.ComponentProps<'a'> & { quiet?: boolean }) => {
  const { quiet = false, ...rest } = props;
  return (
    <Button component="a" variant={quiet ? 'outline' : 'white'} color={quiet ? '#ffffff' : 'parvis.8'} {...rest} />
  );
});

type NextEvent = NextEventQuery['events']['events'][number];

/** What is on now, or comes next, with the one thing to do about it. */
export function NextEventHero({ event }: { event: NextEvent }) {
  const { t } = useTranslation('events');
  const text = useText();
  const format = useFormat();
  const now = useNow();
  const { me } = useSession();
  const isMine = me?.events.some(({ eventSlug }) => eventSlug === event.slug) ?? false;
  const isToday = format.day(now, event.timeZone) === format.day(event.startsAt, event.timeZone);
  const label = new Date(event.startsAt) <= now ? t('home.now') : isToday ? t('home.today') : t('home.next');
  const params = { slug: event.slug };
  return (
    <section className={classes.hero} aria-label={label}>
      <Stack gap="sm">
        <Text fw={700} size="sm" tt="uppercase" style={{ letterSpacing: '0.06em' }}>
          {label}
        </Text>
        <Title order={2} fz={{ base: 28, sm: 40 }} lh={1.1} style={{ textWrap: 'balance' }}>
          {text(event.title)}
        </Title>
        {text(event.summary) && (
          <Text maw={640} lineClamp={3} visibleFrom="sm">
            {text(event.summary)}
          </Text>
        )}
        <Group gap="md">
          <Group gap={8} wrap="nowrap" align="flex-start">
            <IconCalendar size={20} aria-hidden />
            <Text>{`${format.days(event.startsAt, event.endsAt, event.timeZone)}, ${format.times(event.startsAt, event.endsAt, event.timeZone)}`}</Text>
          </Group>
          {event.venue && (
            <Group gap={8} wrap="nowrap" align="flex-start">
              <IconMapPin size={20} aria-hidden />
              <Text>{event.venue}</Text>
            </Group>
          )}
        </Group>
        <Group mt="xs" gap="sm">
          {isMine ? (
            <HeroLink to="/e/$slug" params={params}>
              {t('event.myDay')}
            </HeroLink>
          ) : event.registration.isOpen ? (
            <HeroLink to="/evenements/$slug/inscription" params={params}>
              {t('home.register')}
            </HeroLink>
          ) : null}
          <HeroLink quiet to="/evenements/$slug" params={params}>
            {t('home.see')}
          </HeroLink>
        </Group>
      </Stack>
    </section>
  );
}
