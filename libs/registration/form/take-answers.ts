import { Injectable } from '@nestjs/common';
import type { FormAnswerInput, FieldError } from '@parvis/contract/resolvers';
import {
  askedQuestions,
  cleanAnswer,
  CONSENT_GIVEN,
  faultOfAnswer,
  type FormStage,
  isId,
  judgeAnswers,
  type Language,
  textIn,
} from '@parvis/domain';
import { Clock, type Tx } from '@parvis/platform';
import { type FormQuestionRow, readAnswers, readForm } from './form.queries';

interface WhatIsAsked {
  eventId: string;
  kindId: string;
  stages: readonly FormStage[];
  /** Of answers that are changed. */
  ticketId?: string;
  /** Staff mend what they know; what is required they leave to the holder. */
  isByStaff?: boolean;
}

/** Answers that may be kept, with the questions they answer. */
export interface TakenAnswers {
  asked: FormQuestionRow[];
  kept: Record<string, string[]>;
}

interface Holder {
  ticketId: string;
  personId: string;
  eventId: string;
  /** In which the person read what they consent to. */
  language: Language;
}

/** Takes the answers of a registration: judged by the rules that the page has too, kept with their ticket. */
@Injectable()
export class TakeAnswers {
  constructor(private readonly clock: Clock) {}

  async judge(
    tx: Tx,
    { eventId, kindId, stages, ticketId, isByStaff }: WhatIsAsked,
    typed: readonly FormAnswerInput[] | null | undefined,
  ): Promise<TakenAnswers | { errors: FieldError[] }> {
    const questions = await readForm(tx, eventId);
    if (questions.length === 0) return { asked: [], kept: {} };
    const before = ticketId ? await readAnswers(tx, ticketId, { withSensitive: true }) : [];
    const inStage = new Set(questions.filter(({ stage }) => stages.includes(stage)).map(({ id }) => id));
    const answers = Object.fromEntries([
      // Questions of another stage were answered before and still decide.
      ...before
        .filter(({ questionId }) => !inStage.has(questionId))
        .map((one) => [one.questionId, one.values] as const),
      ...(typed ?? []).map(({ questionId, values }) => [questionId, values] as const),
    ]);
    const { kept, faults } = judgeAnswers(questions, kindId, stages, answers);
    if (isByStaff)
      for (const [id, fault] of Object.entries(faults))
        if (fault === 'REQUIRED' || fault === 'CONSENT_NEEDED') delete faults[id];
    const asked = askedQuestions(questions, kindId, stages, { ...answers, ...kept });
    for (const id of await this.filesGone(tx, asked, kept, ticketId)) faults[id] = 'FILE_GONE';
    if (Object.keys(faults).length === 0) return { asked, kept };
    return { errors: Object.entries(faults).map(([id, code]) => ({ field: `answers.${id}`, code })) };
  }

  /** One answer given at the door, in place of what stood there; false for what the form does not take. */
  async keepOne(tx: Tx, holder: Holder, { questionId, values }: FormAnswerInput): Promise<boolean> {
    const question = (await readForm(tx, holder.eventId)).find(({ id }) => id === questionId);
    if (!question || question.kind === 'FILE') return false;
    const answer = cleanAnswer(question, values);
    if (faultOfAnswer({ ...question, required: false }, answer)) return false;
    await this.keep(tx, holder, { asked: [question], kept: answer.length > 0 ? { [questionId]: answer } : {} });
    return true;
  }

  /** Questions whose file is not there, or is somebody else's. */
  private async filesGone(
    tx: Tx,
    asked: readonly FormQuestionRow[],
    kept: Record<string, string[]>,
    ticketId: string | undefined,
  ): Promise<string[]> {
    const wanted = asked.flatMap(({ id, kind }) => (kind === 'FILE' && kept[id] ? [{ id, file: kept[id][0]! }] : []));
    if (wanted.length === 0) return [];
    const rows = await tx.query<{ fileId: string; questionId: string }[]>(
      `select file_id as "fileId", question_id as "questionId" from answer_file
       where file_id = any($1::uuid[]) and (ticket_id is null or ticket_id = $2) order by file_id for update`,
      [wanted.map(({ file }) => file).filter(isId), ticketId ?? null],
    );
    const found = new Set(rows.map(({ fileId, questionId }) => `${questionId} ${fileId}`));
    return wanted.filter(({ id, file }) => !found.has(`${id} ${file}`)).map(({ id }) => id);
  }

  /** Keeps what was judged, in place of what stood there, and remembers every consent that is new. */
  async keep(tx: Tx, holder: Holder, { asked, kept }: TakenAnswers): Promise<void> {
    if (asked.length === 0) return;
    const ids = asked.map(({ id }) => id);
    await tx.query('delete from ticket_answer where ticket_id = $1 and question_id = any($2::uuid[])', [
      holder.ticketId,
      ids,
    ]);
    await tx.query(
      `insert into ticket_answer (ticket_id, question_id, answer)
       select $1, "questionId", answer from jsonb_to_recordset($2::jsonb) as a ("questionId" uuid, answer text[])`,
      [holder.ticketId, JSON.stringify(Object.entries(kept).map(([questionId, answer]) => ({ questionId, answer })))],
    );
    await this.keepFiles(tx, holder.ticketId, asked, kept);
    await this.keepConsents(tx, holder, asked, kept);
  }

  private async keepFiles(
    tx: Tx,
    ticketId: string,
    asked: readonly FormQuestionRow[],
    kept: Record<string, string[]>,
  ): Promise<void> {
    const questions = asked.filter(({ kind }) => kind === 'FILE').map(({ id }) => id);
    if (questions.length === 0) return;
    const files = questions.flatMap((id) => kept[id] ?? []);
    await tx.query('update answer_file set ticket_id = $1 where file_id = any($2::uuid[])', [ticketId, files]);
    // A file that another one took the place of.
    await tx.query(
      `delete from stored_file where id in (select file_id from answer_file
         where ticket_id = $1 and question_id = any($2::uuid[]) and not file_id = any($3::uuid[]))`,
      [ticketId, questions, files],
    );
  }

  private async keepConsents(
    tx: Tx,
    { personId, eventId, language }: Holder,
    asked: readonly FormQuestionRow[],
    kept: Record<string, string[]>,
  ): Promise<void> {
    const said = asked
      .filter(({ kind }) => kind === 'CONSENT')
      .map((question) => ({
        purpose: question.topic ?? question.id,
        granted: kept[question.id]?.[0] === CONSENT_GIVEN,
        wording: textIn(question.label, language),
      }));
    if (said.length === 0) return;
    await tx.query(
      `insert into consent (person_id, event_id, purpose, granted, wording, language, recorded_at)
       select $1, $2, s.purpose, s.granted, s.wording, $3, $4
       from jsonb_to_recordset($5::jsonb) as s (purpose text, granted boolean, wording text)
       where (s.granted, s.wording) is distinct from (select (c.granted, c.wording) from consent c
         where c.person_id = $1 and c.event_id = $2 and c.purpose = s.purpose order by c.id desc limit 1)`,
      [personId, eventId, language, this.clock.now(), JSON.stringify(said)],
    );
  }
}
