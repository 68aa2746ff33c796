import { Group, Paper, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FeedbackSummaryFragment } from '@parvis/contract/web';
import { useFormat, useText } from '@parvis/ui';
import { TextLink } from '../shell/link-button';
import classes from './feedback.module.css';

interface FeedbackSummaryProps {
  feedback: FeedbackSummaryFragment;
  slug: string;
  timeZone: string;
  /** Names of those who spoke, where the reader is not one of them. */
  withSpeakers?: boolean;
}

/** What attendees said of one session. */
export function FeedbackSummary({ feedback, slug, timeZone, withSpeakers = false }: FeedbackSummaryProps) {
  const { t } = useTranslation('running');
  const text = useText();
  const format = useFormat();
  const { answers, average, ratings, texts } = feedback;
  return (
    <Paper p="md" component="li">
      <Group justify="space-between" align="flex-start" gap="sm">
        <div style={{ flex: '1 1 220px' }}>
          <TextLink
            to="/evenements/$slug/programme"
            params={{ slug }}
            search={{ session: feedback.sessionId }}
            fw={650}
          >
            {text(feedback.title)}
          </TextLink>
          <Text size="sm" c="dimmed">
            {[
              `${format.shortDay(feedback.startsAt, timeZone)}, ${format.time(feedback.startsAt, timeZone)}`,
              withSpeakers && feedback.speakers.join(', '),
            ]
              .filter(Boolean)
              .join(' · ')}
          </Text>
        </div>
        {average !== null && ratings && (
          <Group gap="sm" wrap="nowrap" align="flex-end">
            <Bars ratings={ratings} />
            <div>
              <Text fz={24} fw={700} lh={1} ta="right">
                {format.average(average)}
              </Text>
              <Text size="sm" c="dimmed" style={{ whiteSpace: 'nowrap' }}>
                {t('feedback.answers', { count: answers })}
              </Text>
            </div>
          </Group>
        )}
      </Group>
      {average === null && (
        <Text size="sm" c="dimmed" mt={4}>
          {answers === 0
            ? t('feedback.noAnswers')
            : `${t('feedback.answers', { count: answers })}. ${t('feedback.fewYet')}`}
        </Text>
      )}
      {texts.length > 0 && (
        <Stack
          component="ul"
          gap={6}
          mt="sm"
          mb={0}
          p={0}
          style={{ listStyle: 'none' }}
          aria-label={t('feedback.comments')}
        >
          {texts.map((one, at) => (
            <Text
              component="li"
              key={at}
              pl="sm"
              style={{ borderLeft: '3px solid var(--mantine-color-gray-3)', whiteSpace: 'pre-line' }}
            >
              {one}
            </Text>
          ))}
        </Stack>
      )}
    </Paper>
  );
}

function Bars({ ratings }: { ratings: number[] }) {
  const { t } = useTranslation('running');
  const most = Math.max(...ratings, 1);
  const list = ratings.map((count, at) => `${at + 1}\u00a0: ${count}`).join(', ');
  return (
    <div className={classes.bars} role="img" aria-label={t('feedback.distribution', { list })}>
      {ratings.map((count, at) => (
        <span key={at} className={classes.bar} style={{ height: `${(count / most) * 100}%` }} />
      ))}
    </div>
  );
}
