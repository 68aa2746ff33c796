import { Inject, Injectable } from '@nestjs/common';
import { parseCookie } from 'cookie';
import type { Request, Response } from 'express';
import {
  type Actor,
  Clock,
  closeLive,
  CONFIG,
  type Config,
  Database,
  Jobs,
  type Queryable,
  type RequestSession,
  sessionRoom,
  type Tx,
  type UnfinishedSignIn,
} from '@parvis/platform';
import { PurgeSignIns } from './jobs/purge-sign-ins.definition';
import { hashToken, makeToken } from './secret-token';
import { isOpen } from './sessions.rules';

const COOKIE = 'parvis_session';
const COOKIE_DAYS = 30;
/** How exactly one learns when a session was last used; writing it at each request would be for nothing. */
const SEEN_MINUTES = 5;
const HOUR = 3_600_000;

/** What a browser says of itself, and where it asks from. */
export interface Device {
  userAgent: string | null;
  address: string | null;
}

export const deviceOf = (req: Request): Device => ({
  userAgent: req.get('user-agent')?.slice(0, 400) ?? null,
  address: req.ip?.slice(0, 64) ?? null,
});

/** A sign-in that waits for its second factor waits this long. */
const UNFINISHED_MINUTES = 30;

/** Either of somebody who is signed in, or of somebody who is not yet. */
export type OpenSession = RequestSession &
  ({ actor: Actor; unfinished: undefined } | { actor: undefined; unfinished: UnfinishedSignIn });

interface SessionRow extends Actor, RequestSession {
  hasFactor: boolean;
  /** The second factor, in this session. */
  hasShown: boolean;
}

/** Cookie sessions: the browser holds a random token, the database its hash. */
@Injectable()
export class Sessions {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly jobs: Jobs,
  ) {}

  /** Opens a session in the caller's transaction and returns the token for `setCookie`. */
  async open(tx: Tx, personId: string, device?: Device, hasSecondFactor = false): Promise<string> {
    const { token, hash } = makeToken();
    const now = this.clock.now();
    await tx.query(
      `insert into web_session
         (person_id, token_hash, created_at, expires_at, last_seen_at, authenticated_at, second_factor_at,
          user_agent, address)
       values ($1, $2, $3, $4, $3, $3, case when $7 then $3::timestamptz end, $5, $6)`,
      [
        personId,
        hash,
        now,
        new Date(now.getTime() + COOKIE_DAYS * 24 * HOUR),
        device?.userAgent ?? null,
        device?.address ?? null,
        hasSecondFactor,
      ],
    );
    const soon = new Date((Math.floor(now.getTime() / HOUR) + 1) * HOUR);
    await this.jobs.enqueue(tx, PurgeSignIns, {}, { runAt: soon, key: PurgeSignIns.name });
    return token;
  }

  setCookie(res: Response, token: string): void {
    res.cookie(COOKIE, token, { ...this.cookieOptions(), maxAge: COOKIE_DAYS * 24 * HOUR });
  }

  /** Ends the session of this request, here and in the browser. */
  async close(cookieHeader: string | undefined, res: Response): Promise<void> {
    const token = tokenIn(cookieHeader);
    if (token) await this.database.transaction((tx) => this.end(tx, 'token_hash = $1', [hashToken(token)]));
    res.clearCookie(COOKIE, this.cookieOptions());
  }

  /** Ends sessions and what is open in them, sockets included. @param which SQL over `web_session` */
  async end(tx: Tx, which: string, parameters: unknown[]): Promise<number> {
    const ended = await tx.query<{ id: string }[]>(
      `with ended as (delete from web_session where ${which} returning id) select id from ended`,
      parameters,
    );
    await closeLive(
      tx,
      ended.map(({ id }) => sessionRoom(id)),
    );
    return ended.length;
  }

  /** The session that a Cookie header carries; undefined without one that is valid. Notes when and where it was used. */
  async of(
    cookieHeader: string | undefined,
    device?: Device,
    db: Queryable = this.database,
  ): Promise<OpenSession | undefined> {
    const token = tokenIn(cookieHeader);
    return token ? this.ofToken(token, device, db) : undefined;
  }

  async ofToken(token: string, device?: Device, db: Queryable = this.database): Promise<OpenSession | undefined> {
    const now = this.clock.now();
    const [row] = await db.query<SessionRow>(
      `with found as (
         select w.id, w.authenticated_at, w.created_at, w.second_factor_at, p.id as person_id, p.language,
           s.role as staff_role,
           exists (select from authenticator_app a where a.person_id = p.id and a.confirmed_at is not null)
             or exists (select from passkey k where k.person_id = p.id) as has_factor,
           w.last_seen_at is null or abs(extract(epoch from w.last_seen_at - $2)) > $3 as is_long_ago
         from web_session w join person p on p.id = w.person_id left join staff_member s on s.person_id = p.id
         where w.token_hash = $1 and ${isOpen('w', 's.person_id is not null', '$2')}
       ), seen as (
         update web_session w set last_seen_at = $2, address = coalesce($4, w.address),
           user_agent = coalesce($5, w.user_agent)
         from found where w.id = found.id and found.is_long_ago
       )
       select id, coalesce(authenticated_at, created_at) as "authenticatedAt", second_factor_at is not null as "hasShown",
         person_id as "personId", language, staff_role as "staffRole", has_factor as "hasFactor" from found`,
      [hashToken(token), now, SEEN_MINUTES * 60, device?.address ?? null, device?.userAgent ?? null],
    );
    if (!row) return undefined;
    const { id, authenticatedAt, personId, language, staffRole } = row;
    const step = this.stepLeft(row);
    if (!step) return { id, authenticatedAt, actor: { personId, language, staffRole }, unfinished: undefined };
    if (now.getTime() - authenticatedAt.getTime() > UNFINISHED_MINUTES * 60_000) return undefined;
    return { id, authenticatedAt, actor: undefined, unfinished: { step, personId, language } };
  }

  /** Who has a second factor shows it; staff who have none add one where the settings want it. */
  private stepLeft({ hasFactor, hasShown, staffRole }: SessionRow): UnfinishedSignIn['step'] | undefined {
    if (hasFactor) return hasShown ? undefined : 'SECOND_FACTOR';
    return staffRole && this.config.staffSecondFactor === 'required' ? 'ENROLMENT' : undefined;
  }

  /** The person whose session a Cookie header carries; undefined without one that is valid. */
  async actorOf(cookieHeader: string | undefined, db: Queryable = this.database): Promise<Actor | undefined> {
    return (await this.of(cookieHeader, undefined, db))?.actor;
  }

  private cookieOptions() {
    return { httpOnly: true, sameSite: 'lax', path: '/', secure: this.config.publicUrl.startsWith('https:') } as const;
  }
}

const tokenIn = (cookieHeader: string | undefined) => parseCookie(cookieHeader ?? '')[COOKIE];
