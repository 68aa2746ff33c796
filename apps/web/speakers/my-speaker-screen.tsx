import { SimpleGrid, Stack } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import { ClaimSpeakerSpaceDocument, MySpeakerSpaceDocument } from '@parvis/contract/web';
import { keepFocus, PageHeader } from '@parvis/ui';
import { SpeakerFeedback } from '../agenda/speaker-feedback';
import { useEvent } from '../shell/event-space';
import { NotFoundPage } from '../shell/not-found-page';
import { QueryView } from '../shell/query-view';
import { AwayPart } from './away-part';
import { Checklist } from './checklist';
import { ConsentsPart } from './consents-part';
import { NeedsPart } from './needs-part';
import { PhotoPart } from './photo-part';
import { ProfilePart } from './profile-part';
import { SessionsPart } from './sessions-part';
import type { Space } from './space';

/** Everything a speaker looks after, and what is missing of it. */
export function MySpeakerScreen() {
  const { slug } = useParams({ from: '/e/$slug/intervenant' });
  const response = useQuery({ query: MySpeakerSpaceDocument, variables: { slug } });
  const reload = () => response[1]({ requestPolicy: 'network-only' });
  return (
    <QueryView response={response}>
      {({ event }) =>
        event?.mySpeakerSpace ? <Page space={event.mySpeakerSpace} reload={reload} /> : <NotFoundPage />
      }
    </QueryView>
  );
}

function Page({ space, reload }: { space: Space; reload: () => void }) {
  const { t } = useTranslation('speakers');
  const event = useEvent();
  const [, claim] = useMutation(ClaimSpeakerSpaceDocument);
  const isNew = !space.claimedAt;
  useEffect(() => {
    if (isNew) void claim({ eventId: event.id });
  }, [isNew, claim, event.id]);
  const part = { space, eventId: event.id, reload };
  return (
    <>
      <PageHeader title={t('mySpeaker.title')} lead={t('mySpeaker.lead')} />
      <SimpleGrid ref={keepFocus} cols={{ base: 1, md: 2 }} spacing="xl">
        <Stack gap="xl">
          <Checklist items={space.items} timeZone={event.timeZone} />
          <SessionsPart {...part} slug={event.slug} timeZone={event.timeZone} />
          <SpeakerFeedback />
          <AwayPart {...part} event={event} />
        </Stack>
        <Stack gap="xl">
          <PhotoPart {...part} />
          <ConsentsPart {...part} timeZone={event.timeZone} />
          <ProfilePart {...part} />
          <NeedsPart {...part} />
        </Stack>
      </SimpleGrid>
    </>
  );
}
