import type { MouseEvent } from 'react';
import { client } from './client';
import { WaysToConfirmDocument } from '@parvis/contract/web';
import { confirmIdentity } from './confirmed';
import { serverNow } from './now';

/** For links to files that hold everybody's data: the person shows who they are first, then the file comes. */
export async function downloadConfirmed(event: MouseEvent<HTMLAnchorElement>): Promise<void> {
  event.preventDefault();
  const { href } = event.currentTarget;
  const { data } = await client.query(WaysToConfirmDocument, {}, { requestPolicy: 'network-only' });
  const until = data?.waysToConfirm.confirmedUntil;
  // A few seconds for the request itself.
  const isConfirmed = until != null && new Date(until).getTime() > serverNow().getTime() + 5_000;
  if (isConfirmed || (await confirmIdentity())) window.location.assign(href);
}
