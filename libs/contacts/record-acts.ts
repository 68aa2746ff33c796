import { Injectable } from '@nestjs/common';
import type { BoothActInput, BoothActRecorded, BoothActsOutcome, BoothActVerdict } from '@parvis/contract/resolvers';
import { eventTag, plausibleClock, plausibleScanTime, type ReadCode, readTicketCode } from '@parvis/domain';
import { type Actor, Clock, Database, Jobs, type Tx } from '@parvis/platform';
import { readVerifyingKeys, verifyEd25519 } from '@parvis/registration';
import { type Act, type Note, readActs } from './contacts.rules';
import { SendContactDigest } from './jobs/definitions';
import { digestAt } from './jobs/digest-at';
import { keepAgreement } from './keep-agreement';
import { type Booth, OwnBooth } from './own-booth';

interface Found {
  verdict: BoothActVerdict;
  contactId: string | null;
}

/** Takes in what was done at a booth, perhaps long ago without a network and perhaps not for the first time. */
@Injectable()
export class RecordActs {
  constructor(
    private readonly booths: OwnBooth,
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly jobs: Jobs,
  ) {}

  async run(actor: Actor, exhibitorId: string, input: readonly BoothActInput[]): Promise<BoothActsOutcome> {
    await this.booths.require(actor, exhibitorId);
    const read = readActs(input);
    if ('errors' in read) return { __typename: 'InvalidInput', errors: read.errors };
    const keys = await readVerifyingKeys(this.database);
    const codes = new Map<string, ReadCode>();
    for (const { code } of read.values)
      if (code !== null) codes.set(code, await readTicketCode(code, keys, verifyEd25519));
    const receivedAt = this.clock.now();
    return this.database.transaction(async (tx) => {
      const booth = await this.booths.require(actor, exhibitorId, tx);
      // One phone of a team after the other: two that scan the same badge make one contact.
      await tx.query('select from exhibitor where id = $1 for no key update', [booth.id]);
      const acts: BoothActRecorded[] = [];
      for (const sent of read.values) {
        const act = { ...sent, at: plausibleScanTime(plausibleClock(sent.at), receivedAt) };
        acts.push({ id: act.id, ...(await this.take(tx, actor, booth, act, codes, receivedAt)) });
      }
      return { __typename: 'BoothActsRecorded', acts };
    });
  }

  private async take(
    tx: Tx,
    actor: Actor,
    booth: Booth,
    act: Act,
    codes: ReadonlyMap<string, ReadCode>,
    receivedAt: Date,
  ): Promise<Found> {
    const found =
      act.code === null
        ? await findContact(tx, booth, act.contactId!)
        : await this.scan(tx, actor, booth, act, codes.get(act.code)!, receivedAt);
    const { contactId } = found;
    if (contactId === null) return found;
    if (act.agreement) await keepAgreement(tx, { contactId, agreement: act.agreement, at: act.at });
    if (act.note) await writeNote(tx, contactId, actor.personId, act.note, act.at);
    if (act.isRemoved != null)
      await tx.query('update booth_contact set removed_at = $2 where id = $1', [
        contactId,
        act.isRemoved ? act.at : null,
      ]);
    return found;
  }

  private async scan(
    tx: Tx,
    { personId }: Actor,
    booth: Booth,
    act: Act,
    code: ReadCode,
    receivedAt: Date,
  ): Promise<Found> {
    const known = await findScan(tx, booth, act.id);
    if (known) return known;
    const visitor = await findVisitor(tx, booth, code);
    if (!visitor) return { verdict: 'NOT_HERE', contactId: null };
    const [before] = await tx.query<{ id: string; withdrawnAt: Date | null }[]>(
      `select id, withdrawn_at as "withdrawnAt" from booth_contact where exhibitor_id = $1 and person_id = $2
       order by withdrawn_at desc nulls first limit 1`,
      [booth.id, visitor.personId],
    );
    if (before?.withdrawnAt && before.withdrawnAt >= act.at) return { verdict: 'WITHDRAWN', contactId: null };
    const isNew = !before || before.withdrawnAt !== null;
    const contactId = isNew
      ? await addContact(tx, booth, visitor, personId, act.at, before !== undefined)
      : await putBack(tx, before.id, act.at);
    await tx.query(
      'insert into booth_scan (id, contact_id, scanned_by, scanned_at, received_at) values ($1, $2, $3, $4, $5)',
      [act.id, contactId, personId, act.at, receivedAt],
    );
    if (isNew)
      await this.jobs.enqueue(
        tx,
        SendContactDigest,
        { eventId: booth.eventId, personId: visitor.personId },
        { key: `contacts:${booth.eventId}:${visitor.personId}`, runAt: digestAt(receivedAt, booth.timeZone) },
      );
    return { verdict: isNew ? 'NEW' : 'KNOWN', contactId };
  }
}

async function findContact(tx: Tx, booth: Booth, contactId: string): Promise<Found> {
  const [contact] = await tx.query<{ id: string; isWithdrawn: boolean }[]>(
    `select id, withdrawn_at is not null as "isWithdrawn" from booth_contact where id = $1 and exhibitor_id = $2`,
    [contactId, booth.id],
  );
  if (!contact) return { verdict: 'NOT_HERE', contactId: null };
  return contact.isWithdrawn ? { verdict: 'WITHDRAWN', contactId: null } : { verdict: 'SAVED', contactId: contact.id };
}

/** A scan that came before: the answer to it was lost. One of another booth is nobody's here. */
async function findScan(tx: Tx, booth: Booth, scanId: string): Promise<Found | undefined> {
  const [scan] = await tx.query<{ contactId: string }[]>(
    'select contact_id as "contactId" from booth_scan where id = $1',
    [scanId],
  );
  if (!scan) return undefined;
  const found = await findContact(tx, booth, scan.contactId);
  return found.verdict === 'SAVED' ? { ...found, verdict: 'KNOWN' } : found;
}

interface Visitor {
  personId: string;
  ticketId: string;
}

/** Whoever holds the ticket of a code at this event; a code that was replaced, or signed with a revoked key, is nobody's. */
async function findVisitor(tx: Tx, { eventId }: Booth, code: ReadCode): Promise<Visitor | undefined> {
  if (code.kind === 'FORGED') return undefined;
  const isSigned = code.kind === 'SIGNED';
  if (isSigned && (code.ticket.event !== eventTag(eventId) || code.key.revokedAt)) return undefined;
  const [visitor] = await tx.query<Visitor[]>(
    `select t.person_id as "personId", t.id as "ticketId" from ticket t
     where t.event_id = $1 and t.status = 'CONFIRMED' and ${isSigned ? 't.id = $2 and t.issue = $3' : 't.code = $2'}`,
    [eventId, ...(isSigned ? [code.ticket.ticketId, code.ticket.issue] : [code.code])],
  );
  return visitor;
}

/** With what the visitor agreed to when they registered; who took their contact back once is asked anew. */
async function addContact(
  tx: Tx,
  booth: Booth,
  { personId, ticketId }: Visitor,
  scannedBy: string,
  at: Date,
  isAskedAnew: boolean,
): Promise<string> {
  const agreed = (part: string) => `not $6::boolean and coalesce((select k.granted from consent k
    where k.person_id = $2 and k.event_id = $7 and k.purpose = 'BOOTH_${part}' order by k.id desc limit 1), false)`;
  const [contact] = await tx.query<{ id: string }[]>(
    `insert into booth_contact (exhibitor_id, person_id, ticket_id, scanned_by, scanned_at, shares_profile, shares_email)
     values ($1, $2, $3, $4, $5, ${agreed('PROFILE')}, ${agreed('PROFILE')} and ${agreed('EMAIL')}) returning id`,
    [booth.id, personId, ticketId, scannedBy, at, isAskedAnew, booth.eventId],
  );
  return contact!.id;
}

/** Scanned again after it was taken off the list, it is on it again. */
async function putBack(tx: Tx, contactId: string, at: Date): Promise<string> {
  await tx.query('update booth_contact set removed_at = null where id = $1 and removed_at < $2', [contactId, at]);
  return contactId;
}

async function writeNote(tx: Tx, contactId: string, authorId: string, note: Note, at: Date): Promise<void> {
  await tx.query(
    `insert into contact_note (contact_id, author_id, rating, tags, body, answers, written_at)
     values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (contact_id, author_id) do update set rating = excluded.rating, tags = excluded.tags,
       body = excluded.body, answers = excluded.answers, written_at = excluded.written_at
     where contact_note.written_at <= excluded.written_at`,
    [contactId, authorId, note.rating, JSON.stringify(note.tags), note.body, JSON.stringify(note.answers), at],
  );
}
