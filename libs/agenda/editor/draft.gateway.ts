import type { OnModuleDestroy } from '@nestjs/common';
import {
  ConnectedSocket,
  MessageBody,
  type OnGatewayDisconnect,
  SubscribeMessage,
  WebSocketGateway,
  WebSocketServer,
} from '@nestjs/websockets';
import type { Server, Socket } from 'socket.io';
import { Sessions } from '@parvis/accounts';
import { type ClientToServerEvents, isId, type ServerToClientEvents } from '@parvis/domain';
import { Access } from '@parvis/events';
import { answered, Coalesce, Database } from '@parvis/platform';
import { draftRoom } from './draft-news';

/** Kept on the socket, so that every API process can say who has the draft open. */
interface EditorData {
  editor?: { eventId: string; personId: string; name: string };
}

type EditorServer = Server<ClientToServerEvents, ServerToClientEvents, Record<string, never>, EditorData>;
type EditorSocket = Socket<ClientToServerEvents, ServerToClientEvents, Record<string, never>, EditorData>;

const PAUSE_MS = 300;

/** Who has the draft of a programme open now. What changes in it is told from its transactions. */
@WebSocketGateway({ cors: false })
export class DraftGateway implements OnGatewayDisconnect<EditorSocket>, OnModuleDestroy {
  @WebSocketServer()
  private readonly server: EditorServer | undefined;

  private readonly presence = new Coalesce(PAUSE_MS, (eventId) => this.tellWhoIsHere(eventId));

  constructor(
    private readonly database: Database,
    private readonly sessions: Sessions,
    private readonly access: Access,
  ) {}

  onModuleDestroy(): void {
    this.presence.stop();
  }

  @SubscribeMessage('draft:watch')
  watch(@ConnectedSocket() client: EditorSocket, @MessageBody() eventId: unknown): Promise<boolean> {
    return answered(false, async () => {
      const actor = await this.sessions.actorOf(client.handshake.headers.cookie);
      if (!actor || !isId(eventId) || !(await this.access.may(actor, 'programme.edit', eventId))) return false;
      const [person] = await this.database.query<{ name: string }>(
        `select given_name || ' ' || family_name as name from person where id = $1`,
        [actor.personId],
      );
      client.data.editor = { eventId, personId: actor.personId, name: person!.name };
      await client.join(draftRoom(eventId));
      this.presence.ask(eventId);
      return true;
    });
  }

  @SubscribeMessage('draft:leave')
  leave(@ConnectedSocket() client: EditorSocket): Promise<boolean> {
    return answered(false, async () => {
      const { editor } = client.data;
      if (!editor) return false;
      delete client.data.editor;
      await client.leave(draftRoom(editor.eventId));
      this.presence.ask(editor.eventId);
      return true;
    });
  }

  handleDisconnect(client: EditorSocket): void {
    if (client.data.editor) this.presence.ask(client.data.editor.eventId);
  }

  private async tellWhoIsHere(eventId: string): Promise<void> {
    if (!this.server) return;
    const room = draftRoom(eventId);
    const sockets = await this.server.in(room).fetchSockets();
    const people = new Map(
      sockets.flatMap(({ data }) => (data.editor ? [[data.editor.personId, data.editor.name] as const] : [])),
    );
    this.server.to(room).emit('draft:people', {
      eventId,
      people: [...people].map(([personId, name]) => ({ personId, name })),
    });
  }
}
