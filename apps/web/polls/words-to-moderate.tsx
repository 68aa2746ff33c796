import { Alert, Button, Group, Paper, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { IconEye, IconEyeOff } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import { ModerateWordsDocument, WrittenWordsDocument, type WrittenWordsQuery } from '@parvis/contract/web';
import { StatusMark, useText } from '@parvis/ui';
import type { Poll } from './live-poll';

type Written = NonNullable<NonNullable<WrittenWordsQuery['poll']>['writtenWords']>[number];

const context = { additionalTypenames: ['WrittenWords'] };
const MOST_AT_ONCE = 20;

/** What the audience wrote, for a person to let onto the screens or not. */
export function WordsToModerate({ poll, counted }: { poll: Poll; counted: number }) {
  const { t } = useTranslation('polls');
  const text = useText();
  const [which, setWhich] = useState<'new' | 'shown' | 'hidden'>('new');
  const [hasFailed, setFailed] = useState(false);
  const [{ data }, ask] = useQuery({
    query: WrittenWordsDocument,
    variables: { code: poll.code },
    requestPolicy: 'cache-and-network',
    context,
  });
  const [{ fetching }, moderate] = useMutation(ModerateWordsDocument);
  // More was counted: more may have been written.
  useEffect(() => ask({ requestPolicy: 'network-only' }), [ask, counted]);
  const written = data?.poll?.writtenWords ?? [];
  const of = (kind: typeof which) =>
    written.filter(({ isShown }) => (kind === 'new' ? isShown === null : isShown === (kind === 'shown')));
  const list = of(which).slice(0, MOST_AT_ONCE);

  const decide = async (words: Written[], shown: boolean) => {
    const byQuestion = Map.groupBy(words, ({ questionId }) => questionId);
    for (const [questionId, group] of byQuestion) {
      const { error } = await moderate({ questionId, keys: group.map(({ key }) => key), shown });
      setFailed(error !== undefined);
    }
    ask({ requestPolicy: 'network-only' });
  };
  const plain = list.filter(({ mayBeCoarse }) => !mayBeCoarse);

  return (
    <Paper component="section" withBorder p="md" mt="md" aria-label={t('words.title')}>
      <Stack gap="sm">
        <Title order={3} size="h4">
          {t('words.title')}
        </Title>
        <Text size="sm" c="dimmed">
          {t('words.lead')}
        </Text>
        <SegmentedControl<typeof which>
          value={which}
          onChange={setWhich}
          data={(['new', 'shown', 'hidden'] as const).map((value) => ({
            value,
            label: `${t(`words.which.${value}`)} (${of(value).length})`,
          }))}
        />
        {hasFailed && (
          <Alert color="coral" role="alert">
            {t('staff.failed')}
          </Alert>
        )}
        {list.length === 0 && (
          <Text c="dimmed">
            {which === 'new' && poll.smallestGroup > 1
              ? t('words.empty.newGroups', { count: poll.smallestGroup })
              : t(`words.empty.${which}`)}
          </Text>
        )}
        <Stack component="ul" gap={8} p={0} m={0} style={{ listStyle: 'none' }}>
          {list.map((one) => (
            <Group component="li" key={`${one.questionId}${one.key}`} justify="space-between" gap="sm">
              <div style={{ flex: '1 1 200px', overflowWrap: 'anywhere', whiteSpace: 'pre-line' }}>
                {one.words}
                {one.count > 1 && (
                  <Text span c="dimmed">
                    {` × ${one.count}`}
                  </Text>
                )}
                {one.mayBeCoarse && ' '}
                {one.mayBeCoarse && <StatusMark tone="bad">{t('words.coarse')}</StatusMark>}
                {poll.questions.length > 1 && (
                  <Text size="sm" c="dimmed">
                    {text(poll.questions.find(({ id }) => id === one.questionId)!.label)}
                  </Text>
                )}
              </div>
              <Group gap={6} wrap="nowrap">
                {one.isShown !== true && (
                  <Button
                    variant="default"
                    mih={44}
                    px="sm"
                    disabled={fetching}
                    onClick={() => void decide([one], true)}
                    aria-label={t('words.showOne', { words: one.words })}
                    leftSection={<IconEye size={18} aria-hidden />}
                  >
                    {t('words.show')}
                  </Button>
                )}
                {one.isShown !== false && (
                  <Button
                    variant="default"
                    mih={44}
                    px="sm"
                    disabled={fetching}
                    onClick={() => void decide([one], false)}
                    aria-label={t('words.hideOne', { words: one.words })}
                    leftSection={<IconEyeOff size={18} aria-hidden />}
                  >
                    {t('words.hide')}
                  </Button>
                )}
              </Group>
            </Group>
          ))}
        </Stack>
        {which === 'new' && plain.length > 1 && (
          <Button onClick={() => void decide(plain, true)} loading={fetching}>
            {t('words.showAll', { count: plain.length })}
          </Button>
        )}
      </Stack>
    </Paper>
  );
}
