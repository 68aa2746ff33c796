import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Copier, copyRows, countRows, type EventCopy, EventCopies } from '@parvis/events';

/** Rows that belong to the event and are copied as they are, times moved. */
const plain = (part: string, table: string, shifted: string[] = []): Copier => ({
  part,
  count: (db, from) => countRows(db, table, from),
  copy: (copy) => copyRows(copy, table, { shifted }),
});

/** Another edition begins with the frame of the last one, and its sessions on the table without their speakers. */
@Injectable()
export class AgendaCopies implements OnModuleInit {
  constructor(private readonly copies: EventCopies) {}

  onModuleInit(): void {
    this.copies.register(plain('rooms', 'room'));
    this.copies.register(plain('tracks', 'track'));
    this.copies.register(plain('sequences', 'sequence'));
    this.copies.register(plain('agendaRules', 'agenda_rules'));
    this.copies.register(plain('slots', 'slot', ['starts_at', 'ends_at']));
    this.copies.register({
      part: 'sessions',
      count: (db, from) => countRows(db, 'draft_session', from),
      copy: copyDraft,
    });
  }
}

const copyDraft = (copy: EventCopy) =>
  copyRows(copy, 'draft_session', {
    shifted: ['starts_at'],
    mapped: ['sequence_id', 'room_id', 'track_id'],
    // A stream is of the day it was made for.
    set: { stream_url: null, revision: 0, changed_by: copy.actorId, changed_at: copy.now },
  });
