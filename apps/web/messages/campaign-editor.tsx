import { Alert, Button, Group, Paper, Stack, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconMail, IconSend } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import {
  ActOnCampaignDocument,
  type CampaignAudienceInput,
  type CampaignPartsFragment,
  type FaultPartsFragment,
  SaveCampaignDocument,
} from '@parvis/contract/web';
import { assertNever, type Language } from '@parvis/domain';
import { PageHeader, useLanguage } from '@parvis/ui';
import { TextLink } from '../shell/link-button';
import { useStaffEvent } from '../shell/staff-space';
import { AudienceFields } from './audience-fields';
import { ConfirmDialog } from './confirm-dialog';
import { MailPreview } from './mail-preview';
import classes from './messages.module.css';
import { ReachLine, useReach } from './reach';
import { SendDialog } from './send-dialog';
import { useTell } from './tell';
import { useTestMail } from './use-test-mail';
import { EMPTY_WORDS, forget, keep, readKept, type WordsDraft, wordsOf } from './words-draft';
import { WordsEditor } from './words-editor';

interface Draft {
  words: WordsDraft;
  audience: CampaignAudienceInput;
}

type Fault = 'failed' | 'outdated' | 'invalid' | 'toFix';

const EVERYBODY: CampaignAudienceInput = {
  audiences: [],
  statuses: ['CONFIRMED'],
  colleges: [],
  filieres: [],
  languages: [],
  ofMembers: null,
  came: null,
  registeredSince: null,
};

/** What a new campaign may say; a saved one says it itself. */
const PLACEHOLDERS = ['prenom', 'nom', 'evenement', 'date', 'horaires', 'lieu', 'type_de_billet'];

const draftOf = (campaign: CampaignPartsFragment | undefined): Draft => {
  if (!campaign) return { words: EMPTY_WORDS, audience: EVERYBODY };
  const { __typename: _, ...audience } = campaign.audience;
  return { words: wordsOf(campaign), audience };
};

interface CampaignEditorProps {
  campaign?: CampaignPartsFragment;
  /** It was to be sent a moment ago, when it was saved for the first time. */
  isLeaving?: boolean;
}

/** To whom, what, and when. */
export function CampaignEditor({ campaign, isLeaving = false }: CampaignEditorProps) {
  const { t } = useTranslation('campaigns');
  const { t: messages } = useTranslation('messages');
  const tell = useTell();
  const navigate = useNavigate();
  const { id: eventId, slug } = useStaffEvent();
  const storeAs = `${slug}.${campaign?.id ?? 'nouvelle'}`;
  const [known, setKnown] = useState(campaign);
  const version = known?.version ?? 0;
  const [draft, setDraft] = useState<Draft>(() => readKept<Draft>(storeAs, version) ?? draftOf(campaign));
  const [language, setLanguage] = useState<Language>(useLanguage());
  const [faults, setFaults] = useState<readonly FaultPartsFragment[]>((isLeaving && campaign?.faults) || []);
  const [fault, setFault] = useState<Fault | undefined>(faults.length > 0 ? 'toFix' : undefined);
  const [isDeleting, deleting] = useDisclosure();
  const [isSending, sending] = useDisclosure(isLeaving && faults.length === 0);
  const [{ fetching }, save] = useMutation(SaveCampaignDocument);
  const [, act] = useMutation(ActOnCampaignDocument);
  const [reach, refreshReach] = useReach(slug, draft.audience);
  const showFaults = (found: readonly FaultPartsFragment[]) => {
    setFaults(found);
    setFault(found.length > 0 ? 'toFix' : undefined);
    const first = found[0];
    if (first && !found.some((one) => one.language === language)) setLanguage(first.language);
  };
  const testMail = useTestMail(showFaults);
  const isChanged = JSON.stringify(draft) !== JSON.stringify(draftOf(known));

  useEffect(() => {
    if (isChanged) keep(storeAs, version, draft);
    else forget(storeAs);
  }, [isChanged, storeAs, version, draft]);

  const change = (part: Partial<Draft>) => {
    setDraft((before) => ({ ...before, ...part }));
    // What is wrong in the other language is wrong still.
    if (part.words) setFaults((before) => before.filter((one) => one.language !== language));
    setFault(undefined);
  };

  /** The campaign as it is kept now; undefined when it could not be. */
  const saveDraft = async (): Promise<CampaignPartsFragment | undefined> => {
    if (known && !isChanged) return known;
    setFault(undefined);
    const { words, audience } = draft;
    const { data } = await save({
      input: { eventId, campaignId: known?.id ?? null, basedOn: version, ...words, audience },
    });
    const outcome = data?.saveCampaign;
    switch (outcome?.__typename) {
      case undefined:
        return void setFault('failed');
      case 'CampaignSaved':
        forget(storeAs);
        setKnown(outcome.campaign);
        return outcome.campaign;
      case 'CampaignOutdated':
        setKnown(outcome.campaign);
        return void setFault('outdated');
      case 'CampaignNotPossible':
        return void openCampaign(outcome.campaign.id);
      case 'InvalidInput':
        return void setFault('invalid');
      default:
        return assertNever(outcome);
    }
  };
  const openCampaign = (id: string, search: { envoi?: true } = {}) =>
    void navigate({
      to: '/equipe/$slug/messages/campagnes/$campagne',
      params: { slug, campagne: id },
      search,
      replace: true,
    });
  const onSave = async () => {
    const saved = await saveDraft();
    if (!saved) return;
    tell(t('saved'));
    if (!campaign) openCampaign(saved.id);
  };
  const onSend = async () => {
    const saved = await saveDraft();
    if (!saved) return;
    if (!campaign) return openCampaign(saved.id, { envoi: true });
    showFaults(saved.faults);
    if (saved.faults.length > 0) return;
    refreshReach();
    sending.open();
  };
  const onDelete = async () => {
    deleting.close();
    if (known && !(await act({ campaignId: known.id, act: 'DELETE' })).data) return setFault('failed');
    forget(storeAs);
    tell(t('deleted'));
    void navigate({ to: '/equipe/$slug/messages', params: { slug } });
  };

  return (
    <Stack gap="lg">
      <PageHeader
        over={
          <TextLink to="/equipe/$slug/messages" params={{ slug }}>
            {`← ${messages('sections.campagnes')}`}
          </TextLink>
        }
        title={known ? t('editTitle') : t('new')}
        action={
          <Button leftSection={<IconSend size={20} aria-hidden />} loading={fetching} onClick={() => void onSend()}>
            {t('send')}
          </Button>
        }
      />
      <Paper component="section" aria-labelledby="audience-title">
        <Title order={2} size="h4" id="audience-title" mb="sm">
          {t('audience.title')}
        </Title>
        <Stack gap="lg">
          <ReachLine reach={reach} />
          <AudienceFields audience={draft.audience} onChange={(audience) => change({ audience })} />
        </Stack>
      </Paper>
      <div className={classes.bench}>
        <Stack component="section" gap="md" aria-labelledby="words-title">
          <Title order={2} size="h4" id="words-title">
            {t('words')}
          </Title>
          <WordsEditor
            words={draft.words}
            onChange={(words) => change({ words })}
            language={language}
            onLanguage={setLanguage}
            placeholders={known?.placeholders ?? PLACEHOLDERS}
            faults={faults}
          />
          {fault && (
            <Alert color="coral" role="alert">
              {t(fault)}
            </Alert>
          )}
          <Group>
            <Button variant="light" loading={fetching} disabled={!isChanged} onClick={() => void onSave()}>
              {t('save')}
            </Button>
            <Button
              variant="default"
              leftSection={<IconMail size={20} aria-hidden />}
              loading={testMail.isSending}
              onClick={() => void testMail.send({ eventId, kind: null, language, ...draft.words })}
            >
              {messages('editor.test')}
            </Button>
            {(known ?? isChanged) && (
              <Button variant="subtle" color="coral" c="coral.8" px="sm" onClick={deleting.open}>
                {t('delete')}
              </Button>
            )}
          </Group>
        </Stack>
        <MailPreview eventId={eventId} kind={null} words={draft.words} language={language} />
      </div>
      {isSending && known && reach && (
        <SendDialog
          campaign={known}
          reach={reach}
          onClose={sending.close}
          onChanged={(changed) => {
            forget(storeAs);
            setKnown(changed);
            openCampaign(changed.id);
          }}
          onFaults={(found) => {
            sending.close();
            showFaults(found);
          }}
          onReachChanged={refreshReach}
        />
      )}
      <ConfirmDialog
        opened={isDeleting}
        title={t('deleteTitle')}
        lead={t('deleteLead')}
        yes={t('deleteYes')}
        no={t('deleteNo')}
        onClose={deleting.close}
        onConfirm={() => void onDelete()}
      />
    </Stack>
  );
}
