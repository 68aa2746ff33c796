import { Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { LivePollResults } from '@parvis/domain';
import { useLanguage, useText } from '@parvis/ui';
import type { Poll } from './live-poll';
import { ResultBars } from './result-bars';

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
  const means = useMean();
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
            <ResultBars question={question} counts={result.counts} />
            {result.mean !== null && question.kind !== 'SATISFACTION' && (
              <Text size="sm" c="dimmed" mt={6}>
                {t('mean', { mean: means(result.mean) })}
              </Text>
            )}
          </section>
        );
      })}
    </Stack>
  );
}

function useMean(): (mean: number) => string {
  const locale = useLanguage() === 'FR' ? 'fr-FR' : 'en-GB';
  return (mean) => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(mean);
}
