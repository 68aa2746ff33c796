import { type Tx, tellLive } from '@parvis/platform';
import type { Progress } from '@parvis/scheduler';

export const planRoom = (eventId: string) => `plan:${eventId}`;

/** Tells staff who have the planning of an event open: how far a run is, or that there is something to ask for again. */
export async function tellPlan(tx: Tx, eventId: string, runId: string, progress?: Progress): Promise<void> {
  const { seconds, placed, weight, bound } = progress ?? {};
  await tellLive(tx, [planRoom(eventId)], 'plan:changed', {
    eventId,
    runId,
    ...(seconds !== undefined &&
      placed !== undefined &&
      weight !== undefined && { progress: { seconds, placed, weight, bound: bound ?? null } }),
  });
}
