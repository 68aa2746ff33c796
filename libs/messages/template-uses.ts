import { Injectable } from '@nestjs/common';
import type { ReactNode } from 'react';
import type { TemplateKind } from '@parvis/contract/resolvers';
import type { Language } from '@parvis/domain';
import type { Mail } from '@parvis/platform';
import type { EventFacts } from './event-facts';
import type { OwnValues } from './placeholders';

/** What the room that sends a message adds to the words of staff. */
export interface Composition<Kind extends TemplateKind> {
  /** What the kind's own placeholders say. */
  values: OwnValues<Kind>;
  /** Under the words; staff cannot change it: the code, buttons, what the law wants said. */
  parts?: ReactNode;
  attachments?: Mail['attachments'];
  invitation?: Mail['invitation'];
}

/** The same for somebody invented, so that staff see what will be sent. */
export type Sample<Kind extends TemplateKind> = (event: EventFacts, language: Language) => Promise<Composition<Kind>>;

/**
 * Which kinds of message are sent at all, each with a sample of what its room adds.
 *
 *     onModuleInit() { this.uses.declare('TICKET', (event, language) => this.sample(event, language)); }
 */
@Injectable()
export class TemplateUses {
  private readonly samples = new Map<TemplateKind, Sample<TemplateKind>>();

  declare<Kind extends TemplateKind>(kind: Kind, sample: Sample<Kind>): void {
    this.samples.set(kind, sample as Sample<TemplateKind>);
  }

  get kinds(): TemplateKind[] {
    return [...this.samples.keys()];
  }

  sampleOf(kind: TemplateKind): Sample<TemplateKind> | undefined {
    return this.samples.get(kind);
  }
}
