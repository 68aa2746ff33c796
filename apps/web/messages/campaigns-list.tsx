import { Group, Paper, Stack, Text } from '@mantine/core';
import { IconSpeakerphone } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { type CampaignPartsFragment, CampaignsDocument, type CampaignStatus } from '@parvis/contract/web';
import { EmptyState, StatusMark, type Tone, useFormat } from '@parvis/ui';
import { LinkButton, TextLink } from '../shell/link-button';
import { QueryView } from '../shell/query-view';
import { useStaffEvent } from '../shell/staff-space';
import classes from './messages.module.css';
import { useReadable } from './use-readable';

const tones: Record<CampaignStatus, Tone> = {
  DRAFT: 'neutral',
  SCHEDULED: 'waiting',
  SENDING: 'waiting',
  PAUSED: 'waiting',
  SENT: 'good',
  CANCELLED: 'bad',
};

export function CampaignMark({ status }: { status: CampaignStatus }) {
  const { t } = useTranslation('campaigns');
  return <StatusMark tone={tones[status]}>{t(`statuses.${status}`)}</StatusMark>;
}

// A list that was empty names no campaign: without this, a new one would not be asked for.
const context = { additionalTypenames: ['Campaign'] };

/** The campaigns of the event, the latest first. */
export function CampaignsList() {
  const { t } = useTranslation('campaigns');
  const { slug } = useStaffEvent();
  const response = useQuery({
    query: CampaignsDocument,
    variables: { slug },
    requestPolicy: 'cache-and-network',
    context,
  });
  return (
    <QueryView response={response}>
      {({ event }) => {
        const campaigns = event?.campaigns ?? [];
        if (campaigns.length > 0) {
          return (
            <ul className={classes.list}>
              {campaigns.map((campaign) => (
                <CampaignRow key={campaign.id} campaign={campaign} slug={slug} />
              ))}
            </ul>
          );
        }
        return (
          <EmptyState
            icon={IconSpeakerphone}
            title={t('none')}
            action={
              <LinkButton
                variant="light"
                to="/equipe/$slug/messages/campagnes/$campagne"
                params={{ slug, campagne: 'nouvelle' }}
              >
                {t('new')}
              </LinkButton>
            }
          >
            {t('noneLead')}
          </EmptyState>
        );
      }}
    </QueryView>
  );
}

function CampaignRow({ campaign, slug }: { campaign: CampaignPartsFragment; slug: string }) {
  const { t } = useTranslation('campaigns');
  const readable = useReadable();
  const format = useFormat();
  const { timeZone } = useStaffEvent();
  const { id, status, progress, createdBy } = campaign;
  const day = format.shortDay(campaign.startedAt ?? campaign.scheduledAt ?? campaign.createdAt, timeZone);
  return (
    <Paper component="li" p="md">
      <Group justify="space-between" align="flex-start" gap="sm">
        <Stack gap={4} flex="1 1 300px" miw={0}>
          <TextLink
            to="/equipe/$slug/messages/campagnes/$campagne"
            params={{ slug, campagne: id }}
            fw={650}
            fz="lg"
            py={6}
            style={{ overflowWrap: 'anywhere' }}
          >
            {readable(campaign.subject) || t('untitled')}
          </TextLink>
          <Text size="sm" c="dimmed">
            {[
              createdBy ? t('by', { name: createdBy, day }) : t('byNobody', { day }),
              progress.sent > 0 && t('sentTo', { count: progress.sent }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </Text>
        </Stack>
        <CampaignMark status={status} />
      </Group>
    </Paper>
  );
}
