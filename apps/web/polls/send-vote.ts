import { type Client, useClient } from 'urql';
import { VoteDocument } from '@parvis/contract/web';
import { assertNever, type LiveVote, type LiveVoteOutcome } from '@parvis/domain';
import { live } from '../shell/live';

export type VoteAnswer = Exclude<LiveVoteOutcome['outcome'], 'FAILED'>;

const PATIENCE_MS = 4000;
const LONGEST_PAUSE_MS = 8000;

/**
 * Sends a ballot by the socket, and by a plain request when the socket gives no answer, again and again until the
 * server has answered: it knows the ballot by its id and keeps it once.
 * @param onWaiting the first time that nobody answered
 */
export function useSendVote(): (vote: LiveVote, signal: AbortSignal, onWaiting: () => void) => Promise<VoteAnswer> {
  const client = useClient();
  return async (vote, signal, onWaiting) => {
    for (let attempt = 0; ; attempt += 1) {
      const answer = (await overSocket(vote)) ?? (await overRequest(client, vote));
      if (answer) return answer;
      signal.throwIfAborted();
      onWaiting();
      // All phones of a room lose the server at once; they must not come back at once.
      const pause = Math.min(LONGEST_PAUSE_MS, 500 * 2 ** attempt) * (0.5 + Math.random());
      await new Promise((resolve) => setTimeout(resolve, pause));
      signal.throwIfAborted();
    }
  };
}

async function overSocket(vote: LiveVote): Promise<VoteAnswer | undefined> {
  const connection = live();
  if (!connection.connected) return undefined;
  try {
    const { outcome } = (await connection.timeout(PATIENCE_MS).emitWithAck('poll:vote', vote)) as LiveVoteOutcome;
    // The socket may be older than the cookie that says who votes: a request has the last word.
    return outcome === 'FAILED' || outcome === 'NOT_ALLOWED' ? undefined : outcome;
  } catch {
    return undefined;
  }
}

async function overRequest(client: Client, vote: LiveVote): Promise<VoteAnswer | undefined> {
  const { data, error } = await client.mutation(VoteDocument, vote).toPromise();
  if (error?.graphQLErrors.some(({ extensions }) => extensions['code'] === 'NOT_FOUND_OR_NOT_ALLOWED'))
    return 'NOT_ALLOWED';
  if (!data) return undefined;
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
