import { useState } from 'react';
import type { DoorCountFieldsFragment } from '@parvis/contract/web';
import type { LiveDoorCount } from '@parvis/domain';
import { useLive, useWatch } from '../shell/live';

type Count = Omit<DoorCountFieldsFragment, '__typename'>;

/** Scans are never taken away: of two counts, the one that knows of more is the newer. */
export const newerCount = (known: Count, heard: Count | undefined): Count =>
  heard && heard.scans >= known.scans ? heard : known;

/** The counts of each point as they move. @param onChange called at each of them */
export function useLiveCounts(eventId: string, onChange: (count: LiveDoorCount) => void): (known: Count) => Count {
  const [heard, setHeard] = useState<ReadonlyMap<string, LiveDoorCount>>(new Map());
  useWatch('door:watch', eventId);
  useLive('door:count', (count) => {
    if (count.eventId !== eventId) return;
    setHeard((before) => new Map(before).set(count.pointId, count));
    onChange(count);
  });
  return (known) => newerCount(known, heard.get(known.pointId));
}
