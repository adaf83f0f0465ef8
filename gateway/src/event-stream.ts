import { isJsonObject, type JsonObject } from './subgraph-client.ts';

/** Longest event, in characters, that is put together before it is given up. */
const LONGEST_EVENT = 8 * 1024 * 1024;

/** Reads the results out of a stream of server-sent events until it says `complete` or ends. */
export async function* eventsIn(stream: AsyncIterable<Uint8Array>): AsyncGenerator<JsonObject> {
  const decoder = new TextDecoder();
  let pending = '';
  for await (const chunk of stream) {
    pending = (pending + decoder.decode(chunk, { stream: true })).replaceAll('\r\n', '\n');
    const blocks = pending.split('\n\n');
    pending = blocks.pop() ?? '';
    if (pending.length > LONGEST_EVENT) throw new Error('an event without an end');
    for (const block of blocks) {
      const { event, data } = partsOf(block);
      if (event === 'complete') return;
      if (event === 'next') yield resultIn(data);
    }
  }
}

/** Lines that begin with a colon are pings and name no part. */
function partsOf(block: string): { event: string; data: string } {
  const parts = new Map<string, string>();
  for (const line of block.split('\n')) {
    const [, name = '', value = ''] = /^([^:]*): ?(.*)$/.exec(line) ?? [];
    const before = parts.get(name);
    parts.set(name, before === undefined ? value : `${before}\n${value}`);
  }
  return { event: parts.get('event') ?? '', data: parts.get('data') ?? '' };
}

function resultIn(data: string): JsonObject {
  const result: unknown = JSON.parse(data);
  if (!isJsonObject(result)) throw new Error('an event that is no GraphQL result');
  return result;
}
