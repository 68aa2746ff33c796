import { type Client, useClient } from 'urql';
import { VoteDocument } from '@parvis/contract/web';
import { assertNever, type LiveVote, type LiveVoteOutcome } from '@parvis/domain';
import { live } from '../shell/live';

export type VoteAnswer = LiveVoteOutcome['outcome'];

const PATIENCE_MS = 4000;

/** Sends a ballot by the socket, and by a plain request when the socket gives no answer. Twice does no harm: the first stands. */
export function useSendVote(): (vote: LiveVote) => Promise<VoteAnswer> {
  const client = useClient();
  return async (vote) => (await overSocket(vote)) ?? overRequest(client, vote);
}

async function overSocket(vote: LiveVote): Promise<VoteAnswer | undefined> {
  const connection = live();
  if (!connection.connected) return undefined;
  try {
    const { outcome } = (await connection.timeout(PATIENCE_MS).emitWithAck('poll:vote', vote)) as LiveVoteOutcome;
    return outcome === 'FAILED' ? undefined : outcome;
  } catch {
    return undefined;
  }
}

async function overRequest(client: Client, vote: LiveVote): Promise<VoteAnswer> {
  const { data, error } = await client.mutation(VoteDocument, vote).toPromise();
  if (error?.graphQLErrors.some(({ extensions }) => extensions['code'] === 'NOT_FOUND_OR_NOT_ALLOWED'))
    return 'NOT_ALLOWED';
  if (!data) return 'FAILED';
  switch (data.vote.__typename) {
    case 'VoteRecorded':
      return 'RECORDED';
    case 'AlreadyVoted':
      return 'ALREADY_VOTED';
    case 'PollNotOpen':
      return 'NOT_OPEN';
    case 'InvalidInput':
      return 'INVALID';
    default:
      return assertNever(data.vote);
  }
}
