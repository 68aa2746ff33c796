import { Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { LivePollResults } from '@parvis/domain';
import { useText } from '@parvis/ui';
import type { Poll } from './live-poll';
import { ResultBars } from './result-bars';
import { useDecimal } from './use-decimal';

interface ResultsViewProps {
  poll: Poll;
  results: LivePollResults;
  /** Level of the headings of the questions. */
  order?: 2 | 3 | 4;
}

/** The results of a whole poll, question by question. */
export function ResultsView({ poll, results, order = 3 }: ResultsViewProps) {
  const { t } = useTranslation('polls');
  const text = useText();
  const decimal = useDecimal();
  if (results.questions.length === 0) return <Text c="dimmed">{t('tooFew', { count: poll.smallestGroup })}</Text>;
  return (
    <Stack gap="xl">
      {poll.questions.map((question) => {
        const result = results.questions.find(({ questionId }) => questionId === question.id);
        if (!result) return null;
        return (
          <section key={question.id}>
            <Title order={order} size="h4" mb="xs">
              {text(question.label)}
            </Title>
            {result.answers === null ? (
              <Text c="dimmed">{t('tooFewHere', { count: poll.smallestGroup })}</Text>
            ) : (
              <>
                <ResultBars question={question} result={result} />
                <Text size="sm" c="dimmed" mt={6}>
                  {t('votes', { count: result.answers })}
                  {result.mean !== null &&
                    question.kind !== 'SATISFACTION' &&
                    ` · ${t('mean', { mean: decimal(result.mean) })}`}
                </Text>
              </>
            )}
          </section>
        );
      })}
      <CountedLater results={results} />
    </Stack>
  );
}

/** That some ballots wait to be counted with others. */
export function CountedLater({ results }: { results: LivePollResults }) {
  const { t } = useTranslation('polls');
  const waiting = results.answers - results.counted;
  if (waiting <= 0 || results.counted === 0) return null;
  return (
    <Text size="sm" c="dimmed">
      {t('countedLater', { count: waiting })}
    </Text>
  );
}
