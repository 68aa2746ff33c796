import { Box, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { EventCardFragment } from '@parvis/contract/web';
import { StatusMark, useFormat, useLanguage, useText } from '@parvis/ui';
import { TextLink } from '../shell/link-button';
import classes from './event-list.module.css';

/** One event of a list: its day large, its title, what and where. */
export function EventRow({ event, isPast = false }: { event: EventCardFragment; isPast?: boolean }) {
  const { t } = useTranslation('events');
  const { t: field } = useTranslation('field');
  const text = useText();
  const format = useFormat();
  const facts = [
    field(`eventKinds.${event.kind}`),
    event.format && field(`eventFormats.${event.format}`),
    event.venue,
    format.days(event.startsAt, event.endsAt, event.timeZone),
  ];
  return (
    <li className={`${classes.row} ${isPast ? classes.past : ''}`}>
      <DateBlock instant={event.startsAt} timeZone={event.timeZone} />
      <Box>
        <Title order={3} size="h4" lh={1.3} style={{ overflowWrap: 'anywhere' }}>
          <TextLink
            to="/evenements/$slug"
            params={{ slug: event.slug }}
            c="inherit"
            fw={600}
            className={classes.rowLink}
          >
            {text(event.title)}
          </TextLink>
        </Title>
        <Text size="sm" c="dimmed" mt={4}>
          {facts.filter(Boolean).join(' · ')}
        </Text>
        {event.isCancelled && (
          <Box mt={8}>
            <StatusMark tone="bad">{t('event.cancelled')}</StatusMark>
          </Box>
        )}
      </Box>
    </li>
  );
}

/** The day as a leaf of a calendar; decorative, as the date is written beside it. */
function DateBlock({ instant, timeZone }: { instant: string; timeZone: string }) {
  const locale = useLanguage() === 'FR' ? 'fr-FR' : 'en-GB';
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone }).format(new Date(instant));
  return (
    <div className={classes.date} aria-hidden>
      <Text span fz={26} fw={700} lh={1.1}>
        {part({ day: 'numeric' })}
      </Text>
      <Text span size="sm" fw={600}>
        {part({ month: 'short' })}
      </Text>
    </div>
  );
}
