import { Injectable } from '@nestjs/common';
import type { PastFigure, PastFigureInput, PastFiguresOutcome } from '@parvis/contract/resolvers';
import { type Actor, Audit, Clock, Database, type Tx } from '@parvis/platform';

export const FIRST_YEAR = 1990;
export const LAST_YEAR = 2100;
export const LARGEST_FIGURE = 10_000_000;
export const MOST_FIGURES = 500;

/** Figures of years before the product, as staff entered them from earlier reports. */
@Injectable()
export class PastFigures {
  constructor(
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly database: Database,
  ) {}

  read(): Promise<PastFigure[]> {
    return this.database.query<PastFigure>('select year, measure, value from past_figure order by year, measure');
  }

  /** All or nothing. Of two figures for the same year and measure the later one stands. */
  async save(actor: Actor, figures: readonly PastFigureInput[]): Promise<PastFiguresOutcome> {
    const errors = figures.flatMap(({ year, value }, at) => [
      ...(year < FIRST_YEAR || year > LAST_YEAR ? [{ field: `figures.${at}.year`, code: 'YEAR' }] : []),
      ...(typeof value === 'number' && (value < 0 || value > LARGEST_FIGURE)
        ? [{ field: `figures.${at}.value`, code: 'FIGURE' }]
        : []),
    ]);
    if (figures.length > MOST_FIGURES) errors.push({ field: 'figures', code: 'TOO_MANY' });
    if (errors.length > 0) return { __typename: 'InvalidInput', errors };
    const chosen = [...new Map(figures.map((figure) => [`${figure.year} ${figure.measure}`, figure])).values()];
    await this.database.transaction(async (tx) => {
      await writePastFigures(tx, chosen, actor.personId, this.clock.now());
      await this.audit.record(tx, {
        actor,
        action: 'report.past-figures',
        subject: 'report',
        subjectId: 'past-figures',
        details: { figures: chosen.length },
      });
    });
    return { __typename: 'PastFiguresSaved', figures: await this.read() };
  }
}

/** Each takes the place of the figure of that year and measure; one without a value takes it away. */
export async function writePastFigures(
  tx: Tx,
  figures: readonly PastFigureInput[],
  enteredBy: string | null,
  now: Date,
): Promise<void> {
  const rows = JSON.stringify(figures);
  await tx.query(
    `delete from past_figure p using jsonb_to_recordset($1) f (year integer, measure text)
     where p.year = f.year and p.measure = f.measure`,
    [rows],
  );
  await tx.query(
    `insert into past_figure (year, measure, value, entered_by, entered_at)
     select year, measure, value, $2, $3 from jsonb_to_recordset($1) f (year integer, measure text, value integer)
     where value is not null`,
    [rows, enteredBy, now],
  );
}
