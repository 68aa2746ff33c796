import { useCallback, useEffect, useState } from 'react';

interface Answer<Data> {
  data?: Data;
  /** The status of an answer that is not one, 0 without an answer. */
  failed?: number;
}

/** A plain JSON address, asked again every `everyMs` when given; `null` asks nothing. */
export function useJson<Data>(url: string | null, everyMs?: number): Answer<Data> & { again: () => void } {
  const [answer, setAnswer] = useState<Answer<Data> & { url: string | null }>({ url });
  const ask = useCallback(
    async (signal?: AbortSignal) => {
      if (!url) return;
      try {
        const response = await fetch(url, { credentials: 'same-origin', ...(signal && { signal }) });
        setAnswer(response.ok ? { url, data: (await response.json()) as Data } : { url, failed: response.status });
      } catch {
        if (!signal?.aborted) setAnswer({ url, failed: 0 });
      }
    },
    [url],
  );
  useEffect(() => {
    const control = new AbortController();
    void ask(control.signal);
    const timer = everyMs && setInterval(() => void ask(control.signal), everyMs);
    return () => {
      control.abort();
      if (timer) clearInterval(timer);
    };
  }, [ask, everyMs]);
  const again = useCallback(() => void ask(), [ask]);
  return { ...(answer.url === url ? answer : {}), again };
}
