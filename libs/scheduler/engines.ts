import type { Worker } from 'node:worker_threads';
import type { Schedule } from './format.ts';
import type { BoundsNews, BoundsOrder, ExactNews, ExactOrder, ImproveOrder, SearchNews } from './messages.ts';
import type { Placement } from './neighbourhood.ts';
import type { Settled } from './options.ts';
import { startThread } from './threads.ts';

/** Milliseconds without a new proof after which the exact engine is asked in another way. */
const patience = 20_000;
/** Milliseconds for which a second thread improves parts in its place before that. */
const secondTurn = 40_000;

/**
 * The bounding and exact engines of a run, in threads of their own. One that dies only leaves bounds weak.
 *
 * The exact engine first looks for the fewest breaks. Where it makes no way it leaves its place to a second thread that
 * improves parts, for a while; then it is asked whether there is a schedule with as few breaks as the bound allows, then
 * one more, and so on: each answer is a schedule or a better bound.
 */
export class Engines {
  readonly #schedule: Schedule;
  readonly #settled: Settled;
  readonly #tell: (news: SearchNews) => void;
  readonly #bounds: Worker;
  #exact: Worker | undefined;
  readonly #improvers: Worker[] = [];
  /** The best complete schedule known. */
  #placement: Placement | undefined;
  /** The problem as a program in which breaks are counted; once it is known. */
  #program: string | undefined;
  #least = 0;
  #impatience: NodeJS.Timeout | undefined;
  #stopped = false;

  constructor(schedule: Schedule, settled: Settled, tell: (news: SearchNews) => void) {
    this.#schedule = schedule;
    this.#settled = settled;
    this.#tell = tell;
    const { iterations, seconds, floorAllowance: allowance } = settled;
    const order: BoundsOrder = {
      schedule,
      allowance,
      seconds: iterations == null ? Math.max(1, seconds * 0.6) : 60,
    };
    this.#bounds = startThread('bounds', order);
    this.#bounds.on('error', () => tell({ kind: 'bounded' }));
    this.#bounds.on('message', (news: BoundsNews) => {
      if (news.kind !== 'exact') this.#pass(news);
      // Only annealing can be repeated step by step.
      else if (iterations == null) this.#prove(news);
    });
  }

  /** Ends all engines; what they had proved stays. */
  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#impatience);
    this.#tell({ kind: 'bounded' });
    const threads = [this.#bounds, this.#exact, ...this.#improvers].filter((thread) => thread !== undefined);
    await Promise.all(threads.map((thread) => thread.terminate()));
  }

  /** Lets parts of a complete schedule be improved exactly. */
  improve(placement: Placement): void {
    if (this.#program === undefined || this.#stopped) return;
    this.#placement = placement;
    if (this.#improvers.length === 0) this.#addImprover();
    else for (const improver of this.#improvers) improver.postMessage(placement);
  }

  #addImprover(): Worker {
    const seed = this.#settled.seed + this.#improvers.length;
    const improver = startThread('improve', { schedule: this.#schedule, seed } satisfies ImproveOrder);
    improver.on('error', () => undefined);
    improver.on('message', (news: ExactNews) => {
      if (news.kind === 'model') this.#tell({ kind: 'schedule', model: news.model });
    });
    improver.postMessage(this.#placement);
    this.#improvers.push(improver);
    return improver;
  }

  #pass(news: SearchNews): void {
    if (news.kind === 'breaks') {
      if (news.least > this.#least && news.by === 'clingo') this.#waitAgain();
      this.#least = Math.max(this.#least, news.least);
    }
    this.#tell(news);
  }

  #prove({ program, proves }: Extract<BoundsNews, { kind: 'exact' }>): void {
    if (this.#stopped) return;
    if (proves === 'breaks') {
      this.#program = program;
      this.#waitAgain();
    }
    let fewest: number | undefined;
    this.#ask({ program }, (news) => {
      if (news.kind === 'model') {
        fewest = news.model.cost;
        this.#tell({ kind: 'schedule', model: news.model });
      } else if (news.kind === 'lower') {
        if (proves === 'breaks') this.#pass({ kind: 'breaks', least: news.least, by: 'clingo' });
      } else {
        clearTimeout(this.#impatience);
        if (news.outcome === 'none')
          this.#tell({ kind: 'impossible', which: proves === 'breaks' ? 'all' : 'required', by: 'clingo' });
        if (news.outcome === 'optimum' && proves === 'breaks')
          this.#tell({ kind: 'breaks', least: fewest ?? 0, by: 'clingo' });
      }
    });
  }

  #waitAgain(): void {
    clearTimeout(this.#impatience);
    this.#impatience = setTimeout(() => this.#takeTurns(), patience);
  }

  #takeTurns(): void {
    if (this.#stopped) return;
    if (this.#improvers.length === 0) return this.#askFor(this.#least);
    void this.#exact?.terminate();
    const second = this.#addImprover();
    this.#impatience = setTimeout(() => {
      this.#improvers.splice(this.#improvers.indexOf(second), 1);
      void second.terminate();
      this.#askFor(this.#least);
    }, secondTurn);
  }

  #askFor(breaks: number): void {
    if (this.#stopped) return;
    this.#ask({ program: this.#program!, most: breaks }, (news) => {
      if (news.kind === 'model') this.#tell({ kind: 'schedule', model: news.model });
      if (news.kind !== 'end' || news.outcome !== 'none') return;
      this.#least = Math.max(this.#least, breaks + 1);
      this.#tell({ kind: 'breaks', least: this.#least, by: 'clingo' });
      this.#askFor(this.#least);
    });
  }

  #ask(order: ExactOrder, hear: (news: ExactNews) => void): void {
    void this.#exact?.terminate();
    const engine = (this.#exact = startThread('exact', order));
    engine.on('error', () => undefined);
    engine.on('message', (news: ExactNews) => {
      if (!this.#stopped && engine === this.#exact) hear(news);
    });
  }
}
