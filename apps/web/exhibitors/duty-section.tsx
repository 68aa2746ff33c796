import { Button, Group, NativeSelect, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import {
  AddBoothDutyDocument,
  type BoothFragment,
  BoothMeetingsDocument,
  RemoveBoothDutyDocument,
} from '@parvis/contract/web';
import { useFormat } from '@parvis/ui';
import { WhenInput } from '../places/staff/parts';
import { LinkButton } from '../shell/link-button';
import { QueryView } from '../shell/query-view';
import { ActFault, Row, Rows, Section, useAct } from './booth-parts';
import type { BoothEvent } from './booth-space';

interface DutyProps {
  booth: BoothFragment;
  event: BoothEvent;
  mayEdit: boolean;
}

/** Who is on the booth when, and the meetings that are held there. */
export function DutySection({ booth, event, mayEdit }: DutyProps) {
  const { t } = useTranslation('exhibitors');
  const format = useFormat();
  const [, remove] = useMutation(RemoveBoothDutyDocument);
  const act = useAct();
  const days = Map.groupBy(booth.duties, ({ startsAt }) => format.day(startsAt, event.timeZone));
  return (
    <Stack gap="lg">
      <Section title={t('duty.title')} lead={t('duty.lead')}>
        <ActFault act={act} />
        {booth.duties.length === 0 && <Text my="md">{t('duty.none')}</Text>}
        {[...days].map(([day, duties]) => (
          <section key={day}>
            <Title order={3} size="h4" mt="md">
              {day}
            </Title>
            <Rows>
              {duties.map((duty) => {
                const times = format.times(duty.startsAt, duty.endsAt, event.timeZone);
                return (
                  <Row key={duty.id}>
                    <div>
                      <Text fw={600}>{times}</Text>
                      <Text>{duty.name}</Text>
                    </div>
                    {mayEdit && (
                      <Button
                        variant="subtle"
                        mih={44}
                        aria-label={t('duty.removeLabel', { name: duty.name, times })}
                        onClick={() =>
                          void act.run(
                            async () =>
                              (await remove({ exhibitorId: booth.exhibitor.id, dutyId: duty.id })).data
                                ?.removeBoothDuty,
                            t('duty.removed'),
                          )
                        }
                      >
                        {t('remove')}
                      </Button>
                    )}
                  </Row>
                );
              })}
            </Rows>
          </section>
        ))}
      </Section>
      {mayEdit && (
        <Section title={t('duty.add')}>
          <DutyForm booth={booth} event={event} />
        </Section>
      )}
      {event.hasMeetings && <BoothMeetings booth={booth} event={event} />}
    </Stack>
  );
}

function DutyForm({ booth, event: { timeZone, startsAt } }: Omit<DutyProps, 'mayEdit'>) {
  const { t } = useTranslation('exhibitors');
  const format = useFormat();
  const [, add] = useMutation(AddBoothDutyDocument);
  const act = useAct();
  const last = booth.duties.at(-1);
  const from = last?.endsAt ?? startsAt;
  const [draft, setDraft] = useState(() => ({
    personId: booth.team[0]?.personId ?? '',
    startsAt: from,
    endsAt: hourAfter(from),
  }));
  const change = (part: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...part }));
  const save = async () => {
    let clash: string | undefined;
    const done = await act.run(async () => {
      const outcome = (await add({ input: { exhibitorId: booth.exhibitor.id, ...draft } })).data?.addBoothDuty;
      if (outcome?.__typename !== 'DutyOverMeetings') return outcome;
      clash = t('duty.meetings', {
        times: outcome.startsAt.map((at) => format.time(at, timeZone)).join(', '),
        count: outcome.startsAt.length,
      });
      return { __typename: outcome.__typename, errors: [{ field: 'startsAt', code: 'OVER_MEETINGS' }] };
    }, t('duty.added'));
    if (clash) act.say(clash);
    if (done) change({ startsAt: draft.endsAt, endsAt: hourAfter(draft.endsAt) });
  };
  return (
    <form
      noValidate
      onSubmit={(submitted) => {
        submitted.preventDefault();
        void save();
      }}
    >
      <ActFault act={act} />
      <Stack gap="md">
        <NativeSelect
          size="md"
          label={t('duty.who')}
          value={draft.personId}
          onChange={(changed) => change({ personId: changed.currentTarget.value })}
          data={booth.team.map(({ personId, name }) => ({ value: personId, label: name }))}
        />
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <WhenInput
            label={t('duty.from')}
            timeZone={timeZone}
            value={draft.startsAt}
            error={act.errorOf('startsAt')}
            onChange={(at) => change({ startsAt: at })}
          />
          <WhenInput
            label={t('duty.until')}
            timeZone={timeZone}
            value={draft.endsAt}
            error={act.errorOf('endsAt')}
            onChange={(at) => change({ endsAt: at })}
          />
        </SimpleGrid>
        <Group justify="flex-end">
          <Button type="submit" loading={act.isBusy} disabled={!draft.startsAt || !draft.endsAt}>
            {t('duty.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

const hourAfter = (instant: string) => new Date(new Date(instant).getTime() + 3_600_000).toISOString();

function BoothMeetings({ booth, event: { slug, timeZone } }: Omit<DutyProps, 'mayEdit'>) {
  const { t } = useTranslation('exhibitors');
  const format = useFormat();
  const response = useQuery({ query: BoothMeetingsDocument, variables: { slug, id: booth.exhibitor.id } });
  return (
    <Section title={t('myBooth.meetings')} lead={t('myBooth.meetingsLead')}>
      <QueryView response={response}>
        {({ event }) => {
          const meetings = event?.boothMeetings ?? [];
          if (meetings.length === 0) return <Text my="md">{t('duty.noMeetings')}</Text>;
          return (
            <Rows>
              {meetings.map((meeting) => (
                <Row key={meeting.id}>
                  <div>
                    <Text fw={600}>
                      {format.shortDay(meeting.startsAt, timeZone)},{' '}
                      {format.times(meeting.startsAt, meeting.endsAt, timeZone)}
                    </Text>
                    <Text>{[meeting.withName, meeting.withOrganisation].filter(Boolean).join(', ')}</Text>
                    <Text size="sm" c="dimmed">
                      {t('duty.with', { name: meeting.memberName, table: meeting.table })}
                    </Text>
                  </div>
                </Row>
              ))}
            </Rows>
          );
        }}
      </QueryView>
      {booth.role && (
        <LinkButton to="/e/$slug/rencontres" params={{ slug }} variant="light">
          {t('myBooth.openMeetings')}
        </LinkButton>
      )}
    </Section>
  );
}
