import { Injectable } from '@nestjs/common';

/**
 * Who came is known by the room of the doors, right of this one; it says so in SQL at start.
 *
 *     onModuleInit() { this.presence.known((ticket) => `exists (select from scan s where s.ticket_id = ${ticket}.id …)`); }
 */
@Injectable()
export class Presence {
  private sql: (ticket: string) => string = () => 'false';

  known(sql: (ticket: string) => string): void {
    this.sql = sql;
  }

  /** SQL that is true when the holder of the ticket of table alias `ticket` came. */
  of(ticket: string): string {
    return this.sql(ticket);
  }
}
