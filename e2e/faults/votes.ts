import type { TestApp } from '@parvis/testing';
import { makeEvent, makePerson } from '@parvis/testing';
import { CLOSE } from '../../libs/polls/polls.fixtures';
import { enterRoom, makePoll } from '../measured-poll';
import { compare, type Deeds } from './deeds';

/** Phones that vote over their sockets, each with the ballot that it made. */
export async function votes(here: TestApp, base: () => string, count: number): Promise<Deeds> {
  const { slug } = await makeEvent(here.database);
  const staff = await here.as(await makePerson(here.database, { isStaff: true }));
  const poll = await makePoll(base(), staff.cookie, { slug, highest: count });
  const sockets = await Promise.all(Array.from({ length: count }, () => enterRoom(base(), poll)));
  return {
    name: 'votes',
    count,
    async attempt(n) {
      const socket = sockets[n]!;
      if (!socket.connected) return false;
      const answers = [{ questionId: poll.questionId, value: n }];
      const ballot = { pollId: poll.id, ballotId: `ballot-${n}-of-the-faults`, answers };
      const { outcome } = await socket.timeout(5000).emitWithAck('poll:vote', ballot);
      return outcome === 'RECORDED';
    },
    async audit({ database }) {
      // An open poll keeps the latest few ballots sealed.
      await staff.graphql(CLOSE, { pollId: poll.id });
      const rows = await database.query<{ value: string }>(
        'select a.value::text as value from ballot b join answer a on a.ballot_id = b.id where b.poll_id = $1',
        [poll.id],
      );
      return compare(
        Array.from({ length: count }, (_, n) => String(n)),
        rows.map(({ value }) => value),
      );
    },
    close: () => sockets.forEach((socket) => socket.disconnect()),
  };
}
