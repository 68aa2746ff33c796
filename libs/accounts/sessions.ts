import { Inject, Injectable } from '@nestjs/common';
import { parseCookie } from 'cookie';
import type { Response } from 'express';
import { type Actor, Clock, CONFIG, type Config, Database, type Queryable, type Tx } from '@parvis/platform';
import { hashToken, makeToken } from './secret-token';

const COOKIE = 'parvis_session';
const DAYS = 30;

/** Cookie sessions: the browser holds a random token, the database its hash. */
@Injectable()
export class Sessions {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly clock: Clock,
    private readonly database: Database,
  ) {}

  /** Opens a session in the caller's transaction and returns the token for `setCookie`. */
  async open(tx: Tx, personId: string): Promise<string> {
    const { token, hash } = makeToken();
    const now = this.clock.now();
    await tx.query('insert into web_session (person_id, token_hash, created_at, expires_at) values ($1, $2, $3, $4)', [
      personId,
      hash,
      now,
      new Date(now.getTime() + DAYS * 86_400_000),
    ]);
    return token;
  }

  setCookie(res: Response, token: string): void {
    res.cookie(COOKIE, token, { ...this.cookieOptions(), maxAge: DAYS * 86_400_000 });
  }

  /** Ends the session of this request, here and in the browser. */
  async close(cookieHeader: string | undefined, res: Response): Promise<void> {
    const token = tokenIn(cookieHeader);
    if (token) await this.database.query('delete from web_session where token_hash = $1', [hashToken(token)]);
    res.clearCookie(COOKIE, this.cookieOptions());
  }

  /** The person whose session a Cookie header carries; undefined without one that is valid. */
  async actorOf(cookieHeader: string | undefined, db: Queryable = this.database): Promise<Actor | undefined> {
    const token = tokenIn(cookieHeader);
    if (!token) return undefined;
    const [row] = await db.query<Actor>(
      `select p.id as "personId", p.language, exists (select from staff_member s where s.person_id = p.id) as "isStaff"
       from web_session w join person p on p.id = w.person_id
       where w.token_hash = $1 and w.expires_at > $2`,
      [hashToken(token), this.clock.now()],
    );
    return row;
  }

  private cookieOptions() {
    return { httpOnly: true, sameSite: 'lax', path: '/', secure: this.config.publicUrl.startsWith('https:') } as const;
  }
}

const tokenIn = (cookieHeader: string | undefined) => parseCookie(cookieHeader ?? '')[COOKIE];
