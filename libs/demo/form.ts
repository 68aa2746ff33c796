import type { Text } from '@parvis/domain';
import { Chance } from './chance';
import { formQuestions } from './data/form-questions';
import type { Gathering, Guest } from './gathering';

export interface FormPlan {
  key: string;
  kind: 'TEXT' | 'CHOICE' | 'SEVERAL' | 'CONSENT';
  topic?: 'DIETARY' | 'ACCESSIBILITY' | 'PHOTO' | 'BOOTH_PROFILE' | 'BOOTH_EMAIL';
  stage?: 'CONFIRMED';
  label: Text;
  help?: Text | null;
  /** With how often each is chosen. */
  options?: Record<string, [Text, number]>;
  required?: boolean;
  isSensitive?: boolean;
  /** The desk asks whoever has not answered it. */
  askedAtDoor?: boolean;
  shownIf?: [key: string, values: string[]];
  /** What people write. */
  typed?: string[];
  /** Share of those asked who answer. */
  answeredBy?: number;
}

const SEED = 1632;

/** The questions of an event, and what its guests answered. Drawn apart: the rest of the year does not hang on it. */
export function makeForm(gathering: Gathering): void {
  const { plan, rows, eventId, guests, at } = gathering;
  const chance = new Chance(SEED + Object.keys(formQuestions).indexOf(plan.slug));
  const questions = formQuestions[plan.slug] ?? [];
  const ids = new Map(questions.map(({ key }) => [key, chance.uuid()]));
  for (const [position, question] of questions.entries()) {
    rows.add('form_question', {
      id: ids.get(question.key),
      event_id: eventId,
      kind: question.kind,
      topic: question.topic ?? null,
      stage: question.stage ?? 'REGISTRATION',
      label: question.label,
      help: question.help ?? null,
      options: Object.entries(question.options ?? {}).map(([value, [label]]) => ({ value, label })),
      required: question.required ?? false,
      is_sensitive: question.isSensitive ?? (question.topic === 'DIETARY' || question.topic === 'ACCESSIBILITY'),
      asked_at_door: question.askedAtDoor ?? false,
      shown_if_id: question.shownIf ? ids.get(question.shownIf[0]) : null,
      shown_if_values: question.shownIf?.[1] ?? [],
      position,
    });
  }
  for (const guest of guests) {
    const answers = new Map<string, string[]>();
    for (const question of questions) {
      if (question.shownIf && !answers.get(question.shownIf[0])?.some((one) => question.shownIf![1].includes(one)))
        continue;
      const answer = answerOf(question, chance);
      if (answer.length === 0) continue;
      answers.set(question.key, answer);
      rows.add('ticket_answer', { ticket_id: guest.ticketId, question_id: ids.get(question.key), answer });
      if (question.kind === 'CONSENT') rows.add('consent', consentOf(guest, question, answer));
    }
  }

  function consentOf(guest: Guest, question: FormPlan, [answer]: string[]) {
    return {
      person_id: guest.person.id,
      event_id: eventId,
      purpose: question.topic ?? ids.get(question.key),
      granted: answer === 'YES',
      wording: question.label.fr,
      language: 'FR',
      recorded_at: new Date(at('0 00:00').getTime() - 7 * 86_400_000),
    };
  }
}

function answerOf({ kind, options = {}, typed = [], answeredBy = 1 }: FormPlan, chance: Chance): string[] {
  const answers = chance.happens(answeredBy);
  if (kind === 'CONSENT') return [answers ? 'YES' : 'NO'];
  if (!answers) return [];
  const weights = Object.fromEntries(Object.entries(options).map(([value, [, weight]]) => [value, weight]));
  if (kind === 'CHOICE') return [chance.weighted(weights)];
  if (kind === 'TEXT') return [chance.pick(typed)];
  return chance.sample(Object.keys(weights), chance.between(1, 2), (value) => weights[value]!);
}
