import { Alert, Box, Button, Group, Paper, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconUserPlus, IconUsersGroup } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import { EventTeamDocument, GiveTeamRoleDocument, TakeTeamRoleDocument } from '@parvis/contract/web';
import { TEAM_ROLES } from '@parvis/domain';
import { EmptyState, PageHeader, SidePanel } from '@parvis/ui';
import { useMay } from '../shell/may';
import { NotFoundPage } from '../shell/not-found-page';
import { QueryView } from '../shell/query-view';
import { useStaffEvent } from '../shell/staff-space';
import { NewMemberForm } from './new-member-form';
import { TakeButton } from './take-button';

/** Who organises this event, stands at its desk, moderates. */
export function EventTeamScreen() {
  const { slug } = useStaffEvent();
  return useMay(slug)('team.manage') ? <EventTeam /> : <NotFoundPage />;
}

function EventTeam() {
  const { t } = useTranslation('members');
  const { t: field } = useTranslation('field');
  const { id: eventId, slug } = useStaffEvent();
  const [isAdding, setAdding] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const response = useQuery({ query: EventTeamDocument, variables: { slug }, requestPolicy: 'cache-and-network' });
  const [, give] = useMutation(GiveTeamRoleDocument);
  const [, take] = useMutation(TakeTeamRoleDocument);
  const conclude = (isDone: boolean, done: string) => {
    setFailed(!isDone);
    if (!isDone) return;
    notifications.show({ message: done });
    response[1]({ requestPolicy: 'network-only' });
  };
  const add = (
    <Button leftSection={<IconUserPlus size={20} aria-hidden />} onClick={() => setAdding(true)}>
      {t('add')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('event.title')} lead={t('event.lead')} action={add} />
      <Box role="alert" mb={hasFailed ? 'md' : 0}>
        {hasFailed && <Alert color="coral">{t('failed')}</Alert>}
      </Box>
      <QueryView response={response}>
        {({ event }) =>
          event?.team?.length ? (
            <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
              {event.team.map(({ personId, name, email, roles }) => (
                <Paper key={personId} component="li" p="md">
                  <Text fw={600}>{name}</Text>
                  <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
                    {email}
                  </Text>
                  {roles.map((role) => (
                    <Group key={role} justify="space-between" gap="xs" mt={4}>
                      <Box flex="1 1 240px" miw={0}>
                        <Text>{field(`roles.${role}`)}</Text>
                        <Text size="sm" c="dimmed">
                          {t(`mays.${role}`)}
                        </Text>
                      </Box>
                      <TakeButton
                        label={t('takeRole', { role: field(`roles.${role}`), name })}
                        onTake={async () =>
                          conclude(
                            (await take({ eventId, personId, role })).data?.takeTeamRole.__typename === 'EventTeam',
                            t('taken'),
                          )
                        }
                      />
                    </Group>
                  ))}
                </Paper>
              ))}
            </Stack>
          ) : (
            <EmptyState icon={IconUsersGroup} title={t('event.none')}>
              {t('event.noneLead')}
            </EmptyState>
          )
        }
      </QueryView>
      <SidePanel opened={isAdding} title={t('add')} onClose={() => setAdding(false)}>
        {isAdding && (
          <NewMemberForm
            roles={TEAM_ROLES}
            labelOf={(role) => field(`roles.${role}`)}
            mayOf={(role) => t(`mays.${role}`)}
            onGive={async (input) => {
              const outcome = (await give({ input: { ...input, eventId } })).data?.giveTeamRole;
              if (outcome?.__typename === 'InvalidInput') return outcome.errors;
              if (!outcome) return undefined;
              setAdding(false);
              conclude(true, t('given'));
              return [];
            }}
          />
        )}
      </SidePanel>
    </>
  );
}
