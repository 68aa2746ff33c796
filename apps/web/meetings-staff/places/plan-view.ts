import type { MeetingPlacesQuery } from '@parvis/contract/web';

export type Places = NonNullable<NonNullable<MeetingPlacesQuery['event']>['meetingPlaces']>;
export type PlaceTable = Places['tables'][number];
export type Zone = Places['zones'][number];

export interface Spot {
  zoneId: string;
  row: number;
  column: number;
}

/** The tables of a zone as they stand, by row and column, and those that have no spot on its plan. */
export interface ZonePlan {
  zone: Zone;
  rows: number;
  columns: number;
  at: (row: number, column: number) => PlaceTable | undefined;
  tables: PlaceTable[];
  beside: PlaceTable[];
}

export function planOf(zone: Zone, all: readonly PlaceTable[]): ZonePlan {
  const own = all.filter(({ zoneId }) => zoneId === zone.id);
  const tables = own.filter(({ row, column }) => row !== null && column !== null);
  const spots = new Map(tables.map((table) => [`${table.row} ${table.column}`, table]));
  return {
    zone,
    rows: Math.max(0, ...tables.map(({ row }) => row!)),
    columns: Math.max(0, ...tables.map(({ column }) => column!)),
    at: (row, column) => spots.get(`${row} ${column}`),
    tables,
    beside: own.filter((table) => !tables.includes(table)),
  };
}

/** A table that stands on the floor, with a zone or not yet: neither a place on a booth nor a room by video. */
export const isOnFloor = ({ zoneId, booth, videoUrl }: PlaceTable): boolean =>
  videoUrl === null && (zoneId !== null || booth === null);

export const countTo = (last: number): number[] => Array.from({ length: Math.max(0, last) }, (_, n) => n + 1);

/** What choosing these adds; where all of them are chosen, it takes them away. */
export function toggled(chosen: readonly string[], ids: readonly string[]): string[] {
  const isAll = ids.every((id) => chosen.includes(id));
  const rest = chosen.filter((id) => !ids.includes(id));
  return isAll ? rest : [...rest, ...ids];
}
