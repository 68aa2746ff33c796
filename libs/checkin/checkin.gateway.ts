import type { OnModuleDestroy } from '@nestjs/common';
import {
  ConnectedSocket,
  MessageBody,
  type OnGatewayInit,
  SubscribeMessage,
  WebSocketGateway,
  WebSocketServer,
} from '@nestjs/websockets';
import type { Server, Socket } from 'socket.io';
import { Sessions } from '@parvis/accounts';
import { type ClientToServerEvents, isId, type ServerToClientEvents } from '@parvis/domain';
import { Access } from '@parvis/events';
import { answered, Coalesce, Database } from '@parvis/platform';
import { readDoorCount } from './checkin.queries';

/** What API processes tell one another. */
interface BetweenServers {
  'door:changed': (eventId: string) => void;
}

type DoorServer = Server<ClientToServerEvents, ServerToClientEvents, BetweenServers>;
type DoorSocket = Socket<ClientToServerEvents, ServerToClientEvents, BetweenServers>;

const PAUSE_MS = 250;
const roomOf = (eventId: string) => `door:${eventId}`;

/**
 * The live count of a door. Each process reads and sends it for its own watchers, so that nobody hears it more than
 * four times a second, however many processes take scans in.
 */
@WebSocketGateway({ cors: false })
export class CheckinGateway implements OnGatewayInit<DoorServer>, OnModuleDestroy {
  @WebSocketServer()
  private readonly server: DoorServer | undefined;

  private readonly counts = new Coalesce(PAUSE_MS, (eventId) => this.tell(eventId));

  constructor(
    private readonly database: Database,
    private readonly sessions: Sessions,
    private readonly access: Access,
  ) {}

  afterInit(server: DoorServer): void {
    server.on('door:changed', (eventId) => this.counts.ask(eventId));
  }

  onModuleDestroy(): void {
    this.counts.stop();
  }

  /** Called after scans of the event were committed. */
  changed(eventId: string): void {
    this.counts.ask(eventId);
    this.server?.serverSideEmit('door:changed', eventId);
  }

  @SubscribeMessage('door:watch')
  watch(@ConnectedSocket() client: DoorSocket, @MessageBody() eventId: unknown): Promise<boolean> {
    return answered(false, async () => {
      const actor = await this.sessions.actorOf(client.handshake.headers.cookie);
      if (!isId(eventId) || !(await this.access.may(actor, 'door.scan', eventId))) return false;
      await client.join(roomOf(eventId));
      client.emit('door:count', { eventId, ...(await readDoorCount(this.database, eventId)) });
      return true;
    });
  }

  private async tell(eventId: string): Promise<void> {
    const room = roomOf(eventId);
    if (!this.server?.sockets.adapter.rooms.has(room)) return;
    const count = await readDoorCount(this.database, eventId);
    this.server.local.to(room).emit('door:count', { eventId, ...count });
  }
}
