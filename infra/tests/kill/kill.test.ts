import { createHash, randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { anonymous } from '../../../shared-schema/src/actor.ts';
import { chanceOf } from '../../demo/chance.ts';
import {
  flawsOfDocuments,
  flawsOfMessages,
  type AskedMessage,
  type BelievedMessage,
  type DoneMessage,
  type RegisteredDocument,
  type SeenDocument,
} from './compare-with-ledgers.ts';
import { figures } from './figures.ts';
import type { Killable } from './killable.ts';
import { startPostOffice, type PostOfficeHouse } from './post-office-house.ts';

/** Acts: a document and five messages each. */
const PARCELS = Number(process.env['KILL_PARCELS'] ?? 200);
const MESSAGES = PARCELS * 5;
const KILLS = 6;
/** Answers that each provider loses after it did what it was asked for. */
const LOST_ANSWERS = 4;
/** Requests that each provider turns away while it is down. */
const TURNED_AWAY = 4;
const SETTLED_WITHIN_MS = 300_000;

const seed = process.env['KILL_SEED'] ?? String(Date.now() % 1_000_000);
const chance = chanceOf(`kill -9 ${seed}`);

let house: PostOfficeHouse;
beforeAll(async () => {
  house = await startPostOffice();
});
afterAll(() => house?.stop());

const numbers = Array.from({ length: PARCELS }, (_, index) => String(index + 1).padStart(4, '0'));

/** What `testing/post-office.ts` of the kit sends for a parcel. */
const asked: readonly AskedMessage[] = numbers.flatMap((number) => [
  { key: `${number}|paper|EMAIL`, to: `paper${number}@example.com`, text: '', hasPaper: true },
  { key: `${number}|mail|EMAIL`, to: `mail${number}@example.com`, text: '', hasPaper: false },
  { key: `${number}|text|SMS`, to: `0101${number}001`, text: `${number}호 text`, hasPaper: false },
  { key: `${number}|talk|ALIMTALK`, to: `0102${number}001`, text: '', hasPaper: false },
  {
    key: `${number}|chain|ALIMTALK>SMS`,
    to: `010${number}${Number(number) % 4 === 0 ? '9999' : '0001'}`,
    text: `${number}호 chain`,
    hasPaper: false,
  },
]);

const posted = z.object({ data: z.object({ postParcel: z.string() }) });

/** Asks for an act until it is answered, as a client does that got no answer: under the same key. */
async function post(number: string): Promise<string> {
  const key = randomUUID();
  for (;;) {
    const at = chance.helpers.arrayElement(house.replicas.filter(({ isAlive }) => isAlive).concat(house.replicas[0]));
    const answer = await house.ask(
      at,
      'mutation ($number: String!) { postParcel(number: $number) }',
      { number },
      { key },
    );
    const { success, data } = posted.safeParse(answer);
    if (success) return data.data.postParcel;
    await delay(100);
  }
}

/** Works through a list, a few at once. */
async function throughAll<Item>(items: Iterable<Item>, work: (item: Item) => Promise<void>): Promise<void> {
  const left = [...items];
  const lane = async (): Promise<void> => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await work(item);
  };
  await Promise.all([lane(), lane(), lane(), lane()]);
}

/** Messages and documents of which it is known what became of them. */
async function settled(): Promise<number> {
  const [row] = await house.rows<{ count: number }>(
    `select ((select count(*) from message where state not in ('QUEUED', 'HELD', 'AWAITING_DOCUMENT', 'SENDING'))
           + (select count(*) from issued_document where state <> 'ORDERED'))::int as count`,
  );
  return row?.count ?? 0;
}

async function untilSettled(count: number): Promise<void> {
  const until = performance.now() + SETTLED_WITHIN_MS;
  while ((await settled()) < count) {
    if (performance.now() > until) return;
    await delay(40);
  }
}

/** Something that is done once so many messages and documents are settled. */
interface Disturbance {
  readonly after: number;
  readonly what: string;
  readonly work: () => Promise<void>;
}

function somewhere(from: number, to: number): number {
  return Math.round(chance.number.float({ min: from, max: to }) * (MESSAGES + PARCELS));
}

/** Kills somebody and starts it again after a moment. */
async function killed(victim: Killable): Promise<void> {
  await victim.kill();
  await delay(chance.number.int({ min: 0, max: 500 }));
  await victim.start();
}

function disturbances(): Disturbance[] {
  const [first, second] = house.replicas;
  const told = async (mode: string, times: number): Promise<void> => {
    for (const provider of PROVIDERS) await house.simulators.tell(provider, { mode, times });
  };
  const kills = Array.from({ length: KILLS }, (_, index) => ({
    after: somewhere(index / (KILLS + 1), (index + 0.9) / (KILLS + 1)),
    what: 'kill -9 of a slice',
    work: () => killed(chance.helpers.arrayElement([first, second].filter(({ isAlive }) => isAlive))),
  }));
  return [
    ...kills,
    { after: somewhere(0.1, 0.2), what: 'a second replica', work: () => second.start() },
    { after: somewhere(0.6, 0.8), what: 'kill -9 of the second replica for good', work: () => second.kill() },
    { after: somewhere(0.2, 0.7), what: 'kill -9 of accounts', work: () => killed(house.accounts) },
    // Messages are done long before documents are.
    { after: somewhere(0.05, 0.2), what: 'answers are lost', work: () => told('lost-reply', LOST_ANSWERS) },
    { after: somewhere(0.3, 0.45), what: 'providers are down', work: () => told('down', TURNED_AWAY) },
  ].toSorted((one, other) => one.after - other.after);
}

const PROVIDERS = ['smtp', 'nhn', 'solapi'] as const;

/** Lets the jobs of every minute come now, until nothing is under way any more. */
async function settleAll(): Promise<void> {
  // What a provider turned away comes back ever later: whoever is still told to be down would keep us waiting for minutes.
  for (const provider of PROVIDERS) await house.simulators.tell(provider, {});
  const until = performance.now() + SETTLED_WITHIN_MS;
  while ((await settled()) < MESSAGES + PARCELS && performance.now() < until) {
    for (const job of ['take-up-messages', 'sweep-documents'])
      await house.rows('select 1 from graphile_worker.add_job($1, job_key => $1)', [job]);
    await delay(1000);
  }
}

async function done(): Promise<DoneMessage[]> {
  const all = PROVIDERS.map(async (provider) =>
    (await house.simulators.ledger(provider)).map((entry) => ({ ...entry, provider })),
  );
  return (await Promise.all(all)).flat();
}

const seen = z.object({
  data: z.object({
    documentsOfParcel: z.array(
      z.object({
        number: z.string(),
        state: z.string(),
        sha256: z.string().nullable(),
        downloadUrl: z.string().nullable(),
      }),
    ),
  }),
});
const verified = z.object({ data: z.object({ verifyDocument: z.object({ outcome: z.string() }) }) });

/** Documents of a parcel as people get and verify them. */
async function documentsOf(label: string, id: string): Promise<SeenDocument[]> {
  const [slice] = house.replicas;
  const query = `query ($id: String!) { documentsOfParcel(id: $id) { number state sha256 downloadUrl } }`;
  const { data } = seen.parse(await house.ask(slice, query, { id }));
  const looked = data.documentsOfParcel.map(async ({ number, state, sha256, downloadUrl }) => {
    const path = downloadUrl === null ? null : new URL(downloadUrl, slice.url).pathname;
    const bytes = path === null ? null : await house.take(slice, path.replace('/files/letters/', '/files/'));
    const digest = bytes && createHash('sha256').update(bytes).digest('hex');
    const question =
      'query ($number: String, $sha256: String) { verifyDocument(number: $number, sha256: $sha256) { outcome } }';
    // Everybody verifies from a place of their own: so many at once from one would be turned away.
    const as = { ...anonymous, address: `10.0.${Number(label)}.1` };
    const answer = await house.ask(house.accounts, question, { number, sha256: digest }, { as });
    return {
      label,
      number,
      state,
      sha256,
      bytes: digest,
      verified: verified.parse(answer).data.verifyDocument.outcome,
    };
  });
  return Promise.all(looked);
}

test(`kill -9 in the middle of 1,000 messages and 200 documents (seed ${seed})`, async () => {
  const began = performance.now();
  const seconds = (): string => `${((performance.now() - began) / 1000).toFixed(1)} s`;
  const say = (line: string): void => console.log(`  ${seconds()}: ${line}`);
  const plan = disturbances();
  const ids = new Map<string, string>();
  const posting = throughAll(numbers, async (number) => void ids.set(number, await post(number)));
  for (const { after, what, work } of plan) {
    await untilSettled(after);
    say(`${what}, after ${after}`);
    await work();
  }
  await posting;
  await settleAll();

  const believed = await house.rows<BelievedMessage>(
    `select m.key, m.state, m.channel, (select d.sha256 from issued_document d where d.id = m.documents[1]) as paper
     from message m`,
  );
  const ledgers = await done();
  const documents: SeenDocument[] = [];
  await throughAll(ids, async ([number, id]) => void documents.push(...(await documentsOf(number, id))));
  const register = await house.rows<RegisteredDocument>(
    'select number, sha256, state from registered_document',
    [],
    'accounts',
  );
  for (const line of await figures(house, ledgers, register)) say(line);

  expect(flawsOfMessages(asked, believed, ledgers)).toEqual([]);
  expect(flawsOfDocuments(numbers, documents, register)).toEqual([]);
  expect(ids.size).toBe(PARCELS);
});
