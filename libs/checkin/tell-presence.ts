import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Presence } from '@parvis/registration';

/** Tells the rooms to the left who came. */
@Injectable()
export class TellPresence implements OnModuleInit {
  constructor(private readonly presence: Presence) {}

  onModuleInit(): void {
    this.presence.known((ticket) => `exists (select from stay s where s.ticket_id = ${ticket}.id)`);
  }
}
