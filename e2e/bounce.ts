import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** What the mail server of the stories shows when it hands back a message. */
export const BOUNCE_SECRET = 'the-mail-server-of-the-stories';

/** What a mail server writes about a message of the mailbox whose address does not exist, with the message itself. */
export async function bounceOf(messageId: string): Promise<string> {
  const message = await readFile(path.resolve('artefacts/e2e-state/mailbox', `${messageId}.eml`), 'utf8');
  return [
    'From: MAILER-DAEMON@mail.example.net',
    'Subject: Undelivered Mail Returned to Sender',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="of-the-notice"',
    '',
    '--of-the-notice',
    'Content-Type: text/plain',
    '',
    'I am sorry to have to inform you that your message could not be delivered.',
    '',
    '--of-the-notice',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mail.example.net',
    '',
    'Action: failed',
    'Status: 5.1.1',
    'Diagnostic-Code: smtp; 550 5.1.1 No such mailbox here',
    '',
    '--of-the-notice',
    'Content-Type: message/rfc822',
    '',
    message,
    '--of-the-notice--',
    '',
  ].join('\r\n');
}
