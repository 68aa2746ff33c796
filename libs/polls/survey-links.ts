import { timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { isId } from '@parvis/domain';
import { CONFIG, type Config, ServerSecret } from '@parvis/platform';

/**
 * The personal link to a survey: it says for whom it is and is signed by this server for that survey alone, so that
 * nothing is kept of it. Whoever has it may answer in that person's place, once, and see nothing else.
 */
@Injectable()
export class SurveyLinks {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly secret: ServerSecret,
  ) {}

  of(poll: { id: string; code: string }, personId: string): string {
    return `${this.config.publicUrl}/s/${poll.code}?p=${personId}.${this.sign(poll.id, personId).toString('base64url')}`;
  }

  /** Whose link it is; undefined for one that this server did not make for this survey. */
  personOf(pollId: string, link: string | null | undefined): string | undefined {
    const [personId, signature] = (link ?? '').split('.');
    if (!signature || !isId(personId)) return undefined;
    const given = Buffer.from(signature, 'base64url');
    const right = this.sign(pollId, personId);
    return given.length === right.length && timingSafeEqual(given, right) ? personId : undefined;
  }

  private sign(pollId: string, personId: string): Buffer {
    return this.secret.sign('survey', `${pollId}:${personId}`);
  }
}
