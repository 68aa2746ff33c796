import { Alert, Box, Button, Group, NativeSelect, Paper, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import {
  ChangeStaffRoleDocument,
  GiveStaffRoleDocument,
  StaffTeamDocument,
  type StaffTeamOutcomePartsFragment,
  type StaffTeamQuery,
  TakeStaffRoleDocument,
} from '@parvis/contract/web';
import { STAFF_ROLES, type StaffRole } from '@parvis/domain';
import { PageHeader, SidePanel } from '@parvis/ui';
import { useMay } from '../shell/may';
import { NotFoundPage } from '../shell/not-found-page';
import { QueryView } from '../shell/query-view';
import { useSession } from '../shell/session';
import { NewMemberForm } from './new-member-form';
import { TakeButton } from './take-button';

type Member = StaffTeamQuery['staffTeam'][number];

/** The cluster's own people: who may what, everywhere. */
export function StaffTeamScreen() {
  return useMay()('staff.manage') ? <StaffTeam /> : <NotFoundPage />;
}

function StaffTeam() {
  const { t } = useTranslation('members');
  const { t: field } = useTranslation('field');
  const { refresh } = useSession();
  const [isAdding, setAdding] = useState(false);
  const [problem, setProblem] = useState<string>();
  const response = useQuery({ query: StaffTeamDocument, requestPolicy: 'cache-and-network' });
  const [, give] = useMutation(GiveStaffRoleDocument);

  const conclude = (outcome: StaffTeamOutcomePartsFragment | undefined, done: string) => {
    if (outcome?.__typename === 'LastAdministrator') return setProblem(t('staff.last'));
    if (outcome?.__typename !== 'StaffTeam') return setProblem(t('failed'));
    setProblem(undefined);
    notifications.show({ message: done });
    response[1]({ requestPolicy: 'network-only' });
    // One's own role may be another now.
    refresh();
  };
  return (
    <>
      <PageHeader
        title={t('staff.title')}
        lead={t('staff.lead')}
        action={
          <Button leftSection={<IconUserPlus size={20} aria-hidden />} onClick={() => setAdding(true)}>
            {t('add')}
          </Button>
        }
      />
      <Box role="alert" mb={problem ? 'md' : 0}>
        {problem && <Alert color="coral">{problem}</Alert>}
      </Box>
      <QueryView response={response}>
        {({ staffTeam }) => (
          <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
            {staffTeam.map((member) => (
              <StaffLine key={member.personId} member={member} onDone={conclude} />
            ))}
          </Stack>
        )}
      </QueryView>
      <SidePanel opened={isAdding} title={t('add')} onClose={() => setAdding(false)}>
        {isAdding && (
          <NewMemberForm
            roles={STAFF_ROLES}
            labelOf={(role) => field(`staffRoles.${role}`)}
            mayOf={(role) => t(`mays.${role}`)}
            onGive={async (input) => {
              const outcome = (await give({ input })).data?.giveStaffRole;
              if (outcome?.__typename === 'InvalidInput') return outcome.errors;
              if (!outcome) return undefined;
              setAdding(false);
              conclude(outcome, t('given'));
              return [];
            }}
          />
        )}
      </SidePanel>
    </>
  );
}

interface StaffLineProps {
  member: Member;
  onDone: (outcome: StaffTeamOutcomePartsFragment | undefined, done: string) => void;
}

function StaffLine({ member, onDone }: StaffLineProps) {
  const { t } = useTranslation('members');
  const { t: field } = useTranslation('field');
  const { me } = useSession();
  const [{ fetching }, change] = useMutation(ChangeStaffRoleDocument);
  const [, take] = useMutation(TakeStaffRoleDocument);
  const { personId, name, email, role } = member;
  const choose = async (chosen: StaffRole) =>
    onDone((await change({ personId, role: chosen })).data?.changeStaffRole, t('changed'));
  return (
    <Paper component="li" p="md">
      <Group justify="space-between" gap="md">
        <Box flex="1 1 240px" miw={0}>
          <Text fw={600}>{personId === me?.id ? `${name} (${t('you')})` : name}</Text>
          <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
            {email}
          </Text>
          <Text size="sm" c="dimmed">
            {t(`mays.${role}`)}
          </Text>
        </Box>
        <Group gap="xs">
          <NativeSelect
            size="md"
            aria-label={t('roleOf', { name })}
            value={role}
            disabled={fetching}
            onChange={(changed) => void choose(STAFF_ROLES.find((one) => one === changed.currentTarget.value) ?? role)}
            data={STAFF_ROLES.map((value) => ({ value, label: field(`staffRoles.${value}`) }))}
          />
          <TakeButton
            label={t('takeFrom', { name })}
            onTake={async () => onDone((await take({ personId })).data?.takeStaffRole, t('taken'))}
          />
        </Group>
      </Group>
    </Paper>
  );
}
