import { Group, Paper, Stack, Switch, Text } from '@mantine/core';
import { IconMail } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import { MyMailsDocument, type MyMailsQuery, SetGetsCampaignsDocument } from '@parvis/contract/web';
import { EmptyState, PageHeader, StatusMark, useFormat } from '@parvis/ui';
import { useEvent } from '../shell/event-space';
import { LinkButton } from '../shell/link-button';
import { QueryView } from '../shell/query-view';
import classes from './messages.module.css';
import { useTell } from './tell';

type Mail = NonNullable<NonNullable<MyMailsQuery['event']>['myMails']>[number];

/** What I was told, in one place. */
export function MyMessagesScreen() {
  const { t } = useTranslation('messages');
  const { slug } = useEvent();
  const response = useQuery({ query: MyMailsDocument, variables: { slug }, requestPolicy: 'cache-and-network' });
  return (
    <QueryView response={response}>
      {({ event, me }) => {
        const mails = event?.myMails ?? [];
        return (
          <Stack gap="lg">
            <PageHeader
              title={t('mine.title')}
              lead={t('mine.lead')}
              action={
                event?.myTicket && (
                  <LinkButton to="/billet/$code" params={{ code: event.myTicket.code }} variant="light">
                    {t('mine.ticket')}
                  </LinkButton>
                )
              }
            />
            {mails.length === 0 ? (
              <EmptyState icon={IconMail} title={t('mine.none')}>
                {t('mine.noneLead')}
              </EmptyState>
            ) : (
              <>
                <ul className={classes.list}>
                  {mails.map((mail) => (
                    <MailRow key={mail.id} mail={mail} />
                  ))}
                </ul>
                <Text c="dimmed">{t('mine.spam')}</Text>
              </>
            )}
            {me && <Announcements getsCampaigns={me.getsCampaigns} />}
          </Stack>
        );
      }}
    </QueryView>
  );
}

function MailRow({ mail: { kind, subject, state, sentAt } }: { mail: Mail }) {
  const { t } = useTranslation('messages');
  const format = useFormat();
  const { timeZone } = useEvent();
  return (
    <Paper component="li" p="md">
      <Group justify="space-between" align="flex-start" gap="xs">
        <div>
          <Text fw={650} style={{ overflowWrap: 'anywhere' }}>
            {subject}
          </Text>
          <Text size="sm" c="dimmed">
            {[
              kind === 'CAMPAIGN' ? t('mine.announcement') : t(`kinds.${kind}`),
              t('history.at', { day: format.shortDay(sentAt, timeZone), time: format.time(sentAt, timeZone) }),
            ].join(' · ')}
          </Text>
        </div>
        {state !== 'SENT' && <StatusMark tone="bad">{t('mine.notArrived')}</StatusMark>}
      </Group>
    </Paper>
  );
}

/** Service messages come in any case; announcements are for those who want them. */
function Announcements({ getsCampaigns }: { getsCampaigns: boolean }) {
  const { t } = useTranslation('messages');
  const tell = useTell();
  const [{ fetching, data }, set] = useMutation(SetGetsCampaignsDocument);
  const isOn = data?.setGetsCampaigns ?? getsCampaigns;
  const change = async (wanted: boolean) => {
    const outcome = await set({ getsCampaigns: wanted });
    if (outcome.data) tell(t(wanted ? 'mine.on' : 'mine.off'));
    else tell(t('unsubscribe.failed'), 'refused');
  };
  return (
    <Paper p="md">
      <Switch
        size="lg"
        checked={isOn}
        disabled={fetching}
        label={t('mine.campaigns')}
        description={t('mine.campaignsLead')}
        onChange={(event) => void change(event.currentTarget.checked)}
        styles={{ description: { fontSize: 'var(--mantine-font-size-sm)' } }}
      />
    </Paper>
  );
}
