import { useMutation } from 'urql';
import { MoveMeetingTablesDocument } from '@parvis/contract/web';
import { tell } from '../../meetings/tell';
import { useStaffEvent } from '../../shell/staff-space';
import type { Spot } from './plan-view';
import { usePlaceFaults } from './use-place-faults';

/** Moves tables to a spot of the plan; says why where it cannot. */
export function useMoveTables(): (tableIds: string[], spot: Spot) => Promise<boolean> {
  const { id: eventId } = useStaffEvent();
  const faultsOf = usePlaceFaults();
  const [, move] = useMutation(MoveMeetingTablesDocument);
  return async (tableIds, spot) => {
    const { data } = await move({ eventId, tableIds, ...spot });
    const faults = faultsOf(data?.moveMeetingTables);
    if (faults) tell(Object.values(faults)[0]!, 'refused');
    return faults === undefined;
  };
}
