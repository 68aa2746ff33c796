import { newKey } from '../registration/draft';
import { dropFromTab, keepInTab, readFromTab } from '../shell/tab-storage';

/** What is typed into the form of a waiting list. */
export interface LineDraft {
  /** Stays the same however often the form is sent, so that one person waits once. */
  requestKey: string;
  /** The kind of ticket, where the person chose one. */
  kindId: string;
  email: string;
  givenName: string;
  familyName: string;
  organisationName: string;
  places: number;
}

const storageKey = (slug: string) => `parvis.line.${slug}`;

/** What was typed before a reload, else what is known of the person. */
export function readLineDraft(slug: string, known: Partial<LineDraft>): LineDraft {
  const blank = { kindId: '', email: '', givenName: '', familyName: '', organisationName: '', places: 1 };
  const kept = readFromTab(storageKey(slug)) as Partial<LineDraft> | null;
  return { requestKey: newKey(), ...blank, ...known, ...kept };
}

export const keepLineDraft = (slug: string, draft: LineDraft): void => keepInTab(storageKey(slug), draft);
export const dropLineDraft = (slug: string): void => dropFromTab(storageKey(slug));
