import type { Answer, DeskAct, Print, WalkIn } from './desk-acts';
import { keepSignature, Refused, sendDeskActs } from './api';
import type { DoorStore } from './door-store';

const AT_ONCE = 50;

const isWalkIn = (act: DeskAct): act is WalkIn => act.kind === 'WALK_IN';

/**
 * Sends what was done at the desk: first who was registered, since the rest may be of them.
 * @throws Refused
 */
export async function sendActs(store: DoorStore): Promise<'SENT' | 'REVOKED'> {
  for (;;) {
    const state = store.state();
    if (!state) return 'SENT';
    const waiting = store.desk.waiting();
    const walkIns = waiting.filter(isWalkIn).slice(0, AT_ONCE);
    const batch: DeskAct[] = walkIns.length > 0 ? walkIns : waiting.slice(0, AT_ONCE);
    if (batch.length === 0) return 'SENT';
    const { key, operatorName } = state.door;
    const outcome = await sendDeskActs(key, {
      sentAt: new Date().toISOString(),
      operatorName,
      walkIns: walkIns.map(walkInToSend),
      answers: batch.filter((act) => act.kind === 'ANSWER').map(answerToSend),
      prints: batch.filter((act) => act.kind === 'PRINT').map(printToSend),
    });
    if (outcome.__typename === 'DeviceUnknown') return 'REVOKED';
    if (outcome.__typename === 'InvalidInput') throw new Refused('FAILED');
    for (const act of batch) if ((await sendSignature(key, act)) === 'REVOKED') return 'REVOKED';
    await store.desk.settle(batch, outcome.walkIns);
  }
}

/** Of a ticket that was cancelled meanwhile nobody asks for a signature any more. */
async function sendSignature(key: string, act: DeskAct): Promise<'SENT' | 'REVOKED'> {
  if (act.kind !== 'SIGNATURE') return 'SENT';
  const { id, ticketId, forSession, path, width, height, at } = act;
  const outcome = await keepSignature(key, { id, ticketId, forSession, path, width, height, signedAt: at });
  return outcome.__typename === 'DeviceUnknown' ? 'REVOKED' : 'SENT';
}

function walkInToSend(walkIn: WalkIn) {
  const { id, code, givenName, familyName, email, organisationName, kindId, language, told, deviceTime } = walkIn;
  return { id, code, givenName, familyName, email, organisationName, kindId, language, told, deviceTime };
}

function answerToSend({ id, ticketId, questionId, values, language, deviceTime }: Answer) {
  return { id, ticketId, questionId, values: [...values], language, deviceTime };
}

function printToSend({ id, ticketId, format, deviceTime }: Print) {
  return { id, ticketId, format, deviceTime };
}
