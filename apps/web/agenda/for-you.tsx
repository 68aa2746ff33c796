import { Box, Group, Paper, SimpleGrid, Text, Title } from '@mantine/core';
import {
  IconBuildingStore,
  IconCalendarStats,
  IconChartBar,
  IconMicrophone2,
  IconUsers,
  type TablerIcon,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { MyMeetingRequestsDocument } from '@parvis/contract/web';
import { permits } from '@parvis/domain';
import { useText } from '@parvis/ui';
import { useEvent } from '../shell/event-space';
import { LinkButton } from '../shell/link-button';
import { isInTeam } from '../shell/may';
import { useSession } from '../shell/session';
import type { MyDay } from './my-day-screen';

/** What the person may do at this event beside being somewhere: only what their part in it opens. */
export function ForYou({ day }: { day: MyDay }) {
  const { t } = useTranslation('agenda');
  const text = useText();
  const { slug, myRoles, hasMeetings } = useEvent();
  const { me } = useSession();
  const usesMeetings = hasMeetings && permits(myRoles, 'meetings.use');
  const conducts = isInTeam(me, slug);
  const cards = [
    day.openPoll && (
      <Card
        key="poll"
        icon={IconChartBar}
        title={t('day.pollOpen')}
        detail={text(day.openPoll.title)}
        action={
          <LinkButton to="/e/$slug/sondage" params={{ slug }} size="sm" mih={44}>
            {t('day.pollAction')}
          </LinkButton>
        }
      />
    ),
    usesMeetings && <MeetingsCard key="meetings" />,
    myRoles.includes('SPEAKER') && (
      <Card
        key="talks"
        icon={IconMicrophone2}
        title={t('day.talks')}
        action={
          <LinkButton to="/e/$slug/intervenant" params={{ slug }} variant="light" size="sm" mih={44}>
            {t('day.talksAction')}
          </LinkButton>
        }
      />
    ),
    myRoles.includes('EXHIBITOR') && (
      <Card
        key="booth"
        icon={IconBuildingStore}
        title={t('day.booth')}
        action={
          <LinkButton to="/e/$slug/exposant" params={{ slug }} variant="light" size="sm" mih={44}>
            {t('day.boothAction')}
          </LinkButton>
        }
      />
    ),
    conducts && (
      <Card
        key="conduct"
        icon={IconCalendarStats}
        title={t('day.conduct')}
        action={
          <LinkButton to="/equipe/$slug" params={{ slug }} variant="light" size="sm" mih={44}>
            {t('day.conductAction')}
          </LinkButton>
        }
      />
    ),
  ].filter(Boolean);
  if (cards.length === 0) return null;
  return (
    <Box component="section" mt="xl">
      <Title order={2} size="h3" mb="sm">
        {t('day.forYou')}
      </Title>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
        {cards}
      </SimpleGrid>
    </Box>
  );
}

function MeetingsCard() {
  const { t } = useTranslation('agenda');
  const { slug } = useEvent();
  const [{ data }] = useQuery({
    query: MyMeetingRequestsDocument,
    variables: { slug },
    requestPolicy: 'cache-and-network',
  });
  const waiting = data?.event?.meetings?.received.filter(({ status }) => status === 'PENDING').length ?? 0;
  return (
    <Card
      icon={IconUsers}
      title={waiting > 0 ? t('day.requests', { count: waiting }) : t('day.meet')}
      action={
        <LinkButton
          to="/e/$slug/rencontres"
          params={{ slug }}
          variant={waiting > 0 ? 'filled' : 'light'}
          size="sm"
          mih={44}
        >
          {t(waiting > 0 ? 'day.requestsAction' : 'day.meetAction')}
        </LinkButton>
      }
    />
  );
}

function Card({
  icon: Icon,
  title,
  detail,
  action,
}: {
  icon: TablerIcon;
  title: string;
  detail?: string;
  action: ReactNode;
}) {
  return (
    <Paper p="md">
      <Group wrap="nowrap" align="flex-start" gap="sm">
        <Icon size={26} stroke={1.6} color="var(--mantine-color-parvis-7)" aria-hidden style={{ flexShrink: 0 }} />
        <Box flex={1}>
          <Text fw={600}>{title}</Text>
          {detail && (
            <Text size="sm" c="dimmed">
              {detail}
            </Text>
          )}
          <Box mt="sm">{action}</Box>
        </Box>
      </Group>
    </Paper>
  );
}
