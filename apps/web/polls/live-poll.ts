import { useEffect, useEffectEvent, useState } from 'react';
import type { PollPartsFragment } from '@parvis/contract/web';
import type { AnswerOption, LivePollResults, PollQuestion, Text } from '@parvis/domain';
import { live, useLive, useWatch } from '../shell/live';

export type Poll = PollPartsFragment;

/** A question as somebody is asked it, from the server or from a draft. */
export interface QuestionAsked extends PollQuestion {
  label: Text;
  options: AnswerOption[];
  section: Text | null;
}

/** Calls `onChange` when a poll of the event opens, closes, or shows its results. */
export function useEventPolls(eventId: string | undefined, onChange: () => void): void {
  const ask = useEffectEvent(onChange);
  useEffect(() => {
    if (!eventId) return;
    const connection = live();
    // What happened before the watching began, or while the connection was away, was told to nobody here: ask again.
    const start = () => connection.emit('event:watch', eventId, () => ask());
    if (connection.connected) start();
    connection.on('connect', start);
    return () => void connection.off('connect', start);
  }, [eventId]);
  useLive('poll:status', (status) => {
    if (status.eventId === eventId) onChange();
  });
}

/** The results of a poll as they move; null while they are hidden. */
export function useLiveResults(poll: Poll): LivePollResults | null {
  const [told, setTold] = useState<LivePollResults>();
  useWatch('poll:watch', poll.code);
  useLive('poll:results', (results) => {
    if (results.pollId === poll.id) setTold(results);
  });
  // What was asked for may be older than what was told, but hiding results is only seen by asking.
  if (!poll.results) return null;
  return told && (asksSpeakers(poll) || told.answers >= poll.results.answers) ? told : poll.results;
}

/** True where something is written that a person must let onto the screens. */
export const hasWords = (poll: Poll): boolean =>
  poll.questions.some(({ kind }) => kind === 'SHORT_TEXT' || kind === 'OPEN_TEXT');

/** True for a poll in which the audience asks the speakers; it has no ballot. */
export const asksSpeakers = (poll: Poll): boolean => poll.questions.some(({ kind }) => kind === 'SPEAKER_QUESTIONS');
