import { judgeAnswers } from '@parvis/domain';
import type { Queryable } from '@parvis/platform';
import { readAnswers, readForm } from './form.queries';

/**
 * True while the holder of a ticket has not answered what every registration must: somebody named in an order, handed a
 * ticket, or added by staff never saw the form.
 */
export async function lacksAnswers(
  db: Queryable,
  { ticketId, eventId, kindId }: { ticketId: string; eventId: string; kindId: string },
): Promise<boolean> {
  const questions = await readForm(db, eventId);
  if (questions.length === 0) return false;
  const answers = await readAnswers(db, ticketId, { withSensitive: true });
  const given = Object.fromEntries(answers.map(({ questionId, values }) => [questionId, values]));
  return Object.keys(judgeAnswers(questions, kindId, ['REGISTRATION'], given).faults).length > 0;
}
