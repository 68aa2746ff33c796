import type { CountedFragment, RecordScansMutation, ScanInput, ScanMethod } from '@parvis/contract/checkin';
import { isRefusal, type ScanVerdict } from '@parvis/domain';

export type Count = Pick<CountedFragment, 'pointId' | 'expected' | 'present' | 'inside' | 'scans' | 'refused'>;
export type Settled = Extract<RecordScansMutation['recordScans'], { __typename: 'ScansRecorded' }>['scans'][number];

export interface Scan {
  id: string;
  pointId: string;
  ticketId: string | null;
  kind: 'SCAN' | 'MANUAL' | 'UNDO';
  direction: 'IN' | 'OUT';
  code: string;
  method: ScanMethod;
  sequence: number;
  /** Raw clock of this tablet. */
  deviceTime: string;
  /** The product's time as far as this tablet knows it. */
  at: string;
  /** What this tablet said. */
  shown: ScanVerdict;
  /** The same until the server has said what it knows. */
  verdict: ScanVerdict;
  /** When the holder was let in that day. */
  admittedAt: string | null;
  /** The device that let them in before, for a second look. */
  admittedBy: string | null;
  reason: string | null;
  undoesId: string | null;
  state: 'WAITING' | 'SENT';
  /** The server, which knows more, said otherwise than the tablet. */
  corrected: boolean;
}

export interface ToJudge {
  code: string;
  method: ScanMethod;
  direction?: 'IN' | 'OUT';
  kind?: 'SCAN' | 'MANUAL';
  reason?: string;
}

/** Scans are never taken away: of two counts the one with fewer scans is the older. */
export const newerOf = (known: Count, count: Count): Count => (count.scans < known.scans ? known : count);

/** The server's count with what it does not know of yet at that point. */
export function countWith(count: Count, waiting: readonly Scan[]): Count {
  const here = waiting.filter(({ pointId }) => pointId === count.pointId);
  const many = (what: (scan: Scan) => boolean) => here.filter(what).length;
  const came = many(({ shown }) => shown === 'ADMITTED');
  const undone = many(({ kind }) => kind === 'UNDO');
  return {
    ...count,
    present: Math.max(0, count.present + came - undone),
    inside: Math.max(0, count.inside + came - undone - many(({ shown }) => shown === 'LEFT')),
    scans: count.scans + here.length,
    refused: count.refused + many(({ shown }) => isRefusal(shown)),
  };
}

/** A scan as the server takes it. */
export const toSend = (scan: Scan): ScanInput => ({
  id: scan.id,
  code: scan.code,
  deviceTime: scan.deviceTime,
  method: scan.method,
  sequence: scan.sequence,
  pointId: scan.pointId,
  kind: scan.kind,
  direction: scan.direction,
  shown: scan.shown,
  reason: scan.reason,
  undoesId: scan.undoesId,
});
