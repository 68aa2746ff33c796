import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { parseCookie } from 'cookie';
import type { Response } from 'express';
import { Access } from '@parvis/events';
import { type Actor, CONFIG, type Config, NotFoundOrNotAllowed, ServerSecret, type Tx } from '@parvis/platform';
import type { PollAudience } from './entities/poll';
import { SurveyLinks } from './survey-links';

const COOKIE = 'parvis_device';
const DAYS = 180;

/** Who asks: somebody signed in, or a device with its cookies. */
export interface Asking {
  actor: Actor | undefined;
  cookie: string | undefined;
  /** The secret part of a personal link to a survey. */
  link?: string | null | undefined;
}

export type Voter = { personId: string } | { device: Buffer };

/**
 * Who may answer a poll, and as whom. Whoever is not signed in is a device: a random name that this server gave it and
 * signed. It proves that this browser did not answer before, as long as it keeps its cookies; not that nobody answers
 * from a second browser.
 */
@Injectable()
export class Voters {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly access: Access,
    private readonly secret: ServerSecret,
    private readonly links: SurveyLinks,
  ) {}

  /** @throws NotFoundOrNotAllowed */
  async of(tx: Tx, asking: Asking, poll: { id: string; eventId: string; audience: PollAudience }): Promise<Voter> {
    const invited = this.links.personOf(poll.id, asking.link);
    if (invited) return { personId: invited };
    if (poll.audience === 'PARTICIPANTS')
      return { personId: (await this.access.require(asking.actor, 'poll.vote', poll.eventId, tx)).personId };
    const voter = this.known(asking, poll);
    if (!voter) throw new NotFoundOrNotAllowed();
    return voter;
  }

  /** As whom somebody answers a poll that asks them; undefined for nobody. */
  known(asking: Asking, poll: { audience: PollAudience }): Voter | undefined {
    if (asking.actor) return { personId: asking.actor.personId };
    const device = poll.audience === 'ANYONE' ? this.deviceOf(asking.cookie) : undefined;
    return device && { device };
  }

  /** Hash of the name that this server gave the device; undefined when it has none that is signed. */
  deviceOf(cookie: string | undefined): Buffer | undefined {
    const [name, signature] = (parseCookie(cookie ?? '')[COOKIE] ?? '').split('.');
    if (!name || !signature) return undefined;
    const given = Buffer.from(signature, 'base64url');
    const right = this.secret.sign('device', name);
    if (given.length !== right.length || !timingSafeEqual(given, right)) return undefined;
    return createHash('sha256').update(name).digest();
  }

  /** Names the device, unless it has a name. */
  name(res: Response, cookie: string | undefined): void {
    if (this.deviceOf(cookie)) return;
    const name = randomBytes(18).toString('base64url');
    res.cookie(COOKIE, `${name}.${this.secret.sign('device', name).toString('base64url')}`, {
      httpOnly: true,
      sameSite: 'lax',
      path: '/',
      secure: this.config.publicUrl.startsWith('https:'),
      maxAge: DAYS * 86_400_000,
    });
  }
}
