import { Box } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NotFoundState, PageHeader } from '@parvis/ui';
import { CameCard } from '../meetings-day/came-card';
import { OfferCards } from '../meetings-day/offer-cards';
import { useMeetingDay } from '../meetings-day/use-meeting-day';
import { WhereNext } from '../meetings-day/where-next';
import { useEvent } from '../shell/event-space';
import { QueryView } from '../shell/query-view';
import { Availability } from './availability';
import { BookingPanel, type ToBook } from './booking-panel';
import { FindPeople } from './find-people';
import type { MeetingsSearch } from './meetings-search';
import { PastMeetings } from './past-meetings';
import { PhaseLine } from './phase-line';
import { ProfileForm } from './profile-form';
import { ReceivedRequests } from './received-requests';
import { Schedule } from './schedule';
import { SectionLinks } from './section-links';
import { SentRequests } from './sent-requests';
import { Suggestions } from './suggestions';
import { useDecline } from './use-decline';
import { type MyMeetings, useMyMeetings } from './use-my-meetings';

/** Finding people, asking, answering, and the meetings that come of it. */
export function MeetingsScreen() {
  const { t } = useTranslation('meetings');
  const { response, refresh } = useMyMeetings();
  return (
    <>
      <PageHeader title={t('title')} />
      <QueryView response={response}>
        {({ event }) =>
          event?.meetings ? <Sections view={event.meetings} refresh={refresh} /> : <NotFoundState order={2} />
        }
      </QueryView>
    </>
  );
}

function Sections({ view, refresh }: { view: MyMeetings; refresh: () => void }) {
  const event = useEvent();
  const search: MeetingsSearch = useSearch({ from: '/e/$slug/rencontres' });
  const navigate = useNavigate({ from: '/e/$slug/rencontres' });
  const section = search.vue ?? 'trouver';
  const [toBook, setToBook] = useState<ToBook>();
  const decline = useDecline(refresh);
  const goTo = (next: MeetingsSearch) => void navigate({ search: next });

  return (
    <>
      <MeetingsOfTheDay />
      <SectionLinks slug={event.slug} current={section} view={view} />
      <PhaseLine view={view} />
      <Box component="section">
        {section === 'trouver' && <FindPeople view={view} search={search} onSearch={goTo} />}
        {section === 'suggestions' && <Suggestions view={view} search={search} onSearch={goTo} />}
        {section === 'recues' && (
          <ReceivedRequests view={view} decline={decline} refresh={refresh} onBook={setToBook} />
        )}
        {section === 'envoyees' && <SentRequests view={view} refresh={refresh} onBook={setToBook} />}
        {section === 'agenda' && (
          <>
            <Schedule view={view} onBook={setToBook} refresh={refresh} />
            <PastMeetings />
          </>
        )}
        {section === 'disponibilites' && <Availability />}
        {section === 'profil' && <ProfileForm view={view} refresh={refresh} />}
      </Box>
      <BookingPanel
        toBook={toBook}
        onClose={() => setToBook(undefined)}
        onBooked={() => {
          setToBook(undefined);
          refresh();
          goTo({ vue: 'agenda' });
        }}
      />
    </>
  );
}

/** Where to be next, and whether the last one took place. */
function MeetingsOfTheDay() {
  const { meetings, offers, refresh } = useMeetingDay();
  return (
    <>
      <WhereNext meetings={meetings} />
      <OfferCards offers={offers} refresh={refresh} />
      <CameCard meetings={meetings} refresh={refresh} />
    </>
  );
}
