import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import { EventBasicsDocument, type EventBasicsQuery, UpdateEventDocument } from '@parvis/contract/web';
import { PageHeader } from '@parvis/ui';
import { NotFoundPage } from '../shell/not-found-page';
import { QueryView } from '../shell/query-view';
import { useStaffEvent } from '../shell/staff-space';
import { type EventDraft, EventForm, inputOf } from './event-form';
import { EventState } from './event-state';
import { faultsOf, noFaults } from './faults';
import { useKept } from '../shell/use-kept';

export type EventBasics = NonNullable<EventBasicsQuery['eventBasics']>;

/** What an event says of itself, and whether everybody sees it. */
export function EventSettingsScreen() {
  const { t } = useTranslation('team');
  const { slug } = useStaffEvent();
  const response = useQuery({ query: EventBasicsDocument, variables: { slug }, requestPolicy: 'cache-and-network' });
  return (
    <>
      <PageHeader title={t('settings.title')} lead={t('settings.told')} />
      <QueryView response={response}>
        {({ eventBasics }) => (eventBasics ? <Settings key={eventBasics.id} event={eventBasics} /> : <NotFoundPage />)}
      </QueryView>
    </>
  );
}

const draftOf = ({ title, summary, ...event }: EventBasics): EventDraft => ({
  titleFr: title.fr,
  titleEn: title.en,
  summaryFr: summary.fr,
  summaryEn: summary.en,
  kind: event.kind,
  format: event.format ?? '',
  filiere: event.filiere ?? '',
  starts: event.starts,
  ends: event.ends,
  timeZone: event.timeZone,
  venue: event.venue ?? '',
  address: event.address ?? '',
});

function Settings({ event }: { event: EventBasics }) {
  const { t } = useTranslation('team');
  const { t: ui } = useTranslation('ui');
  const [{ fetching }, update] = useMutation(UpdateEventDocument);
  const [draft, change, drop] = useKept(`event.${event.id}`, () => draftOf(event));
  const [faults, setFaults] = useState(noFaults);
  const [hasFailed, setFailed] = useState(false);

  const submit = async () => {
    setFailed(false);
    const { data } = await update({ eventId: event.id, input: inputOf(draft) });
    if (!data) return setFailed(true);
    if (data.updateEvent.__typename === 'InvalidInput') return setFaults(faultsOf(data.updateEvent.errors));
    setFaults(noFaults);
    drop();
    notifications.show({ message: t('saved'), closeButtonProps: { 'aria-label': ui('close') } });
  };
  return (
    <>
      <EventState event={event} />
      <EventForm
        draft={draft}
        faults={faults}
        hasFailed={hasFailed}
        isSending={fetching}
        submit={t('save')}
        onChange={change}
        onSubmit={() => void submit()}
      />
    </>
  );
}
