import { cacheExchange, Client, fetchExchange, mapExchange } from 'urql';
import { noteServerTime } from './now';

/** Talks to the API of this site with the session cookie. */
export const client = new Client({
  url: '/graphql',
  exchanges: [
    mapExchange({
      onResult({ data }) {
        const serverTime = (data as { serverTime?: string } | undefined)?.serverTime;
        if (serverTime) noteServerTime(serverTime);
      },
    }),
    cacheExchange,
    fetchExchange,
  ],
  fetchOptions: { credentials: 'same-origin' },
  preferGetMethod: false,
});
