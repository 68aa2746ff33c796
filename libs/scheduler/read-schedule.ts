import type { Schedule } from './format.ts';
import { FieldReader, InvalidFile } from './read-fields.ts';

/** Sizes beyond which a file is refused. Slots are counted over all days (64 a day, 5 days). */
export const sizeLimits = { slots: 320, tables: 300, participants: 2_000, requests: 20_000, previous: 20_000 } as const;

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/;

/**
 * Reads `parvis.schedule/1` from parsed JSON.
 *
 * @throws InvalidFile whose message names the place and the fault of everything found wrong (at most 50),
 *   for example `requests[12].participants[1]: no participant "p999"`.
 */
export function readSchedule(json: unknown): Schedule {
  const faults: string[] = [];
  const file = FieldReader.of(json, '', faults, [
    'format',
    'name',
    'slots',
    'tables',
    'participants',
    'requests',
    'rules',
    'previous',
    'now',
    'known',
  ]);
  if (!file) throw new InvalidFile(faults);
  file.literal('format', 'parvis.schedule/1');
  file.optionalText('name', 200);

  const slots = readSlots(file);
  const participants = readIds(file, 'participants', ['id', 'unavailable', 'busy', 'min', 'max'], 'participant');
  const tables = readIds(file, 'tables', ['id', 'zone', 'closed', 'for'], 'table');
  const requestFields = ['id', 'participants', 'weight', 'required', 'periods', 'slot', 'table', 'after'];
  const requests = readIds(file, 'requests', requestFields, 'request');
  const known = { slots: slots.ids, participants: participants.ids, tables: tables.ids, requests: requests.ids };

  for (const table of tables.items) {
    table.optionalId('zone');
    table.references('closed', 'slot', known.slots);
    table.optionalReference('for', 'participant', known.participants);
  }
  for (const person of participants.items) {
    person.references('unavailable', 'slot', known.slots);
    person.references('busy', 'slot', known.slots);
    const min = person.optionalNumber('min', { least: 0, whole: true });
    const max = person.optionalNumber('max', { least: 0, whole: true });
    if (min != null && max != null && min > max) person.fault('min', `more than max (${min} > ${max})`);
  }
  for (const request of requests.items) {
    request.references('participants', 'participant', known.participants, 2);
    request.optionalNumber('weight', { above: 0, most: 1e6 });
    request.optionalBoolean('required');
    request.references('periods', 'period', slots.periods);
    request.optionalReference('slot', 'slot', known.slots);
    request.optionalReference('table', 'table', known.tables);
    request.references('after', 'request', known.requests);
  }
  if (faults.length === 0) findCircle(requests.items, faults);

  const rules = file.optionalObject('rules', ['maxConsecutive', 'zoneChangeSlots', 'maxBreakSpread']);
  rules?.optionalNumber('maxConsecutive', { least: 1, whole: true });
  rules?.optionalNumber('zoneChangeSlots', { least: 0, whole: true });
  rules?.optionalNumber('maxBreakSpread', { least: 0, whole: true });

  const published = new Set<string>();
  for (const meeting of file.objects('previous', ['request', 'slot', 'table', 'locked'], sizeLimits.previous, true)) {
    const request = meeting.reference('request', 'request', known.requests);
    meeting.reference('slot', 'slot', known.slots);
    meeting.reference('table', 'table', known.tables);
    meeting.optionalBoolean('locked');
    if (request != null && published.has(request)) meeting.fault('request', `"${request}" is there twice`);
    if (request != null) published.add(request);
  }
  file.optionalReference('now', 'slot', known.slots);
  const answer = file.optionalObject('known', ['status', 'breaks']);
  answer?.oneOf('status', ['optimal', 'infeasible']);
  answer?.optionalNumber('breaks', { least: 0, whole: true });

  if (faults.length > 0) throw new InvalidFile(faults);
  return json as Schedule;
}

function readIds(file: FieldReader, field: 'participants' | 'tables' | 'requests', fields: string[], kind: string) {
  const items = file.objects(field, fields, sizeLimits[field]);
  return { items, ids: FieldReader.uniqueIds(items, kind) };
}

function readSlots(file: FieldReader) {
  const items = file.objects('slots', ['id', 'start', 'end', 'line', 'period'], sizeLimits.slots);
  const ids = FieldReader.uniqueIds(items, 'slot');
  const periods = new Set<string>();
  let before = -Infinity;
  for (const slot of items) {
    const start = readInstant(slot, 'start');
    const end = readInstant(slot, 'end');
    slot.id('line');
    const period = slot.optionalId('period');
    if (period != null) periods.add(period);
    if (start == null || end == null) continue;
    if (end <= start) slot.fault('end', 'not after start');
    if (start < before)
      slot.fault('start', 'before the end of the slot above (slots stand in order and do not overlap)');
    before = Math.max(before, end);
  }
  return { ids, periods };
}

function readInstant(slot: FieldReader, field: string): number | undefined {
  const text = slot.text(field, 40);
  if (text == null) return undefined;
  const time = instant.test(text) ? Date.parse(text) : NaN;
  if (!Number.isNaN(time)) return time;
  slot.fault(field, `not an instant like 2024-11-28T09:00:00Z: "${text}"`);
  return undefined;
}

/** Orders that go round in a circle could never hold. */
function findCircle(requests: readonly FieldReader[], faults: string[]): void {
  const after = new Map(requests.map((request) => [request.value['id'] as string, request]));
  const state = new Map<string, 'open' | 'done'>();
  for (const start of after.keys()) {
    if (state.has(start)) continue;
    const path: { id: string; next: number }[] = [{ id: start, next: 0 }];
    state.set(start, 'open');
    while (path.length > 0) {
      const step = path[path.length - 1]!;
      const request = after.get(step.id)!;
      const before = (request.value['after'] ?? []) as string[];
      if (step.next >= before.length) {
        state.set(step.id, 'done');
        path.pop();
        continue;
      }
      const place = step.next++;
      const id = before[place]!;
      if (state.get(id) === 'open')
        faults.push(`${request.place}.after[${place}]: "${id}" is itself after "${step.id}"`);
      else if (!state.has(id)) {
        state.set(id, 'open');
        path.push({ id, next: 0 });
      }
    }
  }
}
