import { Box, Button, Group, Paper, Radio, SimpleGrid, Text, Textarea } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { GiveFeedbackDocument, type OneOwnFeedbackFragment } from '@parvis/contract/web';
import { LONGEST_FEEDBACK } from '@parvis/domain';
import { useFormat, useText } from '@parvis/ui';
import classes from './feedback.module.css';

const RATINGS = [1, 2, 3, 4, 5] as const;

interface FeedbackCardProps {
  own: OneOwnFeedbackFragment;
  timeZone: string;
}

/** What somebody thinks of one session: a rating, and a word if they like. */
export function FeedbackCard({ own, timeZone }: FeedbackCardProps) {
  const { t } = useTranslation('running');
  const text = useText();
  const format = useFormat();
  const [{ fetching }, give] = useMutation(GiveFeedbackDocument);
  const [rating, setRating] = useState(own.rating);
  const [said, setSaid] = useState(own.text ?? '');
  const [isOpen, setOpen] = useState(own.rating === null);
  const [fault, setFault] = useState<string>();
  const title = text(own.title);

  const send = async () => {
    if (rating === null) return setFault(t('feedback.faults.OUT_OF_RANGE'));
    const { data } = await give({ input: { sessionId: own.sessionId, rating, text: said } });
    const outcome = data?.giveFeedback;
    if (outcome?.__typename === 'FeedbackGiven') {
      setFault(undefined);
      return setOpen(false);
    }
    if (outcome?.__typename === 'FeedbackNotOpen') return setFault(t('feedback.closed'));
    const code = outcome?.errors[0]?.code;
    return setFault(
      code === 'OUT_OF_RANGE' || code === 'TOO_LONG' ? t(`feedback.faults.${code}`) : t('feedback.failed'),
    );
  };

  if (!isOpen) {
    return (
      <Paper p="md">
        <Text fw={600}>{title}</Text>
        <Group gap="sm" mt={4} justify="space-between">
          <Group gap={6} wrap="nowrap">
            <IconCheck size={20} aria-hidden color="var(--mantine-color-parvis-7)" />
            <Text role="status">{t('feedback.given', { rating: rating ?? '' })}</Text>
          </Group>
          <Button variant="subtle" size="sm" h={44} onClick={() => setOpen(true)}>
            {t('feedback.change')}
          </Button>
        </Group>
        <Text size="sm" c="dimmed">
          {t('feedback.thanks', { day: format.dayOfYear(eveningOf(own.closesAt), timeZone) })}
        </Text>
      </Paper>
    );
  }
  return (
    <Paper p="md" component="form" onSubmit={(event) => (event.preventDefault(), void send())}>
      <Radio.Group
        label={t('feedback.question', { title })}
        value={rating === null ? null : String(rating)}
        onChange={(chosen) => {
          setRating(Number(chosen));
          setFault(undefined);
        }}
        error={rating === null ? fault : undefined}
      >
        <SimpleGrid cols={5} spacing={6} mt="xs">
          {RATINGS.map((one) => (
            <Radio.Card
              key={one}
              value={String(one)}
              className={classes.rating}
              aria-label={`${one} – ${t(`feedback.ratings.r${one}`)}`}
            >
              <Text fw={700} fz={20} lh={1.1}>
                {one}
              </Text>
              <Text className={classes.ratingWord}>{t(`feedback.ratings.r${one}`)}</Text>
            </Radio.Card>
          ))}
        </SimpleGrid>
      </Radio.Group>
      {rating !== null && (
        <Box mt="md">
          <Textarea
            label={t('feedback.text')}
            description={t('feedback.optional')}
            autosize
            minRows={2}
            maxRows={8}
            maxLength={LONGEST_FEEDBACK}
            value={said}
            onChange={(event) => setSaid(event.currentTarget.value)}
            error={fault}
          />
          <Group justify="space-between" mt="sm">
            <Text size="sm" c="dimmed">
              {t('feedback.count', { count: [...said].length, max: format.number(LONGEST_FEEDBACK) })}
            </Text>
            <Button type="submit" loading={fetching}>
              {t('feedback.send')}
            </Button>
          </Group>
        </Box>
      )}
    </Paper>
  );
}

/** It closes at midnight: the day to name is the one that ends then. */
const eveningOf = (closesAt: string) => new Date(Date.parse(closesAt) - 1);
