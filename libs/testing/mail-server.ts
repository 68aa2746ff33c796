import { SMTPServer } from 'smtp-server';
import PostalMime, { type Email } from 'postal-mime';

export interface ReceivedMail extends Email {
  /** As it came over the wire. */
  source: string;
}

export interface MailServer {
  url: string;
  /** What it took so far, oldest first. */
  received: ReceivedMail[];
  /** What it answers to a recipient: nothing takes the message, else a reply like `550 5.1.1 No such user`. */
  refuse: (answer: ((address: string) => string | undefined) | undefined) => void;
  close(): Promise<void>;
}

/** A real mail server on a free port of this machine. */
export async function startMailServer(): Promise<MailServer> {
  const received: ReceivedMail[] = [];
  let answer: ((address: string) => string | undefined) | undefined;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }, _session, done) {
      const reply = answer?.(address);
      if (!reply) return done();
      done(Object.assign(new Error(reply.slice(4)), { responseCode: Number(reply.slice(0, 3)) }));
    },
    onData(stream, _session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const source = Buffer.concat(chunks);
        PostalMime.parse(source).then((mail) => {
          received.push({ ...mail, source: source.toString() });
          done();
        }, done);
      });
    },
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.server.address() as { port: number };
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    refuse: (reply) => (answer = reply),
    close: () => new Promise<void>((closed) => server.close(() => closed())),
  };
}
