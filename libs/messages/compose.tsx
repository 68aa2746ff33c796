import type { ReactNode } from 'react';
import { type Language, textIn } from '@parvis/domain';
import { MailLayout, renderMail } from '@parvis/platform';
import type { Words } from './check-words';
import { type EventFacts, eventValues } from './event-facts';
import type { Values } from './placeholders';
import { renderBody, renderSubject } from './render-words';

export interface Addressee {
  givenName: string;
  familyName: string;
  language: Language;
}

export interface ComposedMail {
  subject: string;
  html: string;
  text: string;
}

interface Draft {
  words: Words;
  event: EventFacts;
  to: Addressee;
  values: Values;
  parts?: ReactNode;
  /** In the place of the footer of service messages. */
  why?: ReactNode;
}

/** A message about an event, whole: the words with their placeholders filled in, then what its room adds. */
export async function compose({ words, event, to, values, parts, why }: Draft): Promise<ComposedMail> {
  const { language } = to;
  const all: Values = {
    prenom: to.givenName,
    nom: to.familyName,
    ...eventValues(event, language),
    ...values,
  };
  const subject = renderSubject(textIn(words.subject, language), all, language);
  const body = renderBody(textIn(words.body, language), all, language);
  const mail = await renderMail(
    <MailLayout language={language} preview={subject} title={textIn(event.title, language)} why={why}>
      {body}
      {parts}
    </MailLayout>,
  );
  return { subject, ...mail };
}
