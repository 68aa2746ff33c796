import { Button, Drawer, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChartBar, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { EventPollsDocument } from '@parvis/contract/web';
import { EmptyState, PageHeader } from '@parvis/ui';
import { QueryView } from '../shell/query-view';
import { useStaffEvent } from '../shell/staff-space';
import { useEventPolls } from './live-poll';
import { PollEditor } from './poll-editor';
import { StaffPoll } from './staff-poll';

// A list that was empty names no poll: without this, creating the first one would not ask for it again.
const context = { additionalTypenames: ['Poll'] };

/** The polls of an event: created, opened and closed from here, also on a phone in the room. */
export function StaffPollsScreen() {
  const { t } = useTranslation('polls');
  const shell = useStaffEvent();
  const { id, slug } = shell;
  const [isCreating, creating] = useDisclosure();
  const response = useQuery({
    query: EventPollsDocument,
    variables: { slug },
    requestPolicy: 'cache-and-network',
    context,
  });
  useEventPolls(id, () => response[1]({ requestPolicy: 'network-only' }));
  const create = (
    <Button leftSection={<IconPlus size={20} aria-hidden />} onClick={creating.open}>
      {t('staff.create')}
    </Button>
  );
  return (
    <>
      <QueryView response={response}>
        {({ event }) => {
          const polls = event?.polls ?? [];
          return (
            <>
              <PageHeader title={t('staff.title')} lead={t('staff.lead')} action={polls.length > 0 && create} />
              {polls.length === 0 ? (
                <EmptyState icon={IconChartBar} title={t('staff.none')} action={create}>
                  {t('staff.noneLead')}
                </EmptyState>
              ) : (
                <Stack component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
                  {polls.map((poll) => (
                    <StaffPoll key={poll.id} poll={poll} slug={slug} event={shell} />
                  ))}
                </Stack>
              )}
            </>
          );
        }}
      </QueryView>
      <Drawer
        opened={isCreating}
        onClose={creating.close}
        title={t('editor.title')}
        size="xl"
        closeButtonProps={{ 'aria-label': t('dismiss'), size: 44 }}
      >
        <PollEditor
          eventId={id}
          slug={slug}
          first={response[0].data?.event?.kind === 'NEW_MEMBER_SESSION' ? 'NEW_MEMBER' : 'LIVE'}
          onCreated={creating.close}
        />
      </Drawer>
    </>
  );
}
