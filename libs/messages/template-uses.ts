import { Injectable } from '@nestjs/common';
import type { ReactNode } from 'react';
import type { TemplateKind } from '@parvis/contract/resolvers';
import type { Language } from '@parvis/domain';
import type { Mail } from '@parvis/platform';
import type { EventFacts } from './event-facts';
import type { OwnValues, WordedKind } from './placeholders';

/** What the room that sends a message adds to the words of staff. */
export interface Composition<Kind extends WordedKind> {
  /** What the kind's own placeholders say. */
  values: OwnValues<Kind>;
  /** Under the words; staff cannot change it: the code, buttons, what the law wants said. */
  parts?: ReactNode;
  attachments?: Mail['attachments'];
  invitation?: Mail['invitation'];
  /** In the place of the footer of service messages. */
  why?: ReactNode;
}

/** The same for somebody invented, so that staff see what will be sent. */
export type Sample<Kind extends WordedKind> = (event: EventFacts, language: Language) => Promise<Composition<Kind>>;

/**
 * Which kinds of message are sent at all, each with a sample of what its room adds.
 *
 *     onModuleInit() { this.uses.declare('TICKET', (event, language) => this.sample(event, language)); }
 */
@Injectable()
export class TemplateUses {
  private readonly samples = new Map<WordedKind, Sample<WordedKind>>();

  declare<Kind extends WordedKind>(kind: Kind, sample: Sample<Kind>): void {
    this.samples.set(kind, sample as Sample<WordedKind>);
  }

  /** The kinds that have words of the house, in the order in which rooms declared them. */
  get templates(): TemplateKind[] {
    return [...this.samples.keys()].filter((kind) => kind !== 'CAMPAIGN');
  }

  sampleOf(kind: WordedKind): Sample<WordedKind> | undefined {
    return this.samples.get(kind);
  }
}
