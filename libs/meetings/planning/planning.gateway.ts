import { ConnectedSocket, MessageBody, SubscribeMessage, WebSocketGateway } from '@nestjs/websockets';
import type { Socket } from 'socket.io';
import { Sessions } from '@parvis/accounts';
import { isId } from '@parvis/domain';
import { Access } from '@parvis/events';
import { answered } from '@parvis/platform';
import { planRoom } from './plan-news';

/** Staff who have the planning of an event open; what happens in it is told from the worker. */
@WebSocketGateway({ cors: false })
export class PlanningGateway {
  constructor(
    private readonly sessions: Sessions,
    private readonly access: Access,
  ) {}

  @SubscribeMessage('plan:watch')
  watch(@ConnectedSocket() client: Socket, @MessageBody() eventId: unknown): Promise<boolean> {
    return answered(false, async () => {
      const actor = await this.sessions.actorOf(client.handshake.headers.cookie);
      if (!isId(eventId) || !(await this.access.may(actor, 'meetings.manage', eventId))) return false;
      await client.join(planRoom(eventId));
      return true;
    });
  }
}
