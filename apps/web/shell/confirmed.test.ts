import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchConfirmed, whoAsks } from './confirmed';

const json = (body: object) => new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } });
const asked = () => json({ errors: [{ extensions: { code: 'REAUTHENTICATION_NEEDED' } }] });

describe('a request that needs its person to show who they are', () => {
  let stop = () => undefined as void;
  afterEach(() => {
    stop();
    vi.unstubAllGlobals();
  });
  function server(...answers: Response[]) {
    const fetched = vi.fn(() => Promise.resolve(answers.shift()!));
    vi.stubGlobal('fetch', fetched);
    return fetched;
  }

  it('is sent again as it was, once they did', async () => {
    const fetched = server(asked(), json({ data: 'done' }));
    stop = whoAsks(() => Promise.resolve(true));
    const init = { method: 'POST', body: 'what was typed' };
    expect(await (await fetchConfirmed('/graphql', init)).json()).toEqual({ data: 'done' });
    expect(fetched.mock.calls).toEqual([
      ['/graphql', init],
      ['/graphql', init],
    ]);
  });

  it('is refused when they would not, and its answer can still be read', async () => {
    const fetched = server(asked());
    stop = whoAsks(() => Promise.resolve(false));
    expect(await (await fetchConfirmed('/graphql')).json()).toHaveProperty('errors');
    expect(fetched).toHaveBeenCalledTimes(1);
  });

  it('asks once for several at a time', async () => {
    server(asked(), asked(), json({}), json({}));
    const ask = vi.fn(() => Promise.resolve(true));
    stop = whoAsks(ask);
    await Promise.all([fetchConfirmed('/graphql'), fetchConfirmed('/graphql')]);
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('asks nothing of others', async () => {
    server(json({ data: {} }));
    const ask = vi.fn(() => Promise.resolve(true));
    stop = whoAsks(ask);
    await fetchConfirmed('/graphql');
    expect(ask).not.toHaveBeenCalled();
  });
});
