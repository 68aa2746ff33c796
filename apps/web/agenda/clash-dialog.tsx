import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { assertNever } from '@parvis/domain';
import { useFormat, useText } from '@parvis/ui';
import { LinkButton } from '../shell/link-button';
import { CommitmentMark } from './kind-mark';
import type { ProgrammeSession } from './programme-view';
import type { Clash, Follow } from './use-follow';

interface ClashDialogProps {
  session: ProgrammeSession;
  follow: Follow;
  place: { slug: string; timeZone: string };
}

/** What stands in the way of a sign-up, by name, and what the reader may do about it. */
export function ClashDialog({ session, follow, place }: ClashDialogProps) {
  const { t } = useTranslation('agenda');
  const { t: ui } = useTranslation('ui');
  const { clash, keep } = follow;
  return (
    <Modal
      opened={clash !== undefined}
      onClose={keep}
      title={t('follow.clashTitle')}
      centered
      closeButtonProps={{ 'aria-label': ui('close'), size: 44 }}
    >
      {clash && <Choice clash={clash} session={session} follow={follow} place={place} />}
    </Modal>
  );
}

function Choice({ clash, session, follow, place }: ClashDialogProps & { clash: Clash }) {
  const { t } = useTranslation('agenda');
  const text = useText();
  const format = useFormat();
  const times = format.times(clash.startsAt, clash.endsAt, place.timeZone);
  return (
    <Stack gap="md">
      <Stack gap={6} align="flex-start">
        <CommitmentMark kind={clash.kind} />
        <Text fw={600}>{t('follow.clash', { title: text(clash.title), times })}</Text>
      </Stack>
      <Text>{whatThen(clash.kind, t, text(session.title))}</Text>
      <Group justify="flex-end" gap="sm">
        <Button variant="default" onClick={follow.keep}>
          {t('follow.keep')}
        </Button>
        {clash.kind === 'MEETING' ? (
          <LinkButton to="/e/$slug/rencontres" params={{ slug: place.slug }}>
            {t('follow.seeMeetings')}
          </LinkButton>
        ) : (
          <Button loading={follow.isBusy} onClick={follow.despiteClash}>
            {t(clash.kind === 'WORKSHOP' ? 'follow.giveUpAndSignUp' : 'follow.signUpAnyway')}
          </Button>
        )}
      </Group>
    </Stack>
  );
}

function whatThen(kind: Clash['kind'], t: ReturnType<typeof useTranslation<'agenda'>>['t'], title: string): string {
  switch (kind) {
    case 'WORKSHOP':
      return t('follow.clashWorkshop', { title });
    case 'MEETING':
      return t('follow.clashMeeting');
    case 'DUTY':
      return t('follow.clashDuty');
    case 'SPEAKING':
    case 'SESSION':
      return t('follow.clashSpeaking');
    default:
      return assertNever(kind);
  }
}
