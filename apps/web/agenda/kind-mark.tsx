import { Badge } from '@mantine/core';
import {
  IconArmchair2,
  IconAward,
  IconBuildingStore,
  IconCalendarCheck,
  IconCoffee,
  IconMessages,
  IconMicrophone2,
  IconPresentation,
  IconRocket,
  IconSpeakerphone,
  IconTools,
  IconUsers,
  IconUsersGroup,
  type TablerIcon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { OneCommitmentFragment } from '@parvis/contract/web';
import type { SessionKind } from './programme-view';

const sessionLooks: Record<SessionKind, { icon: TablerIcon; color: string }> = {
  KEYNOTE: { icon: IconSpeakerphone, color: 'parvis' },
  ROUND_TABLE: { icon: IconMessages, color: 'parvis' },
  PITCH: { icon: IconRocket, color: 'coral' },
  WORKSHOP: { icon: IconTools, color: 'coral' },
  AWARD: { icon: IconAward, color: 'coral' },
  BREAK: { icon: IconCoffee, color: 'gray' },
  NETWORKING: { icon: IconUsersGroup, color: 'gray' },
  TALK: { icon: IconPresentation, color: 'parvis' },
};

const commitmentLooks: Record<OneCommitmentFragment['kind'], { icon: TablerIcon; color: string }> = {
  SESSION: { icon: IconCalendarCheck, color: 'parvis' },
  SPEAKING: { icon: IconMicrophone2, color: 'coral' },
  WORKSHOP: { icon: IconArmchair2, color: 'parvis' },
  MEETING: { icon: IconUsers, color: 'parvis' },
  DUTY: { icon: IconBuildingStore, color: 'parvis' },
};

interface MarkProps {
  look: { icon: TablerIcon; color: string };
  children: string;
  /** On a ground of the mark's own colour. */
  onTint?: boolean;
}

function Mark({ look: { icon: Icon, color }, children, onTint = false }: MarkProps) {
  return (
    <Badge
      variant="light"
      size="lg"
      radius="sm"
      tt="none"
      fw={600}
      c={`${color}.9`}
      bg={onTint ? 'white' : `${color}.${color === 'gray' ? 1 : 0}`}
      leftSection={<Icon size={16} stroke={1.8} aria-hidden />}
    >
      {children}
    </Badge>
  );
}

/** What kind of session it is, in words, shape and colour. */
export function KindMark({ kind }: { kind: SessionKind }) {
  const { t: field } = useTranslation('field');
  return <Mark look={sessionLooks[kind]}>{field(`sessionKinds.${kind}`)}</Mark>;
}

/** What a session or meeting is to the person whose agenda it is in. */
export function CommitmentMark({ kind, onTint }: { kind: OneCommitmentFragment['kind']; onTint?: boolean }) {
  const { t } = useTranslation('agenda');
  return (
    <Mark look={commitmentLooks[kind]} onTint={onTint}>
      {t(`agenda.kinds.${kind}`)}
    </Mark>
  );
}
