import { Anchor, Group, Table, Text, Title } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { NamedBallotsDocument, type NamedBallotsQuery } from '@parvis/contract/web';
import { useLanguage, useText } from '@parvis/ui';
import type { Poll } from './live-poll';

type Answer = NonNullable<NonNullable<NamedBallotsQuery['poll']>['namedBallots']>[number]['answers'][number];

const context = { additionalTypenames: ['NamedBallot'] };

/** Who has voted what, for the team; nothing for those who moderate the session. */
export function NamedBallots({ poll, counted }: { poll: Poll; counted: number }) {
  const { t } = useTranslation('polls');
  const text = useText();
  const language = useLanguage().toLowerCase();
  const [{ data }, ask] = useQuery({
    query: NamedBallotsDocument,
    variables: { code: poll.code },
    requestPolicy: 'cache-and-network',
    context,
  });
  // More was counted: more have voted.
  useEffect(() => ask({ requestPolicy: 'network-only' }), [ask, counted]);
  const ballots = data?.poll?.namedBallots;
  if (!ballots?.length) return null;
  const said = (question: Poll['questions'][number], answers: Answer[]): string => {
    const answer = answers.find(({ questionId }) => questionId === question.id);
    if (!answer) return '–';
    if (answer.words !== null) return answer.words;
    const labelOf = (value: number) => {
      const option = question.options.find((one) => one.value === value);
      return option ? text(option.label) : `${value}`;
    };
    return (answer.picks ?? [answer.value!]).map(labelOf).join(', ');
  };
  const titleId = `named-${poll.id}`;
  return (
    <section aria-labelledby={titleId}>
      <Group justify="space-between" gap="xs">
        <Title order={3} size="h4" id={titleId}>
          {t('named.who')}
        </Title>
        <Group gap="md">
          {(['csv', 'xlsx'] as const).map((format) => (
            <Anchor key={format} href={`/api/polls/${poll.id}/votes.${format}?lang=${language}`} download>
              {t(`named.${format}`)}
            </Anchor>
          ))}
        </Group>
      </Group>
      <Table.ScrollContainer minWidth={320} type="native" scrollAreaProps={{ tabIndex: 0, 'aria-labelledby': titleId }}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('named.name')}</Table.Th>
              {poll.questions.map(({ id, label }) => (
                <Table.Th key={id} scope="col">
                  {text(label)}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {ballots.map(({ personId, name, organisation, answers }) => (
              <Table.Tr key={personId}>
                <Table.Th scope="row" fw={500}>
                  {name}
                  {organisation && (
                    <Text size="sm" c="dimmed">
                      {organisation}
                    </Text>
                  )}
                </Table.Th>
                {poll.questions.map((question) => (
                  <Table.Td key={question.id} style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-line' }}>
                    {said(question, answers)}
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </section>
  );
}
