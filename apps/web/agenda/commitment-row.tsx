import { Group, Text } from '@mantine/core';
import { IconMapPin } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { OneCommitmentFragment } from '@parvis/contract/web';
import { StatusMark, useFormat, useText } from '@parvis/ui';
import { TextLink } from '../shell/link-button';
import { useNow } from '../shell/now';
import { ChangeNote } from './change-note';
import { DelayMark } from './delay-mark';
import { CommitmentMark } from './kind-mark';
import classes from './programme.module.css';

export type Commitment = OneCommitmentFragment;

/** Where one reads more about a commitment. */
export function CommitmentLink({
  commitment,
  slug,
  className,
}: {
  commitment: Commitment;
  slug: string;
  className?: string;
}) {
  const title = useText()(commitment.title);
  if (commitment.kind === 'MEETING') {
    return (
      <TextLink to="/e/$slug/rencontres" params={{ slug }} inherit c="inherit" className={className}>
        {title}
      </TextLink>
    );
  }
  if (commitment.kind === 'DUTY') {
    return (
      <TextLink to="/e/$slug/exposant" params={{ slug }} inherit c="inherit" className={className}>
        {title}
      </TextLink>
    );
  }
  return (
    <TextLink
      to="/evenements/$slug/programme"
      params={{ slug }}
      search={{ session: commitment.id }}
      inherit
      c="inherit"
      className={className}
    >
      {title}
    </TextLink>
  );
}

interface CommitmentRowProps {
  commitment: Commitment;
  slug: string;
  timeZone: string;
  /** Another one at the same time, when there is. */
  clash?: Commitment;
}

/** One's own commitment on the time rail. */
export function CommitmentRow({ commitment, slug, timeZone, clash }: CommitmentRowProps) {
  const { t } = useTranslation('agenda');
  const text = useText();
  const format = useFormat();
  const now = useNow();
  const isOver = new Date(commitment.endsAt) <= now;
  const isOn = !isOver && new Date(commitment.startsAt) <= now;
  return (
    <li className={`${classes.row} ${isOver ? classes.pause : ''}`} data-followed data-now={isOn || undefined}>
      <div className={classes.times}>
        <Text fw={650}>{format.time(commitment.startsAt, timeZone)}</Text>
        <Text size="sm" c="dimmed">
          {format.time(commitment.endsAt, timeZone)}
        </Text>
      </div>
      <div className={classes.what}>
        <CommitmentLink commitment={commitment} slug={slug} className={classes.title} />
        <Group gap={8} mt={6}>
          <CommitmentMark kind={commitment.kind} />
          {isOn && <StatusMark tone="good">{t('programme.onNow')}</StatusMark>}
          {isOver && <StatusMark tone="neutral">{t('programme.over')}</StatusMark>}
          <DelayMark minutes={commitment.delayMinutes} />
          <Place place={commitment.place} />
        </Group>
        {!isOver && <ChangeNote commitment={commitment} timeZone={timeZone} />}
        {commitment.withOrganisation && (
          <Text size="sm" c="dimmed" mt={6}>
            {commitment.withOrganisation}
          </Text>
        )}
        {clash && (
          <Text size="sm" fw={600} c="coral.8" mt={6}>
            {t('agenda.meanwhile', { title: text(clash.title) })}
          </Text>
        )}
      </div>
    </li>
  );
}

export function Place({ place }: { place: string | null }) {
  if (!place) return null;
  return (
    <Group gap={4} wrap="nowrap">
      <IconMapPin size={18} stroke={1.6} aria-hidden />
      <Text>{place}</Text>
    </Group>
  );
}
