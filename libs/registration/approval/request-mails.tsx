import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { type Composition, EventMails, TemplateUses } from '@parvis/messages';
import { CONFIG, type Config } from '@parvis/platform';
import type { Holder } from '../jobs/holder';
import { HolderMails } from '../jobs/holder-mails';
import { sampleTicket } from '../jobs/samples';
import { EventPageButton, WhenAndWhere } from '../jobs/ticket-parts';
import type { TicketDocument } from '../registration.queries';

type RequestMail = 'AWAITS_APPROVAL' | 'APPROVED' | 'REFUSED';

/** What somebody is told who asked for a ticket that staff give. */
@Injectable()
export class RequestMails implements OnModuleInit {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly holders: HolderMails,
    private readonly mails: EventMails,
    private readonly uses: TemplateUses,
  ) {}

  onModuleInit(): void {
    this.uses.declare('AWAITS_APPROVAL', async (event, language) => this.received(sampleTicket(event, language)));
    this.uses.declare('APPROVED', (event, language) => this.approved(sampleTicket(event, language)));
    this.uses.declare('REFUSED', async (event, language) =>
      this.refused(
        sampleTicket(event, language),
        language === 'FR'
          ? 'Cette rencontre est réservée aux équipes cliniques.'
          : 'This meeting is kept for clinical teams.',
      ),
    );
  }

  async sendReceived(holder: Holder, cause: string): Promise<void> {
    await this.send('AWAITS_APPROVAL', holder, cause, this.received(holder));
  }

  async sendApproved(holder: Holder, cause: string): Promise<void> {
    await this.send('APPROVED', holder, cause, await this.approved(holder));
  }

  async sendRefused(holder: Holder, reason: string, cause: string): Promise<void> {
    await this.send('REFUSED', holder, cause, this.refused(holder, reason));
  }

  private received(ticket: TicketDocument): Composition<'AWAITS_APPROVAL'> {
    return { values: {}, parts: <WhenAndWhere of={ticket} language={ticket.language} /> };
  }

  /** With the ticket itself: one message, not two. */
  private async approved(ticket: TicketDocument): Promise<Composition<'APPROVED'>> {
    return this.holders.ticket(ticket);
  }

  private refused(ticket: TicketDocument, reason: string): Composition<'REFUSED'> {
    return { values: { motif: reason }, parts: <EventPageButton ticket={ticket} publicUrl={this.config.publicUrl} /> };
  }

  private async send<Kind extends RequestMail>(
    kind: Kind,
    holder: Holder,
    cause: string,
    composition: Composition<Kind>,
  ): Promise<void> {
    const { personId, givenName, familyName, email, language } = holder;
    const to = { personId, givenName, familyName, address: email, language };
    await this.mails.send({ kind, eventId: holder.eventId, cause, to, ...composition });
  }
}
