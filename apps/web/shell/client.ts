import { cacheExchange, Client, fetchExchange } from 'urql';

/** Talks to the API of this site with the session cookie. */
export const client = new Client({
  url: '/graphql',
  exchanges: [cacheExchange, fetchExchange],
  fetchOptions: { credentials: 'same-origin' },
  preferGetMethod: false,
});
