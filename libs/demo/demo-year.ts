/// <reference path="./data/raw.d.ts" />
import { Injectable } from '@nestjs/common';
import { ImportCalendar } from '@parvis/events';
import { Database } from '@parvis/platform';
import calendar from './data/events-2024.csv?raw';
import { ROLE_PEOPLE } from './role-people';

@Injectable()
export class DemoYear {
  constructor(
    private readonly database: Database,
    private readonly importCalendar: ImportCalendar,
  ) {}

  /** True when the database has people, of the demo or of somebody: it is filled once, and never over anybody's data. */
  async isLoaded(): Promise<boolean> {
    const rows = await this.database.query('select 1 from person limit 1');
    return rows.length > 0;
  }

  async load(): Promise<void> {
    const outcome = await this.importCalendar.run(calendar, true);
    if ('faults' in outcome) throw new Error(`The calendar cannot be read: ${JSON.stringify(outcome.faults)}`);
    for (const p of ROLE_PEOPLE) await this.database.query(`insert into person (email, given_name, family_name, language, created_at) values ($1,$2,$3,'FR','2024-01-01')`, [p.email, p.givenName, p.familyName]);
  }
}
