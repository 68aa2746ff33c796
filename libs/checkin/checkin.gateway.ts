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
import { answered, Coalesce, Database, doorRoom } from '@parvis/platform';
import { readDoorCounts } from './checkin.queries';
import { Devices } from './devices';

/** What API processes tell one another. */
interface BetweenServers {
  'door:changed': (eventId: string) => void;
}

type DoorServer = Server<ClientToServerEvents, ServerToClientEvents, BetweenServers>;
type DoorSocket = Socket<ClientToServerEvents, ServerToClientEvents, BetweenServers>;

const PAUSE_MS = 250;

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
    private readonly devices: Devices,
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

  /** Tablets fetch anew what they judge by: a point, a note or a key of theirs is not what it was. */
  rulesChanged(eventId: string): void {
    this.server?.to(doorRoom(eventId)).emit('door:rules', { eventId });
  }

  @SubscribeMessage('door:watch')
  watch(@ConnectedSocket() client: DoorSocket, @MessageBody() eventId: unknown): Promise<boolean> {
    return answered(false, async () => {
      if (!isId(eventId) || !(await this.mayWatch(client, eventId))) return false;
      await client.join(doorRoom(eventId));
      for (const count of await readDoorCounts(this.database, eventId))
        client.emit('door:count', { eventId, ...count });
      return true;
    });
  }

  /** A tablet by its own key, staff and organisers by their session. */
  private async mayWatch(client: DoorSocket, eventId: string): Promise<boolean> {
    const { doorKey } = client.handshake.auth as { doorKey?: unknown };
    if (typeof doorKey === 'string') return (await this.devices.withKey(doorKey))?.eventId === eventId;
    return this.access.may(await this.sessions.actorOf(client.handshake.headers.cookie), 'door.scan', eventId);
  }

  private async tell(eventId: string): Promise<void> {
    const room = doorRoom(eventId);
    if (!this.server?.sockets.adapter.rooms.has(room)) return;
    for (const count of await readDoorCounts(this.database, eventId))
      this.server.local.to(room).emit('door:count', { eventId, ...count });
  }
}
