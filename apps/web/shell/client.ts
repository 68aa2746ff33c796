import { cacheExchange, Client, fetchExchange, mapExchange } from 'urql';
import { fetchConfirmed } from './confirmed';
import { noteServerTime } from './now';
import { askAgainWhenOnline, orKept } from './offline/offline';
import { sayTooMany } from './too-many';

/** Talks to the API of this site with the session cookie. */
export const client = new Client({
  url: '/graphql',
  exchanges: [
    mapExchange({
      onResult(result) {
        sayTooMany(result.error);
        const serverTime = (result.data as { serverTime?: string } | undefined)?.serverTime;
        if (serverTime) noteServerTime(serverTime);
        return orKept(result);
      },
    }),
    cacheExchange,
    fetchExchange,
  ],
  fetch: fetchConfirmed,
  fetchOptions: { credentials: 'same-origin' },
  preferGetMethod: false,
});

askAgainWhenOnline(client);
