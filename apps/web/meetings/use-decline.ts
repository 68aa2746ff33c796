import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { DeclineMeetingDocument } from '@parvis/contract/web';
import type { No } from './decline-form';
import { tell } from './tell';
import type { MyRequest } from './use-my-meetings';

/** Long enough to notice a slip of the finger. */
const UNDO_MS = 8_000;

export interface Decline {
  /** Declined here, and not yet sent. */
  isPending: (requestId: string) => boolean;
  start: (request: MyRequest, no: No) => void;
  undo: (requestId: string) => void;
}

/** Declines after a moment in which it can be undone; who leaves the page before has meant it. */
export function useDecline(refresh: () => void): Decline {
  const { t } = useTranslation('meetings');
  const client = useClient();
  const [pending, setPending] = useState<ReadonlySet<string>>(new Set());
  const waiting = useRef(new Map<string, { timer: ReturnType<typeof setTimeout>; send: () => void }>());

  const forget = (requestId: string) => {
    clearTimeout(waiting.current.get(requestId)?.timer);
    waiting.current.delete(requestId);
  };
  const show = (requestId: string, isPending: boolean) =>
    setPending((before) => {
      const next = new Set(before);
      if (isPending) next.add(requestId);
      else next.delete(requestId);
      return next;
    });

  useEffect(() => {
    const { current } = waiting;
    const sendAll = () => {
      for (const { send } of [...current.values()]) send();
    };
    window.addEventListener('pagehide', sendAll);
    return () => {
      window.removeEventListener('pagehide', sendAll);
      sendAll();
    };
  }, []);

  const start = (request: MyRequest, { reason, note }: No) => {
    const send = () => {
      forget(request.id);
      void client
        .mutation(
          DeclineMeetingDocument,
          { requestId: request.id, reason, note },
          { fetchOptions: { credentials: 'same-origin', keepalive: true } },
        )
        .toPromise()
        .then(({ data }) => {
          if (!data) tell(t('received.declineFailed', { name: request.other.name }), 'refused');
          else if (data.declineMeeting.__typename === 'RequestNotOpen') tell(t('received.notOpen'), 'refused');
          refresh();
          show(request.id, false);
        });
    };
    waiting.current.set(request.id, { timer: setTimeout(send, UNDO_MS), send });
    show(request.id, true);
  };

  const undo = (requestId: string) => {
    forget(requestId);
    show(requestId, false);
  };

  return { isPending: (requestId) => pending.has(requestId), start, undo };
}
