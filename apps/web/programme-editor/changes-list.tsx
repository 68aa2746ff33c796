import { Stack, Text } from '@mantine/core';
import { useMemo } from 'react';
import type { SessionChangePartsFragment } from '@parvis/contract/web';
import { changeSentences, type SessionChange } from '@parvis/domain';
import { useLanguage, useText } from '@parvis/ui';
import classes from './board.module.css';

interface ChangesListProps {
  changes: readonly SessionChangePartsFragment[];
  timeZone: string;
}

/** What became of each session, in words. */
export function ChangesList({ changes, timeZone }: ChangesListProps) {
  const language = useLanguage();
  const text = useText();
  const reader = useMemo(
    () => ({
      language,
      timeZone,
      names: new Map(
        changes.flatMap(({ speakersAdded, speakersRemoved }) =>
          [...speakersAdded, ...speakersRemoved].map(({ personId, name }) => [personId, name] as const),
        ),
      ),
    }),
    [changes, language, timeZone],
  );
  return (
    <Stack component="ul" className={classes.list} gap="sm">
      {changes.map((change) => (
        <li key={change.sessionId}>
          <Text fw={600}>{text(change.title)}</Text>
          {changeSentences(changeOf(change), reader).map((sentence) => (
            <Text key={sentence} size="sm">
              {sentence}
            </Text>
          ))}
        </li>
      ))}
    </Stack>
  );
}

const changeOf = (change: SessionChangePartsFragment): SessionChange => ({
  ...change,
  speakersAdded: change.speakersAdded.map(({ personId }) => personId),
  speakersRemoved: change.speakersRemoved.map(({ personId }) => personId),
});
