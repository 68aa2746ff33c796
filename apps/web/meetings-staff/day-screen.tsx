import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconTools } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import {
  MeetingDeskDocument,
  type MeetingDeskQuery,
  type OneRepairFragment,
  type OneToSettleFragment,
  SettleMeetingDocument,
} from '@parvis/contract/web';
import { NotFoundState, PageHeader, StatusMark, useFormat } from '@parvis/ui';
import { tell } from '../meetings/tell';
import { useLive, useWatch } from '../shell/live';
import { QueryView } from '../shell/query-view';
import { useStaffEvent } from '../shell/staff-space';
import { CauseForm, type DraftCause } from './cause-form';
import { MeetingSections } from './meeting-sections';
import { Proposal } from './proposal';
import { RepairHistory } from './repair-history';

export type Desk = NonNullable<MeetingDeskQuery['event']>;
export type Choices = NonNullable<Desk['repairChoices']>;

/** What happens to the meetings on the day itself, and what is done about it. */
export function MeetingDayScreen() {
  const { t } = useTranslation('meetingsStaff');
  const { id, slug } = useStaffEvent();
  const [response, refetch] = useQuery({
    query: MeetingDeskDocument,
    variables: { slug },
    requestPolicy: 'cache-and-network',
  });
  const refresh = () => refetch({ requestPolicy: 'network-only' });
  useWatch('tables:watch', id);
  useLive('tables:changed', (change) => {
    if (change.eventId === id) refresh();
  });
  return (
    <>
      <PageHeader title={t('day.title')} lead={t('day.lead')} />
      <MeetingSections />
      <QueryView response={[response, refetch]}>
        {({ event }) =>
          event?.repairChoices ? <DeskView desk={event} refresh={refresh} /> : <NotFoundState order={2} />
        }
      </QueryView>
    </>
  );
}

function DeskView({ desk, refresh }: { desk: Desk; refresh: () => void }) {
  const [causes, setCauses] = useState<DraftCause[]>([]);
  const [proposed, setProposed] = useState<OneRepairFragment>();
  const [hasProposed, setHasProposed] = useState(false);
  const repairs = desk.meetingRepairs ?? [];
  const repair = proposed && (repairs.find(({ id }) => id === proposed.id) ?? proposed);
  const done = () => {
    setProposed(undefined);
    setCauses([]);
    refresh();
  };
  return (
    <Stack gap="xl">
      <Disputed meetings={desk.meetingDesk?.disputed ?? []} refresh={refresh} />
      <Missed
        missed={desk.meetingDesk?.missed ?? []}
        onRepair={(personId) => setCauses([{ kind: 'PERSON_GONE', personId }])}
      />
      {repair?.status === 'PROPOSED' ? (
        <Proposal
          repair={repair}
          onAgain={(again) => {
            setProposed(again);
            refresh();
          }}
          onDone={done}
          onBack={() => setProposed(undefined)}
        />
      ) : (
        <CauseForm
          choices={desk.repairChoices!}
          causes={causes}
          isBack={hasProposed}
          onCauses={setCauses}
          onProposed={(next) => {
            setProposed(next);
            setHasProposed(true);
            refresh();
          }}
        />
      )}
      <RepairHistory repairs={repairs.filter(({ status }) => status !== 'PROPOSED')} refresh={refresh} />
    </Stack>
  );
}

function Disputed({ meetings, refresh }: { meetings: readonly OneToSettleFragment[]; refresh: () => void }) {
  const { t } = useTranslation('meetingsStaff');
  const { timeZone } = useStaffEvent();
  const format = useFormat();
  const [{ fetching }, settle] = useMutation(SettleMeetingDocument);
  if (meetings.length === 0) return null;
  const send = async (meetingId: string, happened: boolean) => {
    const { data } = await settle({ meetingId, happened });
    if (data?.settleMeeting.__typename === 'MeetingSettled') tell(t('day.settled'), 'done');
    else tell(t('day.failed'), 'refused');
    refresh();
  };
  return (
    <section aria-labelledby="disputed">
      <Title order={2} size="h3" id="disputed" mb="sm">
        {t('day.disputed')}
      </Title>
      <Stack gap="sm">
        {meetings.map((meeting) => {
          const nameOf = (ids: readonly string[]) =>
            meeting.parties
              .filter(({ personId }) => ids.includes(personId))
              .map(({ name }) => name)
              .join(', ');
          const names = meeting.parties.map(({ name }) => name).join(' – ');
          return (
            <Paper key={meeting.id} p="md">
              <Group justify="space-between">
                <div>
                  <Text fw={600}>{names}</Text>
                  <Text c="dimmed">
                    {`${format.times(meeting.slot.startsAt, meeting.slot.endsAt, timeZone)}, ${meeting.table}`}
                  </Text>
                  <Text size="sm">
                    {t('day.saidBoth', { held: nameOf(meeting.saidHeld), notHeld: nameOf(meeting.saidNotHeld) })}
                  </Text>
                </div>
                <Group gap="sm">
                  <Button
                    variant="light"
                    mih={44}
                    loading={fetching}
                    aria-label={t('day.heldNamed', { names })}
                    onClick={() => void send(meeting.id, true)}
                  >
                    {t('day.held')}
                  </Button>
                  <Button
                    variant="default"
                    mih={44}
                    loading={fetching}
                    aria-label={t('day.notHeldNamed', { names })}
                    onClick={() => void send(meeting.id, false)}
                  >
                    {t('day.notHeld')}
                  </Button>
                </Group>
              </Group>
            </Paper>
          );
        })}
      </Stack>
    </section>
  );
}

function Missed({
  missed,
  onRepair,
}: {
  missed: NonNullable<Desk['meetingDesk']>['missed'];
  onRepair: (personId: string) => void;
}) {
  const { t } = useTranslation('meetingsStaff');
  const { timeZone } = useStaffEvent();
  const format = useFormat();
  if (missed.length === 0) return null;
  return (
    <section aria-labelledby="missed">
      <Title order={2} size="h3" id="missed" mb="sm">
        {t('day.missed')}
      </Title>
      <Stack gap="sm">
        {missed.map(({ person, missedAt, comingMeetings }) => (
          <Paper key={person.personId} p="md">
            <Group justify="space-between">
              <div>
                <Text fw={600}>{[person.name, person.organisationName].filter(Boolean).join(', ')}</Text>
                <Text c="dimmed">
                  {t('day.missedAt', {
                    times: missedAt.map(({ startsAt }) => format.time(startsAt, timeZone)).join(', '),
                  })}
                </Text>
                <StatusMark tone="waiting">{t('day.coming', { count: comingMeetings })}</StatusMark>
              </div>
              <Button
                variant="light"
                mih={44}
                leftSection={<IconTools size={20} aria-hidden />}
                aria-label={t('day.repairNamed', { name: person.name })}
                onClick={() => onRepair(person.personId)}
              >
                {t('day.repair')}
              </Button>
            </Group>
          </Paper>
        ))}
      </Stack>
    </section>
  );
}
