import { Alert, Anchor, Button, Collapse, Group, Modal, Paper, Stack, Switch, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown, IconChevronUp, IconDeviceTv } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { ClosePollDocument, OpenPollDocument, ShowResultsDocument } from '@parvis/contract/web';
import { StatusMark, type Tone, useFormat, useText } from '@parvis/ui';
import { LinkButton } from '../shell/link-button';
import { asksSpeakers, hasWords, type Poll, useLiveResults } from './live-poll';
import { NamedBallots } from './named-ballots';
import { QuestionsToModerate } from './questions-to-moderate';
import { SplitResults } from './split-results';
import { type SurveyEvent, SurveySending } from './survey-sending';
import { WordsToModerate } from './words-to-moderate';

const tones: Record<Poll['status'], Tone> = { DRAFT: 'neutral', OPEN: 'good', CLOSED: 'neutral' };

/** One poll in the hands of whoever runs it. */
export function StaffPoll({ poll, slug, event }: { poll: Poll; slug: string; event?: SurveyEvent }) {
  const { t } = useTranslation('polls');
  const text = useText();
  const results = useLiveResults(poll);
  const [chosen, setChosen] = useState<boolean>();
  const isOpen = chosen ?? poll.status === 'OPEN';
  const detailsId = useId();
  const hasVotes = results !== null && results.answers > 0;
  return (
    <Paper component="li" p={{ base: 'md', sm: 'lg' }}>
      <Group justify="space-between" align="flex-start" wrap="nowrap" gap="md">
        <Stack gap={6}>
          <Group gap="xs">
            <StatusMark tone={tones[poll.status]}>{t(`staff.status.${poll.status}`)}</StatusMark>
            <Text size="sm" c="dimmed">
              {[
                t(`staff.mode.${poll.mode}`),
                t('staff.questions', { count: poll.questions.length }),
                ...(poll.isAnonymous ? [] : [t('named.title')]),
              ].join(' · ')}
            </Text>
          </Group>
          <Title order={2} size="h3">
            {text(poll.title)}
          </Title>
          <Anchor href={`/s/${poll.code}`} size="sm">
            {t('staff.code', { code: poll.code })}
          </Anchor>
        </Stack>
        {poll.status !== 'DRAFT' && !asksSpeakers(poll) && <Votes count={results?.answers ?? 0} />}
      </Group>
      <Actions poll={poll} slug={slug} />
      {event && poll.mode === 'SURVEY' && poll.status !== 'CLOSED' && <SurveySending poll={poll} event={event} />}
      {asksSpeakers(poll) && poll.status !== 'DRAFT' && <QuestionsToModerate poll={poll} />}
      {hasVotes && hasWords(poll) && <WordsToModerate poll={poll} counted={results.counted} />}
      {hasVotes && (
        <>
          <Button
            variant="subtle"
            px={4}
            onClick={() => setChosen(!isOpen)}
            aria-expanded={isOpen}
            aria-controls={detailsId}
            rightSection={isOpen ? <IconChevronUp size={18} aria-hidden /> : <IconChevronDown size={18} aria-hidden />}
          >
            {t('staff.details')}
          </Button>
          <Collapse expanded={isOpen} id={detailsId}>
            <Stack pt="sm" maw={640}>
              <SplitResults poll={poll} results={results} />
              {!poll.isAnonymous && <NamedBallots poll={poll} counted={results.counted} />}
            </Stack>
          </Collapse>
        </>
      )}
    </Paper>
  );
}

function Votes({ count }: { count: number }) {
  const { t } = useTranslation('polls');
  const format = useFormat();
  return (
    <Text ta="right" size="sm" c="dimmed" aria-live="polite" style={{ whiteSpace: 'nowrap' }}>
      <Text span display="block" fz={32} fw={700} lh={1} c="parvis.8">
        {format.number(count)}
      </Text>
      {t('hall.vote', { count })}
    </Text>
  );
}

function Actions({ poll, slug }: { poll: Poll; slug: string }) {
  const { t } = useTranslation('polls');
  const [isClosing, closing] = useDisclosure();
  const [fault, setFault] = useState<'failed' | 'refused'>();
  const [opening, open] = useMutation(OpenPollDocument);
  const [shutting, close] = useMutation(ClosePollDocument);
  const [, show] = useMutation(ShowResultsDocument);
  // The switch moves at once; what the server says stands again as soon as it has said it.
  const [wanted, setWanted] = useState<boolean>();
  if (wanted === poll.resultsShown) setWanted(undefined);
  const isShown = wanted ?? poll.resultsShown;

  const judged = (outcome: { __typename: 'PollChanged' | 'PollChangeRefused' } | undefined) =>
    setFault(outcome ? (outcome.__typename === 'PollChanged' ? undefined : 'refused') : 'failed');
  const openVote = async () => judged((await open({ pollId: poll.id })).data?.openPoll);
  const closeVote = async () => {
    judged((await close({ pollId: poll.id })).data?.closePoll);
    closing.close();
  };
  const setShown = async (shown: boolean) => {
    setWanted(shown);
    const outcome = (await show({ pollId: poll.id, shown })).data?.showResults;
    judged(outcome);
    if (!outcome) setWanted(undefined);
  };

  return (
    <>
      <Group mt="md" gap="sm">
        {poll.status === 'DRAFT' && (
          <Button
            onClick={() => void openVote()}
            loading={opening.fetching}
            flex={{ base: '1 0 100%', xs: '0 0 auto' }}
          >
            {t('staff.open')}
          </Button>
        )}
        {poll.status === 'OPEN' && (
          <Button color="coral.7" onClick={closing.open} flex={{ base: '1 0 100%', xs: '0 0 auto' }}>
            {t('staff.close')}
          </Button>
        )}
        <LinkButton
          to="/ecran/$slug/sondage"
          params={{ slug }}
          target="_blank"
          variant="default"
          leftSection={<IconDeviceTv size={20} aria-hidden />}
        >
          {t('staff.hall')}
        </LinkButton>
        {poll.resultsWait && poll.status !== 'CLOSED' ? (
          <Text size="sm" c="dimmed" mih={44} style={{ alignContent: 'center' }}>
            {t('staff.waits')}
          </Text>
        ) : (
          <Switch
            size="lg"
            checked={isShown}
            onChange={(event) => void setShown(event.currentTarget.checked)}
            label={t(isShown ? 'staff.shown' : 'staff.show')}
            styles={{
              body: { alignItems: 'center', minHeight: 44 },
              label: { fontSize: 'var(--mantine-font-size-md)' },
            }}
          />
        )}
      </Group>
      {fault && (
        <Alert color="coral" role="alert" mt="sm">
          {t(`staff.${fault}`)}
        </Alert>
      )}
      <Modal
        opened={isClosing}
        onClose={closing.close}
        title={t('staff.closeTitle')}
        centered
        closeButtonProps={{ 'aria-label': t('dismiss'), size: 44 }}
      >
        <Stack>
          <Text>{t('staff.closeLead')}</Text>
          <Group justify="flex-end">
            <Button variant="default" onClick={closing.close}>
              {t('staff.cancel')}
            </Button>
            <Button color="coral.7" onClick={() => void closeVote()} loading={shutting.fetching}>
              {t('staff.close')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
