import { Injectable } from '@nestjs/common';
import type { SessionProposalInput, SpeakerBoardOutcome, SpeakerSpaceOutcome } from '@parvis/contract/resolvers';
import { changeDraftWords } from '@parvis/agenda';
import type { Text } from '@parvis/domain';
import { type Actor, Audit, Clock, Database, Jobs, NotFoundOrNotAllowed } from '@parvis/platform';
import { fieldErrors } from '../profile.rules';
import { SendProposalAnswer } from './jobs/definitions';
import { answerToProposal, proposedWords } from './speaker.rules';
import { readSpeakerBoard } from './speaker-board.queries';
import { SpeakerPages } from './speaker-pages';

/** Speakers propose other words for their sessions; staff take them into the draft or say why not. */
@Injectable()
export class SessionProposals {
  constructor(
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly pages: SpeakerPages,
  ) {}

  /** A later proposal takes the place of one that nobody answered. */
  async propose(
    actor: Actor,
    { eventId, sessionId, title, abstract }: SessionProposalInput,
  ): Promise<SpeakerSpaceOutcome> {
    return this.pages.change(actor, eventId, null, 'proposal', async (tx, whose): Promise<SpeakerSpaceOutcome> => {
      const { sessions } = await this.pages.read(tx, actor, eventId, whose);
      if (!sessions.some(({ id }) => id === sessionId)) throw new NotFoundOrNotAllowed();
      const typed = proposedWords.safeParse({ title, abstract });
      if (!typed.success) return { __typename: 'InvalidInput', errors: fieldErrors(typed.error) };
      await tx.query(
        `insert into session_proposal (event_id, session_id, person_id, title, abstract, state, answer, proposed_at)
         values ($1, $2, $3, $4, $5, 'PENDING', '', $6)
         on conflict (session_id) where state = 'PENDING' do update set person_id = excluded.person_id,
           title = excluded.title, abstract = excluded.abstract, proposed_at = excluded.proposed_at`,
        [eventId, sessionId, whose, typed.data.title, typed.data.abstract, this.clock.now()],
      );
      return { __typename: 'SpeakerSpaceSaved', space: await this.pages.read(tx, actor, eventId, whose) };
    });
  }

  /** Decided once: of two of the staff who answer, the first is heard. Whoever proposed is told by mail. */
  async decide(
    actor: Actor,
    { eventId, id, accept, answer }: { eventId: string; id: string; accept: boolean; answer: string },
  ): Promise<SpeakerBoardOutcome> {
    const typed = answerToProposal.safeParse(answer);
    if (!typed.success) return { __typename: 'InvalidInput', errors: [{ field: 'answer', code: 'TOO_LONG' }] };
    // A refusal without a word helps nobody.
    if (!accept && typed.data === '')
      return { __typename: 'InvalidInput', errors: [{ field: 'answer', code: 'REQUIRED' }] };
    return this.database.transaction(async (tx): Promise<SpeakerBoardOutcome> => {
      const [proposal] = await tx.query<{ sessionId: string; state: string; title: Text; abstract: Text }[]>(
        `select session_id as "sessionId", state, title, abstract from session_proposal
         where id::text = $1 and event_id::text = $2 for update`,
        [id, eventId],
      );
      if (!proposal) throw new NotFoundOrNotAllowed();
      if (proposal.state === 'PENDING') {
        if (accept && !(await changeDraftWords(tx, actor, { eventId, ...proposal }, this.clock.now())))
          return { __typename: 'InvalidInput', errors: [{ field: 'sessionId', code: 'UNKNOWN' }] };
        await tx.query(
          `update session_proposal set state = $2, answer = $3, decided_by = $4, decided_at = $5 where id::text = $1`,
          [id, accept ? 'ACCEPTED' : 'REFUSED', typed.data, actor.personId, this.clock.now()],
        );
        await this.jobs.enqueue(tx, SendProposalAnswer, { proposalId: id });
        await this.audit.record(tx, {
          actor,
          eventId,
          action: 'speaker.decide',
          subject: 'session',
          subjectId: proposal.sessionId,
          details: { accepted: accept, title: proposal.title.fr },
        });
      }
      return { __typename: 'SpeakerBoardSaved', board: await readSpeakerBoard(tx, eventId, this.clock.now()) };
    });
  }
}
