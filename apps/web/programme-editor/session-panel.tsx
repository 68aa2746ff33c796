import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { SidePanel } from '@parvis/ui';
import { tell } from '../meetings/tell';
import type { useConflictWords } from './conflict-words';
import type { DraftSession } from './draft';
import type { DraftStore } from './draft-store';
import { SessionForm } from './session-form';
import { type TypedSession, typedOf } from './session-typed';
import type { useDraftState } from './use-draft';

interface SessionPanelProps {
  store: DraftStore;
  state: ReturnType<typeof useDraftState>;
  conflictWords: ReturnType<typeof useConflictWords>;
  id: string | undefined;
  unsaved: Map<string, TypedSession>;
  titleOf: (session: DraftSession) => string;
  onClose: () => void;
  onNew: (typed: TypedSession) => void;
}

/** One session beside the grid: the same panel for a new one. */
export function SessionPanel({ store, state, conflictWords, id, unsaved, titleOf, onClose, onNew }: SessionPanelProps) {
  const { t } = useTranslation('editor');
  const session = state.draft.sessions.find((one) => one.id === id);
  const typed = id === undefined ? undefined : unsaved.get(id);
  const isKnown = session !== undefined || typed !== undefined;
  // The address of a session that is gone leads to the grid.
  useEffect(() => {
    if (id !== undefined && !isKnown) onClose();
  });
  const forget = () => {
    if (id !== undefined) unsaved.delete(id);
    onClose();
  };
  return (
    <SidePanel
      opened={id !== undefined && isKnown}
      onClose={onClose}
      title={session ? titleOf(session) : t('form.newTitle')}
    >
      {id !== undefined && isKnown && (
        <SessionForm
          key={id}
          {...{ store, state, id, session, conflictWords }}
          initial={typed ?? typedOf(session!, state.event.timeZone)}
          isUnsaved={session !== undefined && typed !== undefined}
          onTyped={(next) => unsaved.set(id, next)}
          onDone={forget}
          onDuplicate={(copied) =>
            onNew({
              ...copied,
              titleFr: copied.titleFr && t('form.copyOf', { title: copied.titleFr }),
              titleEn: copied.titleEn && t('form.copyOf', { title: copied.titleEn }),
              day: '',
              start: '',
              documents: copied.documents.map((document) => ({ ...document, id: null })),
            })
          }
          onRemove={() => {
            void store.apply({ kind: 'remove', id }).then(({ outcome }) => {
              if (outcome === 'removed') tell(t('form.removed'), 'done');
            });
            forget();
          }}
        />
      )}
    </SidePanel>
  );
}
