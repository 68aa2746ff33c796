/** Where answers are kept on this device, under a key. */
export interface Shelf {
  read(key: string): Promise<string | undefined>;
  write(key: string, text: string): Promise<void>;
  clear(): Promise<void>;
}

/** An answer of the server, with whose it is and when it came, by the server's clock. */
interface Kept {
  owner: string;
  at: string;
  data: unknown;
}

export interface Question {
  name: string;
  variables: unknown;
}

export interface FoundAnswer {
  at: Date;
  data: unknown;
}

/** What a person needs at an event when the network is gone: where to be, and the ticket. */
const KEPT_QUESTIONS = new Set([
  'Me',
  'EventShell',
  'MyDay',
  'MyAgenda',
  'MyMeetingRequests',
  'Programme',
  'TicketPage',
  'BoothContacts',
]);

const ME = 'Me';
const OWNER = 'owner';

const keyOf = ({ name, variables }: Question) => `${name} ${JSON.stringify(variables ?? {})}`;

/**
 * Keeps the last answers to one person's questions on their own device, and gives them back to that person alone:
 * whoever else signs in, or nobody, finds nothing. Signing out clears them.
 */
export class KeptAnswers {
  /** Whose answers these are: known once somebody is known to be signed in, null when nobody is. */
  private owner: string | null | undefined;
  /** What came before it was known whose it is. */
  private early: { question: Question; data: unknown; at: Date }[] = [];
  /** One thing after the other: an answer never arrives behind the clearing of its owner. */
  private queue: Promise<unknown> = Promise.resolve();

  constructor(private readonly shelf: Shelf) {}

  isKept({ name }: Question): boolean {
    return KEPT_QUESTIONS.has(name);
  }

  keep(question: Question, data: unknown, at: Date): Promise<void> {
    return this.inTurn(async () => {
      if (question.name === ME) await this.belongTo((data as { me: { id: string } | null }).me?.id ?? null);
      this.early.push({ question, data, at });
      if (this.owner === undefined) return;
      for (const answer of this.early.splice(0)) await this.write(answer);
    });
  }

  private async write({ question, data, at }: { question: Question; data: unknown; at: Date }): Promise<void> {
    if (!this.owner) return;
    const kept: Kept = { owner: this.owner, at: at.toISOString(), data };
    await this.shelf.write(keyOf(question), JSON.stringify(kept));
  }

  find(question: Question): Promise<FoundAnswer | undefined> {
    return this.inTurn(async () => {
      this.owner ??= (await this.shelf.read(OWNER)) ?? null;
      const text = await this.shelf.read(keyOf(question));
      if (text === undefined) return undefined;
      const { owner, at, data } = JSON.parse(text) as Kept;
      return owner === this.owner ? { at: new Date(at), data } : undefined;
    });
  }

  clear(): Promise<void> {
    return this.inTurn(() => this.belongTo(null));
  }

  private async belongTo(person: string | null): Promise<void> {
    const before = this.owner ?? (await this.shelf.read(OWNER)) ?? null;
    this.owner = person;
    if (before === person && person !== null) return;
    await this.shelf.clear();
    if (person !== null) await this.shelf.write(OWNER, person);
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.queue.then(work);
    this.queue = turn.catch(() => undefined);
    return turn;
  }
}
