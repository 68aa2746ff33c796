import { expect, it } from 'vitest';
import { linesOf } from './send-attendees';

const answer = (...parts: string[]) =>
  new Response(
    new ReadableStream({
      start(controller) {
        for (const part of parts) controller.enqueue(new TextEncoder().encode(part));
        controller.close();
      },
    }),
  );

it('reads an answer line by line, wherever it is cut', async () => {
  const lines: string[] = [];
  for await (const line of linesOf(answer('{"done":1', ',"of":2}\n{"done":2,"of":2}\n{"appl', 'ied":true}')))
    lines.push(line);
  expect(lines).toEqual(['{"done":1,"of":2}', '{"done":2,"of":2}', '{"applied":true}']);
});

it('reads nothing from nothing', async () => {
  for await (const line of linesOf(answer(''))) throw new Error(line);
});
