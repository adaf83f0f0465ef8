import { announce } from '../../../subgraphs/subgraph-kit/src/live.ts';
import type { Ground } from './crawl.ts';
import { fieldsOf } from './graph.ts';
import type { Json } from './house.ts';
import { alarmOf, BELONGINGS, WORLDS, type Belongings } from './ids.ts';
import { readers, type Who } from './readers.ts';
import { extensionOf } from './seeds/calls.ts';
import { wishFor, withParts, writtenOut, type Wish } from './selection.ts';
import { see, type Seen } from './sights.ts';

/** What is announced for a subscription, in one world. */
interface Change {
  readonly slice: string;
  readonly topic: string;
  readonly id: string;
  readonly keys: Readonly<Record<string, string>>;
}

/** How often everything is announced: once somebody has heard most of it, everybody else has heard of each world at least once. */
const ROUNDS = 8;

/** What sets each subscription off, by its name, and how much of it some reader hears who hears the most. */
const CHANGES: Readonly<
  Record<string, { readonly most: number; readonly changes: (own: Belongings) => readonly Change[] }>
> = {
  alarmRaised: {
    // Nobody hears of anybody else's.
    most: ROUNDS - 1,
    changes: ({ people }) =>
      Object.values(people).map((personId) => ({
        slice: 'accounts',
        topic: 'alarm',
        id: alarmOf(personId),
        keys: { personId },
      })),
  },
  // Staff hear of every storefront.
  channelSyncChanged: {
    most: (ROUNDS - 1) * 2,
    changes: ({ connection }) => [{ slice: 'orders', topic: 'sync-health', id: connection, keys: {} }],
  },
  collectionProgress: { most: (ROUNDS - 1) * 2, changes: collected },
  connectionHealthChanged: { most: (ROUNDS - 1) * 2, changes: collected },
  deskEvents: {
    // Nobody hears of anybody else's desk.
    most: ROUNDS - 1,
    changes: ({ people, call, world }) =>
      ['CALL', 'LINE'].map((kind) => ({
        slice: 'callcenter',
        topic: 'desk',
        id: kind === 'CALL' ? call : extensionOf(world),
        keys: { kind, agentId: people.AGENT },
      })),
  },
  disputeCaseChanged: {
    most: (ROUNDS - 1) * 2,
    changes: ({ openCase, customer }) => [
      { slice: 'disputes', topic: 'dispute-case', id: openCase, keys: { customerId: customer } },
    ],
  },
  // The desk hears of every ticket.
  ticketChanged: {
    most: (ROUNDS - 1) * 2,
    changes: ({ ticket, order, customer }) => [
      { slice: 'callcenter', topic: 'ticket', id: ticket, keys: { orderId: order, customerId: customer } },
    ],
  },
};

function collected({ collectionRun, connection, storefront }: Belongings): readonly Change[] {
  const keys = { connectionId: connection, storefrontCode: storefront };
  return [{ slice: 'orders', topic: 'collection', id: collectionRun, keys }];
}

const PATIENCE_MS = 60_000;

/** Has every reader follow every subscription while both worlds change, and notes what they were told. */
export async function followAll(ground: Ground, seen: Seen): Promise<void> {
  const root = ground.graph.getSubscriptionType();
  for (const field of root ? fieldsOf(root) : []) {
    const wish = withParts(wishFor(field, field.name));
    const set = CHANGES[field.name];
    if (!set) throw new Error(`nobody says what sets off ${field.name}: add it to infra/tests/matrix/live.ts`);
    const listeners = await Promise.all(
      readers.flatMap((reader) => reader.actors.map((actor) => listen(ground, { reader, actor }, wish, set.most))),
    );
    for (let round = 0; round < ROUNDS; round += 1)
      for (const world of WORLDS) for (const one of set.changes(BELONGINGS[world])) await change(ground, one);
    await Promise.race([...listeners.map(({ heardMost }) => heardMost), patience(field.name)]);
    for (const { who, heard, stop } of listeners) {
      stop();
      const sights = seen.get(who.reader.name);
      if (!root || !sights) continue;
      for (const object of heard)
        see({ sights, worlds: ground.worlds }, { object, world: null, type: root, wishes: [wish] }, () => undefined);
    }
  }
}

async function change({ house }: Ground, { slice, ...told }: Change): Promise<void> {
  await house.subgraphs
    .get(slice)
    ?.em.fork()
    .transactional((tx) => announce(tx, told));
}

async function patience(subscription: string): Promise<never> {
  await new Promise((resolve) => setTimeout(resolve, PATIENCE_MS).unref());
  throw new Error(`nobody was told of ${subscription} in both worlds`);
}

/** Somebody who follows a stream. */
interface Listener {
  readonly who: Who;
  readonly heard: Json[];
  /** Settles once most was heard of what was announced. */
  readonly heardMost: Promise<void>;
  stop(): void;
}

async function listen({ house }: Ground, who: Who, wish: Wish, most: number): Promise<Listener> {
  const closing = new AbortController();
  const response = await fetch(`${house.url}/graphql/stream`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...(await house.headersOf(who)) },
    body: JSON.stringify({ query: `subscription { ${writtenOut([wish])} }` }),
    signal: closing.signal,
  });
  const heard: Json[] = [];
  const heardMost = new Promise<void>((resolve) => {
    void read(response, (data) => {
      heard.push(data);
      if (heard.length === most) resolve();
    }).catch(() => undefined);
  });
  return { who, heard, heardMost, stop: () => closing.abort() };
}

async function read(response: Response, hear: (data: Json) => void): Promise<void> {
  let text = '';
  const words = new TextDecoder();
  for await (const part of response.body ?? []) {
    text += words.decode(part, { stream: true });
    const messages = text.split('\n\n');
    text = messages.pop() ?? '';
    for (const message of messages) {
      const data: Json = JSON.parse(/^data: (?<json>.+)$/m.exec(message)?.groups?.['json'] ?? '{}').data;
      if (data) hear(data);
    }
  }
}
