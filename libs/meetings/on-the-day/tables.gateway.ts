import { ConnectedSocket, MessageBody, SubscribeMessage, WebSocketGateway } from '@nestjs/websockets';
import type { Socket } from 'socket.io';
import { Sessions } from '@parvis/accounts';
import { type ClientToServerEvents, isId, type ServerToClientEvents } from '@parvis/domain';
import { Access } from '@parvis/events';
import { answered } from '@parvis/platform';
import { tablesRoom } from '../meetings.gateway';

/** Screens in the hall hear when something at the tables changes; they see what those with a part in the event see. */
@WebSocketGateway({ cors: false })
export class TablesGateway {
  constructor(
    private readonly sessions: Sessions,
    private readonly access: Access,
  ) {}

  @SubscribeMessage('tables:watch')
  watch(
    @ConnectedSocket() client: Socket<ClientToServerEvents, ServerToClientEvents>,
    @MessageBody() eventId: unknown,
  ): Promise<boolean> {
    return answered(false, async () => {
      const actor = await this.sessions.actorOf(client.handshake.headers.cookie);
      if (!isId(eventId) || !(await this.access.may(actor, 'agenda.own', eventId))) return false;
      await client.join(tablesRoom(eventId));
      return true;
    });
  }
}
