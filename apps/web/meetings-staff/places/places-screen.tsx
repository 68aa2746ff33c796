import { Anchor, Stack } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { MeetingPlacesDocument, type MeetingPlacesQuery } from '@parvis/contract/web';
import { NotFoundState, PageHeader } from '@parvis/ui';
import { useLive, useWatch } from '../../shell/live';
import { QueryView } from '../../shell/query-view';
import { useStaffEvent } from '../../shell/staff-space';
import { MeetingSections } from '../meeting-sections';
import { ChosenTables } from './chosen-tables';
import { OtherPlaces } from './other-places';
import classes from './places.module.css';
import type { Places, Spot } from './plan-view';
import { Slots } from './slots';
import { TablePlan } from './table-plan';
import { useMoveTables } from './use-move-tables';
import { Walks } from './walks';

type PlacedEvent = NonNullable<MeetingPlacesQuery['event']>;

/** Where and when people meet: the table plan, booths and video rooms, ways and slots. */
export function MeetingPlacesScreen() {
  const { t, i18n } = useTranslation('meetingPlaces');
  const { id, slug } = useStaffEvent();
  const [response, refetch] = useQuery({
    query: MeetingPlacesDocument,
    variables: { slug },
    requestPolicy: 'cache-and-network',
  });
  useWatch('tables:watch', id);
  useLive('tables:changed', (change) => {
    if (change.eventId === id) refetch({ requestPolicy: 'network-only' });
  });
  const hasTables = (response.data?.event?.meetingPlaces?.tables.length ?? 0) > 0;
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        action={
          hasTables && (
            <Anchor
              href={`/api/events/${id}/meetings/cards.pdf?lang=${i18n.language}`}
              download
              className={classes.cards}
            >
              <IconPrinter size={20} aria-hidden />
              {t('cards')}
            </Anchor>
          )
        }
      />
      <MeetingSections />
      <QueryView response={[response, refetch]}>
        {({ event }) =>
          event?.meetingPlaces ? <PlacesView event={event} places={event.meetingPlaces} /> : <NotFoundState order={2} />
        }
      </QueryView>
    </>
  );
}

function PlacesView({ event, places }: { event: PlacedEvent; places: Places }) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [isMoving, setMoving] = useState(false);
  const move = useMoveTables();
  const tables = places.tables.filter(({ id }) => chosen.includes(id));
  const goTo = async (spot: Spot) => {
    const isDone = await move(
      tables.map(({ id }) => id),
      spot,
    );
    if (isDone) setMoving(false);
  };
  return (
    <Stack gap={40}>
      <TablePlan
        places={places}
        chosen={chosen}
        onChosen={setChosen}
        onSpot={isMoving ? (spot) => void goTo(spot) : undefined}
      />
      <OtherPlaces places={places} chosen={chosen} onChosen={setChosen} />
      {places.zones.length > 1 && <Walks key={places.zones.map(({ id }) => id).join()} places={places} />}
      <Slots event={event} places={places} />
      {tables.length > 0 && (
        <ChosenTables
          key={tables.map(({ id }) => id).join()}
          places={places}
          tables={tables}
          isMoving={isMoving}
          onMoving={setMoving}
          onClear={() => {
            setMoving(false);
            setChosen([]);
          }}
        />
      )}
    </Stack>
  );
}
