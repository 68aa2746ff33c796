import { type OnGatewayConnection, WebSocketGateway } from '@nestjs/websockets';
import type { Socket } from 'socket.io';
import { answered, sessionRoom } from '@parvis/platform';
import { Sessions } from './sessions';

/** Puts each socket in the room of its session, so that it closes when the session is ended. */
@WebSocketGateway({ cors: false })
export class SessionGateway implements OnGatewayConnection {
  constructor(private readonly sessions: Sessions) {}

  handleConnection(client: Socket): Promise<void> {
    return answered(undefined, async () => {
      const { cookie } = client.handshake.headers;
      const session = await this.sessions.of(cookie);
      if (!session) return;
      await client.join(sessionRoom(session.id));
      // Ended between the two: nobody will close it any more.
      if (!(await this.sessions.of(cookie))) client.disconnect(true);
    });
  }
}
