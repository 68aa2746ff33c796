import type { ScheduleResult } from './format.ts';
import { unplacedReasons } from './format.ts';
import { FieldReader, InvalidFile } from './read-fields.ts';
import { sizeLimits } from './read-schedule.ts';

const diffReasons = [...unplacedReasons, 'NO_LONGER_POSSIBLE', 'MADE_ROOM', 'ROOM_FOUND'];

/**
 * Reads `parvis.schedule-result/1` from parsed JSON; whether it fits its schedule is for `check` to say.
 *
 * @throws InvalidFile with the place and the fault of everything found wrong.
 */
export function readResult(json: unknown): ScheduleResult {
  const faults: string[] = [];
  const fields = ['format', 'status', 'placed', 'unplaced', 'figures', 'diff', 'seed', 'seconds', 'engine'];
  const file = FieldReader.of(json, '', faults, fields);
  if (!file) throw new InvalidFile(faults);
  file.literal('format', 'parvis.schedule-result/1');
  file.oneOf('status', ['optimal', 'feasible', 'infeasible', 'unknown']);
  file.number('seed', { whole: true });
  file.number('seconds', { least: 0 });
  file.text('engine', 200);
  for (const meeting of file.objects('placed', ['request', 'slot', 'table'], sizeLimits.requests)) {
    ['request', 'slot', 'table'].forEach((field) => meeting.id(field));
  }
  for (const entry of file.objects(
    'unplaced',
    ['request', 'reason', 'blockedBy', 'smallestChange'],
    sizeLimits.requests,
  )) {
    entry.id('request');
    entry.oneOf('reason', unplacedReasons);
    entry.texts('blockedBy');
  }
  readFigures(file);
  const diff = file.optionalObject('diff', ['kept', 'moved', 'added', 'dropped', 'disturbed']);
  if (diff) {
    diff.texts('kept', true);
    diff.texts('disturbed', true);
    const shapes = {
      moved: ['request', 'from', 'to', 'why'],
      added: ['request', 'slot', 'table', 'why'],
      dropped: ['request', 'from', 'why'],
    };
    for (const [field, shape] of Object.entries(shapes)) {
      for (const entry of diff.objects(field, shape, sizeLimits.requests)) {
        entry.id('request');
        entry.oneOf('why', diffReasons);
      }
    }
  }
  if (faults.length > 0) throw new InvalidFile(faults);
  return json as ScheduleResult;
}

function readFigures(file: FieldReader): void {
  const names = ['weight', 'placed', 'shares', 'served', 'breaks', 'idle', 'spread', 'changes'];
  const figures = file.object('figures', names);
  if (!figures) return;
  for (const name of ['placed', 'idle', 'spread', 'changes']) figures.number(name, { least: 0, whole: true });
  const pairs = {
    weight: ['value', 'bound'],
    shares: ['min', 'median'],
    served: ['short', 'leastPossible'],
    breaks: ['value', 'bound'],
  };
  for (const [name, parts] of Object.entries(pairs)) {
    const pair = figures.object(name, name === 'served' ? [...parts, 'belowMin'] : parts);
    for (const part of parts) pair?.number(part, { least: 0 });
    if (name === 'served') pair?.optionalNumber('belowMin', { least: 0, whole: true });
  }
}
