import PostalMime from 'postal-mime';
import { isDeadAddress, oneLine, statusIn } from '@parvis/platform';

/** What a mail server says of one of our messages that it could not deliver (RFC 3464). */
export interface DeliveryFailure {
  /** Names for our message, `sent_mail.id`, that stand in the notice: its envelope or its Message-ID. */
  mailIds: string[];
  /** One line, in the words of the server. */
  said: string;
  isAddressDead: boolean;
}

const ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;

/** The failure in a message that came back; undefined for anything else: a delay, a holiday note, spam. */
export async function deliveryFailureIn(message: Buffer): Promise<DeliveryFailure | undefined> {
  const mail = await PostalMime.parse(message, { forceRfc822Attachments: true });
  const parts = mail.attachments.map(({ mimeType, content }) => ({ mimeType, text: textOf(content) }));
  const report = parts.find(({ mimeType }) => mimeType === 'message/delivery-status')?.text;
  if (!report) return undefined;
  const [ofMessage = '', ...ofRecipients] = report.split(/\r?\n\s*\r?\n/).map(unfold);
  const failed = ofRecipients.find((fields) => /^failed$/i.test(fieldOf(fields, 'Action') ?? ''));
  if (!failed) return undefined;

  const returned = parts.find(
    ({ mimeType }) => mimeType === 'message/rfc822' || mimeType === 'text/rfc822-headers',
  )?.text;
  const headers = unfold((returned ?? '').split(/\r?\n\s*\r?\n/)[0]!);
  const named = [fieldOf(ofMessage, 'Original-Envelope-Id'), fieldOf(headers, 'Message-ID')].join(' ');
  const status = fieldOf(failed, 'Status') ?? '';
  const diagnostic = fieldOf(failed, 'Diagnostic-Code') ?? '';
  return {
    mailIds: [...new Set([...named.matchAll(ID)].map(([id]) => id.toLowerCase()))],
    said: oneLine(diagnostic.replace(/^smtp;\s*/i, '') || status || 'failed'),
    isAddressDead: isDeadAddress(preciseStatus(status, diagnostic)),
  };
}

/** `5.0.0` says no more than "for good"; the server's own words may say why. */
const preciseStatus = (status: string, diagnostic: string): string | undefined =>
  /^5\.0\.0/.test(status) ? statusIn(diagnostic) : statusIn(status);

const unfold = (headers: string): string => headers.replace(/\r?\n[ \t]+/g, ' ');

const fieldOf = (headers: string, name: string): string | undefined =>
  new RegExp(`^${name}:[ \\t]*(.*?)[ \\t]*$`, 'im').exec(headers)?.[1];

const textOf = (content: string | ArrayBuffer | Uint8Array): string =>
  typeof content === 'string' ? content : Buffer.from(content as Uint8Array).toString('utf8');
