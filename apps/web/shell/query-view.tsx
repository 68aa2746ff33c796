import type { ReactNode } from 'react';
import { ErrorState, LoadingState } from '@parvis/ui';

interface QueryViewProps<Data> {
  /** What `useQuery` returned. */
  response: readonly [
    { data?: Data; error?: unknown },
    (options: { requestPolicy: 'network-only' }) => void,
    ...unknown[],
  ];
  loading?: ReactNode;
  children: (data: Data) => ReactNode;
}

/** What a screen shows of a query: shapes while it loads, a way to try again, or its data — old data while new loads. */
export function QueryView<Data>({ response: [{ data, error }, refetch], loading, children }: QueryViewProps<Data>) {
  if (data) return children(data);
  if (error) return <ErrorState onRetry={() => refetch({ requestPolicy: 'network-only' })} />;
  return loading ?? <LoadingState />;
}
