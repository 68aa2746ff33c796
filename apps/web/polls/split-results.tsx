import { NativeSelect, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { SplitResultsDocument } from '@parvis/contract/web';
import type { LivePollResults } from '@parvis/domain';
import { useText } from '@parvis/ui';
import { QueryView } from '../shell/query-view';
import type { Poll } from './live-poll';
import { ResultsView } from './results-view';

/** The results, once the poll is closed also among those who gave one answer to the question that splits it. */
export function SplitResults({ poll, results }: { poll: Poll; results: LivePollResults }) {
  const { t } = useTranslation('polls');
  const text = useText();
  const [value, setValue] = useState('');
  const splitting = poll.questions.find(({ splits }) => splits);
  const canSplit = splitting && poll.mayRun && poll.status === 'CLOSED' && results.questions.length > 0;
  return (
    <Stack>
      {canSplit && (
        <NativeSelect
          size="md"
          label={t('split.label', { question: text(splitting.label) })}
          description={t('split.note', { count: poll.smallestGroup })}
          value={value}
          onChange={(event) => setValue(event.currentTarget.value)}
          data={[
            { value: '', label: t('split.all') },
            ...splitting.options.map((option) => ({ value: `${option.value}`, label: text(option.label) })),
          ]}
        />
      )}
      {canSplit && value !== '' ? (
        <Part poll={poll} value={Number(value)} />
      ) : (
        <ResultsView poll={poll} results={results} order={3} />
      )}
    </Stack>
  );
}

function Part({ poll, value }: { poll: Poll; value: number }) {
  const { t } = useTranslation('polls');
  const response = useQuery({ query: SplitResultsDocument, variables: { pollId: poll.id, value } });
  return (
    <QueryView response={response}>
      {({ splitResults }) =>
        splitResults ? (
          <ResultsView poll={poll} results={splitResults} order={3} />
        ) : (
          <Text c="dimmed" role="status">
            {t('split.tooFew', { count: poll.smallestGroup })}
          </Text>
        )
      }
    </QueryView>
  );
}
