import {
  ConnectedSocket,
  MessageBody,
  type OnGatewayInit,
  SubscribeMessage,
  WebSocketGateway,
} from '@nestjs/websockets';
import type { Socket } from 'socket.io';
import { Sessions } from '@parvis/accounts';
import { type ClientToServerEvents, isId, type LiveVoteOutcome, type ServerToClientEvents } from '@parvis/domain';
import { Access, readEventById } from '@parvis/events';
import { type Actor, answered, Database, NotFoundOrNotAllowed } from '@parvis/platform';
import { eventRoom, type LiveServer, PollBroadcast, pollRoom, runnersRoom, statusOf } from './poll-broadcast';
import { voteRule } from './poll.rules';
import { ReadPolls } from './read-polls';
import { Vote } from './vote';
import type { Asking } from './voters';

type LiveSocket = Socket<ClientToServerEvents, ServerToClientEvents>;

@WebSocketGateway({ cors: false })
export class PollsGateway implements OnGatewayInit<LiveServer> {
  constructor(
    private readonly sessions: Sessions,
    private readonly access: Access,
    private readonly database: Database,
    private readonly polls: ReadPolls,
    private readonly voting: Vote,
    private readonly broadcast: PollBroadcast,
  ) {}

  afterInit(server: LiveServer): void {
    this.broadcast.attach(server);
  }

  /** Answers with what is so now, in case the caller missed it while away, and tells what comes. */
  @SubscribeMessage('poll:watch')
  watchPoll(@ConnectedSocket() client: LiveSocket, @MessageBody() code: unknown): Promise<boolean> {
    return answered(false, async () => {
      const poll = typeof code === 'string' ? await this.polls.byCode(code, await this.askingOf(client)) : undefined;
      if (!poll) return false;
      await client.join(pollRoom(poll.id));
      if (poll.mayRun) await client.join(runnersRoom(poll.id));
      client.emit('poll:status', statusOf(poll));
      if (poll.results) client.emit('poll:results', poll.results);
      return true;
    });
  }

  @SubscribeMessage('event:watch')
  watchEvent(@ConnectedSocket() client: LiveSocket, @MessageBody() eventId: unknown): Promise<boolean> {
    return answered(false, async () => {
      const event = isId(eventId) ? await readEventById(this.database, eventId) : undefined;
      if (!event) return false;
      if (
        event.status !== 'PUBLISHED' &&
        !(await this.access.may(await this.actorOf(client), 'event.see-draft', event.id))
      )
        return false;
      await client.join(eventRoom(event.id));
      return true;
    });
  }

  @SubscribeMessage('poll:vote')
  vote(@ConnectedSocket() client: LiveSocket, @MessageBody() message: unknown): Promise<LiveVoteOutcome> {
    return answered<LiveVoteOutcome>({ outcome: 'FAILED' }, async () => {
      const vote = voteRule.safeParse(message);
      if (!vote.success) return { outcome: 'INVALID' };
      try {
        const { outcome } = await this.voting.vote(await this.askingOf(client), vote.data);
        return { outcome };
      } catch (error) {
        if (error instanceof NotFoundOrNotAllowed) return { outcome: 'NOT_ALLOWED' };
        throw error;
      }
    });
  }

  private async askingOf(client: LiveSocket): Promise<Asking> {
    return { actor: await this.actorOf(client), cookie: client.handshake.headers.cookie };
  }

  /** Asked of the database at each message, so that a session that has ended is no longer one. */
  private actorOf(client: LiveSocket): Promise<Actor | undefined> {
    return this.sessions.actorOf(client.handshake.headers.cookie);
  }
}
