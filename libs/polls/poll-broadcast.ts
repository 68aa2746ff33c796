import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Server } from 'socket.io';
import type { ClientToServerEvents, LivePollStatus, ServerToClientEvents } from '@parvis/domain';
import { Coalesce, Database, tellLive } from '@parvis/platform';
import { CountBallots } from './count-ballots';
import { type PollRow, readPolls } from './polls.queries';

/** What API processes tell one another: ballots of this poll were counted, or its state changed. */
interface BetweenServers {
  'poll:moved': (pollId: string) => void;
}

export type LiveServer = Server<ClientToServerEvents, ServerToClientEvents, BetweenServers>;

/** Results go out at most four times a second for each poll. */
const RESULTS_PAUSE_MS = 250;

export const eventRoom = (eventId: string) => `event:${eventId}`;
export const pollRoom = (pollId: string) => `poll:${pollId}`;
/** Those who run the poll hear its results while they are hidden from the others. */
export const runnersRoom = (pollId: string) => `poll-runners:${pollId}`;

/**
 * Tells the phones and screens what became of a poll. The process that took a vote counts what may be counted and
 * notices the others; each tells its own sockets, so that nobody hears more than four times a second however many
 * processes there are.
 */
@Injectable()
export class PollBroadcast implements OnModuleDestroy {
  /** Not there in the worker, which has no sockets. */
  private server?: LiveServer;
  private readonly votes = new Coalesce(RESULTS_PAUSE_MS, (pollId) => this.count(pollId));
  private readonly moves = new Coalesce(RESULTS_PAUSE_MS, (pollId) => {
    this.results.ask(pollId);
    this.server?.serverSideEmit('poll:moved', pollId);
  });
  private readonly results = new Coalesce(RESULTS_PAUSE_MS, (pollId) => this.sendResults(pollId));

  constructor(
    private readonly database: Database,
    private readonly ballots: CountBallots,
  ) {}

  attach(server: LiveServer): void {
    this.server = server;
    server.on('poll:moved', (pollId) => this.results.ask(pollId));
  }

  onModuleDestroy(): void {
    this.results.stop();
    this.votes.stop();
    this.moves.stop();
  }

  /** To be called when the ballot is committed. */
  voted(pollId: string): void {
    this.votes.ask(pollId);
  }

  /** To be called when what is shown of it has changed. */
  moved(pollId: string): void {
    this.moves.ask(pollId);
  }

  /** To be called when a change of the poll is committed. */
  async changed(pollId: string): Promise<void> {
    const [poll] = await readPolls(this.database, 'id', pollId, { personId: null, mayRun: true });
    if (!poll) return;
    const rooms = [pollRoom(poll.id), eventRoom(poll.eventId)];
    if (this.server) this.server.to(rooms).emit('poll:status', statusOf(poll));
    // In the worker, when a survey goes out or closes by itself.
    else await this.database.transaction((tx) => tellLive(tx, rooms, 'poll:status', statusOf(poll)));
    this.moved(pollId);
  }

  private async count(pollId: string): Promise<void> {
    await this.ballots.count(pollId);
    this.moved(pollId);
  }

  private async sendResults(pollId: string): Promise<void> {
    const rooms = this.server?.of('/').adapter.rooms;
    if (!rooms?.has(pollRoom(pollId))) return;
    const [poll] = await readPolls(this.database, 'id', pollId, { personId: null, mayRun: true });
    if (!poll?.results) return;
    this.server?.local
      .to(poll.resultsShown || poll.results.speakerQuestions.length > 0 ? pollRoom(pollId) : runnersRoom(pollId))
      .emit('poll:results', poll.results);
  }
}

export const statusOf = ({ id, code, eventId, status, resultsShown }: PollRow): LivePollStatus => ({
  pollId: id,
  code,
  eventId,
  status,
  resultsShown,
});
