import {
  Alert,
  Anchor,
  Button,
  CopyButton,
  Group,
  NativeSelect,
  SimpleGrid,
  Stack,
  Text,
  TextInput,
} from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import {
  type BoothFragment,
  type BoothRole,
  InviteToBoothDocument,
  RemoveFromBoothDocument,
  SendBoothInvitationDocument,
  SetBoothRoleDocument,
  type TeamMemberFragment,
} from '@parvis/contract/web';
import { Initials, StatusMark, useLanguage } from '@parvis/ui';
import { ConfirmDialog } from '../messages/confirm-dialog';
import { ActFault, Row, Rows, Section, useAct } from './booth-parts';

interface TeamProps {
  booth: BoothFragment;
  mayEdit: boolean;
}

/** Who looks after the booth, each with a ticket of their own. */
export function TeamSection({ booth, mayEdit }: TeamProps) {
  const { t } = useTranslation('exhibitors');
  return (
    <Stack gap="lg">
      <Section title={t('myBooth.team')} lead={t('team.lead')}>
        <Rows>
          {booth.team.map((member) => (
            <Member key={member.personId} booth={booth} member={member} mayEdit={mayEdit} />
          ))}
        </Rows>
        {booth.places && <Places places={booth.places} />}
      </Section>
      {mayEdit && (
        <Section title={t('team.invite')} lead={t('team.inviteLead')}>
          <InviteForm exhibitorId={booth.exhibitor.id} />
        </Section>
      )}
    </Stack>
  );
}

function Places({ places: { claimUrl, all, free } }: { places: NonNullable<BoothFragment['places']> }) {
  const { t } = useTranslation('exhibitors');
  return (
    <Alert color={free > 0 ? 'parvis' : 'gray'} title={t('team.places', { count: free, all })}>
      <Text mb="sm">{t(free > 0 ? 'team.placesLead' : 'team.noPlaces')}</Text>
      {free > 0 && (
        <Group gap="sm">
          <Anchor href={claimUrl} py={10} fw={600}>
            {t('team.claim')}
          </Anchor>
          <CopyButton value={claimUrl}>
            {({ copied, copy }) => (
              <Button
                variant="default"
                mih={44}
                onClick={copy}
                leftSection={copied ? <IconCheck size={18} aria-hidden /> : <IconCopy size={18} aria-hidden />}
              >
                {t(copied ? 'team.copied' : 'team.copy')}
              </Button>
            )}
          </CopyButton>
        </Group>
      )}
    </Alert>
  );
}

function Member({ booth, member, mayEdit }: { booth: BoothFragment; member: TeamMemberFragment; mayEdit: boolean }) {
  const { t } = useTranslation('exhibitors');
  const [, setRole] = useMutation(SetBoothRoleDocument);
  const [, sendAgain] = useMutation(SendBoothInvitationDocument);
  const [, remove] = useMutation(RemoveFromBoothDocument);
  const [isLeaving, setLeaving] = useState(false);
  const act = useAct();
  const ids = { exhibitorId: booth.exhibitor.id, personId: member.personId };
  return (
    <Row>
      <Group gap="sm" wrap="nowrap" style={{ flex: '1 1 240px', minWidth: 0 }}>
        <Initials name={member.name} />
        <div style={{ minWidth: 0 }}>
          <Text fw={600}>{member.name}</Text>
          <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
            {member.email}
          </Text>
        </div>
      </Group>
      <Group gap="xs">
        {!member.hasJoined && <StatusMark tone="waiting">{t('team.invited')}</StatusMark>}
        {booth.places && (
          <StatusMark tone={member.hasTicket ? 'good' : 'waiting'}>
            {t(member.hasTicket ? 'team.ticket' : 'team.noTicket')}
          </StatusMark>
        )}
        {mayEdit ? (
          <>
            <NativeSelect
              size="md"
              aria-label={t('team.roleOf', { name: member.name })}
              value={member.role}
              onChange={(event) => {
                const role = event.currentTarget.value as BoothRole;
                void act.run(async () => (await setRole({ ...ids, role })).data?.setBoothRole);
              }}
              data={roleOptions(t)}
            />
            {!member.hasJoined && (
              <Button
                variant="default"
                mih={44}
                loading={act.isBusy}
                onClick={() =>
                  void act.run(async () => (await sendAgain(ids)).data?.sendBoothInvitation, t('team.sentAgain'))
                }
              >
                {t('team.sendAgain')}
              </Button>
            )}
            <Button
              variant="subtle"
              mih={44}
              aria-label={t('team.removeLabel', { name: member.name })}
              onClick={() => setLeaving(true)}
            >
              {t('remove')}
            </Button>
          </>
        ) : (
          <Text size="sm">{t(`team.roles.${member.role}`)}</Text>
        )}
      </Group>
      {act.message && (
        <div style={{ flexBasis: '100%' }}>
          <ActFault act={act} />
        </div>
      )}
      <ConfirmDialog
        opened={isLeaving}
        title={t('team.removeTitle', { name: member.name })}
        lead={t('team.removeLead')}
        yes={t('team.removeYes')}
        no={t('team.removeNo')}
        onClose={() => setLeaving(false)}
        onConfirm={() => {
          setLeaving(false);
          void act.run(async () => (await remove(ids)).data?.removeFromBooth, t('team.removed', { name: member.name }));
        }}
      />
    </Row>
  );
}

const roleOptions = (t: ReturnType<typeof useTranslation<'exhibitors'>>['t']) =>
  (['REPRESENTATIVE', 'STAND'] as const).map((value) => ({ value, label: t(`team.roles.${value}`) }));

export function InviteForm({ exhibitorId, role = 'STAND' }: { exhibitorId: string; role?: BoothRole }) {
  const { t } = useTranslation('exhibitors');
  const language = useLanguage();
  const [, invite] = useMutation(InviteToBoothDocument);
  const act = useAct();
  const blank = { email: '', givenName: '', familyName: '', role, language };
  const [draft, setDraft] = useState(blank);
  const change = (part: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...part }));
  const send = async () => {
    const done = await act.run(
      async () => (await invite({ input: { exhibitorId, ...draft } })).data?.inviteToBooth,
      t('team.sent', { email: draft.email }),
    );
    if (done) setDraft(blank);
  };
  const input = (name: 'email' | 'givenName' | 'familyName') => ({
    label: t(`team.${name}`),
    required: true,
    value: draft[name],
    error: act.errorOf(name),
    onChange: (event: { currentTarget: { value: string } }) => change({ [name]: event.currentTarget.value }),
  });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <ActFault act={act} />
      <Stack gap="md">
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <TextInput {...input('givenName')} maxLength={100} />
          <TextInput {...input('familyName')} maxLength={100} />
        </SimpleGrid>
        <TextInput {...input('email')} type="email" inputMode="email" maxLength={254} />
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <NativeSelect
            size="md"
            label={t('team.role')}
            description={t(`team.rolesLead.${draft.role}`)}
            value={draft.role}
            onChange={(event) => change({ role: event.currentTarget.value as BoothRole })}
            data={roleOptions(t)}
          />
          <NativeSelect
            size="md"
            label={t('team.language')}
            description={t('team.languageLead')}
            value={draft.language}
            onChange={(event) => change({ language: event.currentTarget.value as 'FR' | 'EN' })}
            data={[
              { value: 'FR', label: 'Français' },
              { value: 'EN', label: 'English' },
            ]}
          />
        </SimpleGrid>
        <Group justify="flex-end">
          <Button type="submit" loading={act.isBusy}>
            {t('team.send')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
