import { z } from 'zod';
import type { FieldError, SlotDayInput, TableRangeInput } from '@parvis/contract/resolvers';
import { faultsIn } from '../meetings.rules';

/** Rows and columns of a zone, numbers of tables, tables and slots of an event. */
export const MOST_ROWS = 40;
export const MOST_TABLES = 500;
export const MOST_SLOTS = 320;

const within = (least: number, most: number) =>
  z.int('OUT_OF_RANGE').min(least, 'OUT_OF_RANGE').max(most, 'OUT_OF_RANGE');

export const spotRule = within(1, MOST_ROWS);
export const numberRule = within(1, 9999);
export const minutesRule = within(0, 60);
export const nameRule = z.string().min(1, 'REQUIRED').max(60, 'TEXT_TOO_LONG');
export const urlRule = z.url({ protocol: /^https$/, error: 'NOT_AN_ADDRESS' }).max(500, 'TEXT_TOO_LONG');
const dayRule = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'NOT_A_DATE');
const timeRule = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'NOT_A_TIME');

export function rangeFaults(input: TableRangeInput): FieldError[] {
  const faults = faultsIn(
    { fromRow: spotRule, toRow: spotRule, fromColumn: spotRule, toColumn: spotRule, firstNumber: numberRule },
    { ...input },
  );
  if (faults.length > 0) return faults;
  if (input.toRow < input.fromRow) return [{ field: 'toRow', code: 'ENDS_BEFORE_START' }];
  if (input.toColumn < input.fromColumn) return [{ field: 'toColumn', code: 'ENDS_BEFORE_START' }];
  return [];
}

export function slotDayFaults(input: SlotDayInput): FieldError[] {
  const faults = faultsIn(
    { day: dayRule, from: timeRule, to: timeRule, minutes: within(5, 240), pause: within(0, 240) },
    { ...input },
  );
  if (faults.length > 0) return faults;
  return input.to <= input.from ? [{ field: 'to', code: 'ENDS_BEFORE_START' }] : [];
}
