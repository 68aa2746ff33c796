import { useState } from 'react';
import type { Answers, Language } from '@parvis/domain';
import { AnswerDialog } from './answer-dialog';
import { useLanguage } from '@parvis/ui';
import { BadgeDialog } from './badge-dialog';
import type { WalkInForm } from './desk-acts';
import type { DoorState, DoorStore } from './door-store';
import type { Guest } from './guest-book';
import { SignatureDialog } from './signature-dialog';
import type { DoorSync } from './sync';
import { emptyDraft, WalkInDialog } from './walk-in-dialog';

/** What the desk is doing beside scanning; of a guest as they were when it opened. */
export type DeskDialog = { show: 'WALK_IN' } | { show: 'BADGE' | 'ANSWER' | 'SIGN'; guest: Guest };

interface DeskDialogsProps {
  store: DoorStore;
  state: DoorState;
  sync: DoorSync;
  isOnline: boolean;
  dialog: DeskDialog | undefined;
  onAnswer: (ticketId: string, answers: Answers, language: Language) => Promise<void>;
  onRegister: (form: WalkInForm, language: Language, told: string, answers: Answers) => Promise<boolean>;
  onAdmit: (guest: Guest) => void;
  onClose: () => void;
}

export function DeskDialogs(props: DeskDialogsProps) {
  const { store, state, sync, isOnline, dialog, onAnswer, onRegister, onAdmit, onClose } = props;
  const language = useLanguage();
  const [draft, setDraft] = useState(emptyDraft);
  const done = () => {
    setDraft(emptyDraft);
    onClose();
  };
  if (!dialog) return null;
  if (dialog.show === 'WALK_IN')
    return (
      <WalkInDialog
        state={state}
        draft={draft}
        onDraft={setDraft}
        onRegister={async (...typed) => {
          const isKept = await onRegister(...typed);
          if (isKept) done();
          return isKept;
        }}
        onAdmit={(guest) => {
          onAdmit(guest);
          done();
        }}
        onClose={onClose}
      />
    );
  // As the list has them now: their ticket, and how often their badge was printed.
  const guest = state.book.byCode.get(dialog.guest.code) ?? dialog.guest;
  switch (dialog.show) {
    case 'BADGE':
      return (
        <BadgeDialog store={store} state={state} sync={sync} isOnline={isOnline} guest={guest} onClose={onClose} />
      );
    case 'ANSWER':
      return (
        <AnswerDialog
          tablet={state.door.tablet}
          guest={guest}
          onAnswered={(answers) => onAnswer(guest.ticketId, answers, language)}
          onClose={onClose}
        />
      );
    case 'SIGN':
      return <SignatureDialog store={store} state={state} guest={guest} onKept={sync.kick} onClose={onClose} />;
  }
}
