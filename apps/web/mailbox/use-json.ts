import { useEffect, useState } from 'react';

interface Answer<Data> {
  data?: Data;
  /** The status of an answer that is not one, 0 without an answer. */
  failed?: number;
}

/** A plain JSON address, asked again every `everyMs` when given. */
export function useJson<Data>(url: string, everyMs?: number): Answer<Data> & { again: () => void } {
  const [answer, setAnswer] = useState<Answer<Data> & { url?: string }>({});
  const [round, setRound] = useState(0);
  useEffect(() => {
    const control = new AbortController();
    const ask = () =>
      askJson<Data>(url, control.signal).then((found) => {
        if (!control.signal.aborted) setAnswer({ url, ...found });
      });
    void ask();
    const timer = everyMs ? setInterval(() => void ask(), everyMs) : undefined;
    return () => {
      control.abort();
      clearInterval(timer);
    };
  }, [url, everyMs, round]);
  return { ...(answer.url === url ? answer : {}), again: () => setRound(round + 1) };
}

async function askJson<Data>(url: string, signal: AbortSignal): Promise<Answer<Data>> {
  try {
    const response = await fetch(url, { credentials: 'same-origin', signal });
    return response.ok ? { data: (await response.json()) as Data } : { failed: response.status };
  } catch {
    return { failed: 0 };
  }
}
