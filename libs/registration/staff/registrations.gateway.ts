import { ConnectedSocket, MessageBody, SubscribeMessage, WebSocketGateway } from '@nestjs/websockets';
import type { Socket } from 'socket.io';
import { Sessions } from '@parvis/accounts';
import { type ClientToServerEvents, isId, type ServerToClientEvents } from '@parvis/domain';
import { Access } from '@parvis/events';
import { answered } from '@parvis/platform';
import { registrationsRoom } from './tell-staff';

/** Staff who have the registrations of an event open hear of each new one. */
@WebSocketGateway({ cors: false })
export class RegistrationsGateway {
  constructor(
    private readonly sessions: Sessions,
    private readonly access: Access,
  ) {}

  @SubscribeMessage('registrations:watch')
  watch(
    @ConnectedSocket() client: Socket<ClientToServerEvents, ServerToClientEvents>,
    @MessageBody() eventId: unknown,
  ): Promise<boolean> {
    return answered(false, async () => {
      const actor = await this.sessions.actorOf(client.handshake.headers.cookie);
      if (!actor || !isId(eventId) || !(await this.access.may(actor, 'registration.read', eventId))) return false;
      await client.join(registrationsRoom(eventId));
      return true;
    });
  }
}
