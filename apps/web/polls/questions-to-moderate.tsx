import { Alert, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import { ModerateQuestionDocument, SpeakerQuestionsOfDocument, type SpeakerQuestionStatus } from '@parvis/contract/web';
import { StatusMark, type Tone } from '@parvis/ui';
import { live } from '../shell/live';
import type { Poll } from './live-poll';

const next: Record<SpeakerQuestionStatus, SpeakerQuestionStatus[]> = {
  WAITING: ['SHOWN', 'REFUSED'],
  SHOWN: ['ANSWERED', 'REFUSED'],
  ANSWERED: ['SHOWN'],
  REFUSED: ['SHOWN'],
};
const tones: Record<SpeakerQuestionStatus, Tone> = {
  WAITING: 'waiting',
  SHOWN: 'good',
  ANSWERED: 'neutral',
  REFUSED: 'neutral',
};

/** What the audience asks, for a person to let onto the screens or not. */
export function QuestionsToModerate({ poll }: { poll: Poll }) {
  const { t } = useTranslation('polls');
  const [hasFailed, setFailed] = useState(false);
  const [{ data }, ask] = useQuery({
    query: SpeakerQuestionsOfDocument,
    variables: { code: poll.code },
    requestPolicy: 'cache-and-network',
  });
  const [{ fetching }, moderate] = useMutation(ModerateQuestionDocument);
  useEffect(() => {
    const connection = live();
    const again = ({ pollId }: { pollId: string }) => {
      if (pollId === poll.id) ask({ requestPolicy: 'network-only' });
    };
    connection.on('poll:results', again);
    return () => void connection.off('poll:results', again);
  }, [ask, poll.id]);
  const decide = async (questionId: string, status: SpeakerQuestionStatus) => {
    const { error } = await moderate({ questionId, status });
    setFailed(error !== undefined);
  };
  const questions = data?.poll?.questionsToModerate ?? [];
  return (
    <Paper component="section" withBorder p="md" mt="md" aria-label={t('ask.moderate')}>
      <Stack gap="sm">
        <Title order={3} size="h4">
          {t('ask.moderate')}
        </Title>
        <Text size="sm" c="dimmed">
          {t('words.lead')}
        </Text>
        {hasFailed && (
          <Alert color="coral" role="alert">
            {t('staff.failed')}
          </Alert>
        )}
        {questions.length === 0 && <Text c="dimmed">{t('ask.nothing')}</Text>}
        <Stack component="ul" gap="md" p={0} m={0} style={{ listStyle: 'none' }}>
          {questions.map(({ id, words, supports, status, mayBeCoarse }) => (
            <Stack component="li" key={id} gap={6}>
              <Group gap="xs">
                <StatusMark tone={tones[status]}>{t(`ask.status.${status}`)}</StatusMark>
                <Text size="sm" c="dimmed">
                  {t('ask.supports', { count: supports })}
                </Text>
                {mayBeCoarse && <StatusMark tone="bad">{t('words.coarse')}</StatusMark>}
              </Group>
              <Text style={{ overflowWrap: 'anywhere' }}>{words}</Text>
              <Group gap="xs">
                {next[status].map((to) => (
                  <Button
                    key={to}
                    variant="default"
                    mih={44}
                    disabled={fetching}
                    onClick={() => void decide(id, to)}
                    aria-label={`${t(`ask.to.${to}`)} – ${words}`}
                  >
                    {t(`ask.to.${to}`)}
                  </Button>
                ))}
              </Group>
            </Stack>
          ))}
        </Stack>
      </Stack>
    </Paper>
  );
}
