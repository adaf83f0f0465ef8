import { expect, test } from 'vitest';
import { eventsIn } from '../src/event-stream.ts';

async function read(...chunks: (string | Uint8Array)[]): Promise<unknown[]> {
  const bytes = chunks.map((chunk) => (typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk));
  const results: unknown[] = [];
  for await (const result of eventsIn(ReadableStream.from(bytes))) results.push(result);
  return results;
}

test('results come out whole, however the bytes were cut', async () => {
  const bytes = new TextEncoder().encode(':\n\nevent: next\ndata: {"data":{"name":"홍길동"}}\n\n');
  const single = [...bytes].map((byte) => Uint8Array.of(byte));
  expect(await read(...single)).toEqual([{ data: { name: '홍길동' } }]);
});

test('lines may end as on Windows, even between two chunks', async () => {
  expect(await read('event: next\r\ndata: {"data":1}\r', '\n\r', '\nevent: next\r\ndata: {"data":2}\r\n\r\n')).toEqual([
    { data: 1 },
    { data: 2 },
  ]);
});

test('data over several lines is one result', async () => {
  expect(await read('event: next\ndata: {"data":\ndata: 3}\n\n')).toEqual([{ data: 3 }]);
});

test('pings and unknown events are passed over, nothing is read after the end', async () => {
  expect(
    await read(
      ':\n\n',
      'event: ready\ndata: {}\n\nevent: next\ndata: {"data":4}\n\nevent: complete\ndata:\n\n',
      'event: next\ndata: {"data":5}\n\n',
    ),
  ).toEqual([{ data: 4 }]);
});

test('an event that is no result is a fault', async () => {
  await expect(read('event: next\ndata: [1]\n\n')).rejects.toThrow('no GraphQL result');
  await expect(read('event: next\ndata: {"data"\n\n')).rejects.toThrow(SyntaxError);
});
