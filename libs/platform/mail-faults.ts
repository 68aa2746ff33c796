/** What a mail server answered, read from the error of the one that sends. */
export interface SmtpFault {
  /** The server's own words, one line. */
  said: string;
  /** It will say the same next time: trying again is of no use. */
  isFinal: boolean;
  /** The address does not exist. */
  isAddressDead: boolean;
  /** Nobody can tell whether the message left: the server went silent while it had it. */
  mayHaveLeft: boolean;
}

interface SmtpError {
  code?: string;
  originalCode?: string;
  command?: string;
  response?: string;
  responseCode?: number;
  message?: string;
}

const LONGEST = 500;

/** Before a server was spoken to, nothing left. */
const UNSPOKEN = /^(EDNS|ETLS|EAUTH|ENOAUTH|EREQUIRETLS|ECONNREFUSED|ENETUNREACH|EHOSTUNREACH)$/;

/** Refusals of the recipient or of the message stand; those of us (sender, password) are ours to mend, so it is tried again. */
export function smtpFault(thrown: unknown): SmtpFault {
  const error = thrown as SmtpError;
  const said = oneLine(error.response ?? error.message ?? 'unknown');
  const isUnwritable = error.code === 'EENVELOPE' && error.command === 'API' && /recipient/i.test(error.message ?? '');
  if (isUnwritable) return { said, isFinal: true, isAddressDead: true, mayHaveLeft: false };
  const reply = error.responseCode ?? 0;
  const isFinal = reply >= 500 && (error.command === 'RCPT TO' || error.command === 'DATA');
  const isSpoken = !UNSPOKEN.test(error.code ?? '') && !UNSPOKEN.test(error.originalCode ?? '');
  const isGreeted = !/Connection timeout|Greeting never received/.test(error.message ?? '');
  return {
    said,
    isFinal,
    isAddressDead: isFinal && error.command === 'RCPT TO' && isDeadAddress(statusIn(said), reply),
    mayHaveLeft: reply === 0 && error.code !== undefined && isSpoken && isGreeted,
  };
}

/** The enhanced status of a reply, e.g. `5.1.1` (RFC 3463). */
export const statusIn = (reply: string): string | undefined => /\b([245]\.\d{1,3}\.\d{1,3})\b/.exec(reply)?.[1];

/**
 * True when a final status speaks of the address itself: no such mailbox or domain, or one closed for good; not of a
 * full mailbox, a policy or a message that was not liked. Without an enhanced status the reply code says it.
 */
export function isDeadAddress(status: string | undefined, reply?: number): boolean {
  if (status) return /^5\.1\.(?!7$|8$)\d+$/.test(status) || status === '5.2.1' || status === '5.4.4';
  return reply === 550 || reply === 551 || reply === 553;
}

/** Without line breaks and control characters, and not endless; the narrow spaces of French typography stay. */
export const oneLine = (words: string): string =>
  words
    .replace(/[ \p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
    .slice(0, LONGEST);
