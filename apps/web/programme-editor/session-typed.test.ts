import { expect, it } from 'vitest';
import { emptySession, readTyped, typedPlace } from './session-typed';

const ZONE = 'Europe/Paris';
const typed = () => emptySession({ startsAt: '2024-11-28T09:30:00.000Z', minutes: 30, roomId: 'nave' }, ZONE);

it('reads times by the clocks of the event, and the tray as no time', () => {
  expect(typed()).toMatchObject({ day: '2024-11-28', start: '10:30' });
  expect(typedPlace({ ...typed(), start: '9:05', minutes: '45' }, ZONE)).toEqual({
    startsAt: '2024-11-28T08:05:00.000Z',
    minutes: 45,
    roomId: 'nave',
  });
  expect(typedPlace({ ...typed(), day: '', start: '' }, ZONE)).toMatchObject({ startsAt: null });
});

it('names what is missing, all of it at once', () => {
  expect(readTyped('id', { ...typed(), minutes: '' }, ZONE)).toEqual({
    faults: [
      { field: 'title', code: 'MISSING' },
      { field: 'minutes', code: 'OUT_OF_RANGE' },
    ],
  });
  expect(readTyped('id', { ...typed(), titleFr: 'x', start: 'midi' }, ZONE)).toEqual({
    faults: [{ field: 'startsAt', code: 'TIME_INVALID' }],
  });
});

it('sends empty numbers as none, and a file without an address', () => {
  const document = { key: 'k', id: null, titleFr: 'Support', titleEn: '', url: 'typed', fileId: 'file' };
  const read = readTyped('id', { ...typed(), titleFr: 'x', capacity: '', expected: 40, documents: [document] }, ZONE);
  expect(read).toMatchObject({
    input: { capacity: null, expected: 40, documents: [{ id: null, url: null, fileId: 'file' }] },
  });
});
