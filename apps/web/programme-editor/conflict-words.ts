import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Conflict } from '@parvis/domain';
import { useText } from '@parvis/ui';
import type { Draft, DraftSession } from './draft';

/** Conflicts in sentences. */
export function useConflictWords(draft: Draft, sessions: readonly DraftSession[]): (conflict: Conflict) => string {
  const { t } = useTranslation('editor');
  const text = useText();
  const names = useMemo(() => {
    const people = [...sessions.flatMap(({ speakers }) => speakers), ...draft.absences];
    return {
      sessions: new Map(sessions.map((session) => [session.id, session])),
      people: new Map(people.map(({ person }) => [person.personId, person.name])),
      rooms: new Map(draft.rooms.map(({ id, name }) => [id, name])),
      sequences: new Map(draft.sequences.map((sequence) => [sequence.id, sequence.title])),
    };
  }, [draft, sessions]);
  return useCallback(
    ({ kind, sessionIds: [one, other], personId, roomId, has, needs }) => {
      const title = (id: string | undefined) => {
        const session = names.sessions.get(id ?? '');
        return session ? text(session.title) : t('conflicts.otherSession');
      };
      const sequence = (id: string | undefined) => {
        const found = names.sequences.get(names.sessions.get(id ?? '')?.sequenceId ?? '');
        return found ? text(found) : '';
      };
      return t(`conflicts.words.${kind}`, {
        one: title(one),
        other: title(other),
        oneSequence: sequence(one),
        otherSequence: sequence(other),
        person: names.people.get(personId ?? '') ?? t('conflicts.somebody'),
        room: names.rooms.get(roomId ?? '') ?? '',
        has: has ?? 0,
        needs: needs ?? 0,
      });
    },
    [names, t, text],
  );
}
