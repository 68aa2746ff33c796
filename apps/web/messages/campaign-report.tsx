import { Alert, Button, Group, Paper, Progress, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import {
  ActOnCampaignDocument,
  type CampaignAct,
  type CampaignPartsFragment,
  CopyCampaignDocument,
} from '@parvis/contract/web';
import type { Language } from '@parvis/domain';
import { Figure, PageHeader, useFormat, useLanguage } from '@parvis/ui';
import { TextLink } from '../shell/link-button';
import { useStaffEvent } from '../shell/staff-space';
import { useAudienceWords } from './audience-words';
import { CampaignMark } from './campaigns-list';
import { ConfirmDialog } from './confirm-dialog';
import { MailPreview } from './mail-preview';
import { useTell } from './tell';
import { useReadable } from './use-readable';
import { wordsOf } from './words-draft';

interface CampaignReportProps {
  campaign: CampaignPartsFragment;
  onRefresh: () => void;
}

const EVERY_MS = 2_000;

/** A campaign that left, leaves or will leave: how far it is, and how to hold it. */
export function CampaignReport({ campaign, onRefresh }: CampaignReportProps) {
  const { t } = useTranslation('campaigns');
  const { t: messages } = useTranslation('messages');
  const readable = useReadable();
  const { id: eventId, slug } = useStaffEvent();
  const [language] = useState<Language>(useLanguage());
  const audience = useAudienceWords(campaign.audience);
  const isMoving = campaign.status === 'SENDING' || campaign.status === 'SCHEDULED';
  const refresh = useEffectEvent(onRefresh);
  useEffect(() => {
    if (!isMoving) return;
    const timer = setInterval(() => refresh(), EVERY_MS);
    return () => clearInterval(timer);
  }, [isMoving]);

  return (
    <Stack gap="lg">
      <PageHeader
        over={
          <TextLink to="/equipe/$slug/messages" params={{ slug }}>
            {`← ${messages('sections.campagnes')}`}
          </TextLink>
        }
        title={readable(campaign.subject)}
        action={<CampaignMark status={campaign.status} />}
      />
      <Moments campaign={campaign} />
      {campaign.startedAt && <Figures campaign={campaign} />}
      <Actions campaign={campaign} />
      <Paper component="section" aria-labelledby="to-title" p="md">
        <Title order={2} size="h4" id="to-title" mb={4}>
          {t('report.to')}
        </Title>
        <Text>{audience}</Text>
      </Paper>
      <MailPreview eventId={eventId} kind={null} words={wordsOf(campaign)} language={language} />
    </Stack>
  );
}

function Moments({ campaign }: { campaign: CampaignPartsFragment }) {
  const { t } = useTranslation('campaigns');
  const format = useFormat();
  const { timeZone } = useStaffEvent();
  const { status, scheduledAt, startedAt, finishedAt } = campaign;
  const say = (key: 'scheduled' | 'started' | 'finished', instant: string) =>
    t(`report.${key}`, { day: format.day(instant, timeZone), time: format.time(instant, timeZone) });
  return (
    <Text c="dimmed">
      {[
        status === 'SCHEDULED' && scheduledAt && say('scheduled', scheduledAt),
        startedAt && say('started', startedAt),
        finishedAt && say('finished', finishedAt),
      ]
        .filter(Boolean)
        .join(' ')}
    </Text>
  );
}

function Figures({ campaign }: { campaign: CampaignPartsFragment }) {
  const { t } = useTranslation('campaigns');
  const format = useFormat();
  const { sent, waiting, refused, unsubscribed, unreachable, uncertain } = campaign.progress;
  const done = sent + refused + uncertain;
  const total = done + waiting;
  return (
    <Stack gap="md">
      {total > 0 && (
        <Progress
          value={(done / total) * 100}
          size="lg"
          aria-label={t('report.progress')}
          striped={campaign.status === 'SENDING'}
        />
      )}
      <SimpleGrid cols={{ base: 2, md: 4 }}>
        <Figure label={t('report.sent')} value={format.number(sent)} />
        <Figure label={t('report.waiting')} value={format.number(waiting)} />
        <Figure label={t('report.failedFigure')} value={format.number(refused)} />
        <Figure
          label={t('report.skipped')}
          value={format.number(unsubscribed + unreachable)}
          against={unsubscribed + unreachable > 0 && t('report.skippedLead', { unsubscribed, unreachable })}
        />
      </SimpleGrid>
      {uncertain > 0 && (
        <Alert color="coral" title={t('report.uncertain', { count: uncertain })}>
          {t('report.uncertainLead')}
        </Alert>
      )}
    </Stack>
  );
}

function Actions({ campaign }: { campaign: CampaignPartsFragment }) {
  const { t } = useTranslation('campaigns');
  const { slug } = useStaffEvent();
  const tell = useTell();
  const navigate = useNavigate();
  const [isStopping, stopping] = useDisclosure();
  const [{ fetching }, act] = useMutation(ActOnCampaignDocument);
  const [copied, copy] = useMutation(CopyCampaignDocument);
  const { id, status } = campaign;

  const doAct = async (what: CampaignAct) => {
    const { data } = await act({ campaignId: id, act: what });
    if (!data) tell(t('report.failed'), 'refused');
    else if (data.actOnCampaign.__typename === 'CampaignNotPossible') tell(t('report.notPossible'), 'refused');
  };
  const doCopy = async () => {
    const { data } = await copy({ campaignId: id });
    if (!data) return tell(t('report.failed'), 'refused');
    tell(t('report.copied'));
    void navigate({
      to: '/equipe/$slug/messages/campagnes/$campagne',
      params: { slug, campagne: data.copyCampaign.id },
    });
  };

  return (
    <>
      <Group>
        {status === 'SENDING' && (
          <Button loading={fetching} onClick={() => void doAct('PAUSE')}>
            {t('report.pause')}
          </Button>
        )}
        {status === 'PAUSED' && (
          <Button loading={fetching} onClick={() => void doAct('RESUME')}>
            {t('report.resume')}
          </Button>
        )}
        {status === 'SCHEDULED' && (
          <Button loading={fetching} onClick={() => void doAct('UNSCHEDULE')}>
            {t('report.unschedule')}
          </Button>
        )}
        <Button variant="default" loading={copied.fetching} onClick={() => void doCopy()}>
          {t('report.copy')}
        </Button>
        {(status === 'SENDING' || status === 'PAUSED') && (
          <Button variant="subtle" color="coral" c="coral.8" onClick={stopping.open}>
            {t('report.cancel')}
          </Button>
        )}
        {campaign.startedAt && (
          <TextLink
            to="/equipe/$slug/messages"
            params={{ slug }}
            search={{ vue: 'historique', nature: 'CAMPAIGN' }}
            py={10}
          >
            {t('report.history')}
          </TextLink>
        )}
      </Group>
      <ConfirmDialog
        opened={isStopping}
        title={t('report.cancelTitle')}
        lead={t('report.cancelLead')}
        yes={t('report.cancelYes')}
        no={t('report.cancelNo')}
        onClose={stopping.close}
        onConfirm={() => {
          stopping.close();
          void doAct('CANCEL');
        }}
      />
    </>
  );
}
