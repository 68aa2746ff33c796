import type { FormQuestionFieldsFragment } from '@parvis/contract/web';
import { askedQuestions } from '@parvis/domain';
import { answerField, type Draft, type Faults, FIELDS } from './draft';

/** The screens of a registration: at most three, as few as the event allows. */
export type Step = 'kind' | 'you' | 'questions';

/** So many questions still fit under the person's own fields. */
const MOST_ON_ONE_PAGE = 2;

type Questions = readonly FormQuestionFieldsFragment[];

/**
 * What is asked, as far as the page knows; the server may ask more (of those who get a ticket they did not choose), and
 * says so in its faults.
 */
export const asksNow = (form: Questions, draft: Draft, faults: Faults): FormQuestionFieldsFragment[] => {
  const asked = new Set(askedQuestions(form, draft.kindId, ['REGISTRATION'], draft.answers).map(({ id }) => id));
  return form.filter(
    ({ id }) => asked.has(id) || faults[answerField(id)] || (id in draft.answers && isOfOneKind(form, id)),
  );
};

const isOfOneKind = (form: Questions, id: string) => form.some((one) => one.id === id && one.kindIds.length > 0);

/** The screens in their order; a form of a few questions has one. */
export function stepsOf(form: Questions, hasKindChoice: boolean): Step[] {
  const questions = form.filter(({ stage }) => stage === 'REGISTRATION').length;
  return [
    ...(hasKindChoice ? (['kind'] as const) : []),
    'you',
    ...(questions > MOST_ON_ONE_PAGE ? (['questions'] as const) : []),
  ];
}

/** The screen that has the first of the faults. */
export function stepOfFault(steps: readonly Step[], faults: Faults): Step | undefined {
  const fields = Object.keys(faults);
  if (fields.length === 0) return undefined;
  if (fields.includes('kindId') && steps.includes('kind')) return 'kind';
  if (FIELDS.some((field) => fields.includes(field))) return 'you';
  return steps.includes('questions') ? 'questions' : 'you';
}
