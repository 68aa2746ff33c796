import { TemplateVersion } from './entities/template-version';
import { Messages1732000000016 } from './migrations/1732000000016-messages';

export { checkWords, type Words } from './check-words';
export { compose, type ComposedMail } from './compose';
export { type EventFacts, type Occasion, occasionWords, readEventFacts } from './event-facts';
/**
 * How a room sends a message whose words staff may change: `mails.send({ kind: 'WAITING_OFFER', eventId, cause, to,
 * values: { type_de_billet, places, echeance }, parts: <MailButton …/> })` in its job, and once at start
 * `uses.declare('WAITING_OFFER', sample)`, so that staff find the kind among the templates and see a preview.
 */
export { type EventMail, EventMails, type Recipient } from './event-mails';
export { MessagesModule } from './messages.module';
export { PLACEHOLDERS, type Values } from './placeholders';
export { type MailToResend, Resends } from './resends';
export { type Composition, TemplateUses } from './template-uses';
export { Templates } from './templates';

export const messagesTables = { entities: [TemplateVersion], migrations: [Messages1732000000016] };
