import { Logger } from '@nestjs/common';
import { type OnGatewayInit, WebSocketGateway, WebSocketServer } from '@nestjs/websockets';
import type { Server, Socket } from 'socket.io';
import { Sessions } from '@parvis/accounts';
import type { ClientToServerEvents, ServerToClientEvents } from '@parvis/domain';

type LiveServer = Server<ClientToServerEvents, ServerToClientEvents>;

const roomOf = (personId: string) => `person:${personId}`;
export const tablesRoom = (eventId: string) => `tables:${eventId}`;

/** Tells people that something in their meetings changed. They ask for nothing: their session says who they are. */
@WebSocketGateway({ cors: false })
export class MeetingsGateway implements OnGatewayInit<LiveServer> {
  /** Missing in the worker, which listens to nobody. */
  @WebSocketServer()
  private readonly server: LiveServer | undefined;

  private readonly log = new Logger(MeetingsGateway.name);

  constructor(private readonly sessions: Sessions) {}

  afterInit(server: LiveServer): void {
    // Before the connection counts as made, so that nothing is missed between it and the joining.
    server.use((socket, next) => {
      this.joinOwnRoom(socket).then(
        () => next(),
        (error: unknown) => {
          this.log.error(error instanceof Error ? error.message : 'unknown');
          // A closed transport is tried again by the client; a refused handshake is not.
          socket.conn.close();
          next(new Error('UNAVAILABLE'));
        },
      );
    });
  }

  /** After the commit, never before. */
  changed(eventId: string, personIds: string[]): void {
    this.server?.to(personIds.map(roomOf)).emit('meetings:changed', { eventId });
    this.server?.to(tablesRoom(eventId)).emit('tables:changed', { eventId });
  }

  private async joinOwnRoom(socket: Socket): Promise<void> {
    const actor = await this.sessions.actorOf(socket.handshake.headers.cookie);
    if (actor) await socket.join(roomOf(actor.personId));
  }
}
