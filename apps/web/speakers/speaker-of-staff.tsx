import { Anchor, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { SpeakerOfStaffDocument } from '@parvis/contract/web';
import { QueryView } from '../shell/query-view';
import { useStaffEvent } from '../shell/staff-space';
import { AwayPart } from './away-part';
import { Checklist } from './checklist';
import { ConsentsPart } from './consents-part';
import { NeedsPart } from './needs-part';
import { PhotoPart } from './photo-part';
import { ProfilePart } from './profile-part';
import { SessionsPart } from './sessions-part';

/** A speaker's page in the hands of staff: what they may do for somebody, written down in the log. */
export function SpeakerOfStaff({ personId, onChanged }: { personId: string; onChanged: () => void }) {
  const { t } = useTranslation('speakers');
  const event = useStaffEvent();
  const response = useQuery({ query: SpeakerOfStaffDocument, variables: { slug: event.slug, personId } });
  const reload = () => {
    response[1]({ requestPolicy: 'network-only' });
    onChanged();
  };
  return (
    <QueryView response={response}>
      {({ event: found }) => {
        const space = found?.speakerSpace;
        if (!space) return null;
        const part = { space, eventId: event.id, onBehalfOf: personId, reload };
        return (
          <Stack gap="lg" key={personId}>
            <div>
              <Text c="dimmed">{t('board.onBehalf')}</Text>
              <Anchor href={`mailto:${space.email}`} underline="always">
                {space.email}
              </Anchor>
            </div>
            <Checklist items={space.items} timeZone={event.timeZone} />
            <SessionsPart {...part} slug={event.slug} timeZone={event.timeZone} />
            <PhotoPart {...part} />
            <ProfilePart {...part} />
            <NeedsPart {...part} />
            <ConsentsPart {...part} timeZone={event.timeZone} />
            <AwayPart {...part} event={event} />
          </Stack>
        );
      }}
    </QueryView>
  );
}
