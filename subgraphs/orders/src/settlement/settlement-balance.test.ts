import { newId } from '@madang/subgraph-kit';
import { startTestSubgraph, type TestSubgraph } from '@madang/subgraph-kit/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anOrder } from '../order/order.factory.ts';
import { listRun, periodAfter, periodOf, settlePeriod } from '../settlement-run/index.ts';
import { aStorefront } from '../storefront/storefront.factory.ts';
import { orders } from '../subgraph.ts';
import { checkLedger } from './check-ledger.ts';
import { endHold, holdForCase } from './hold-for-case.ts';
import { noteReturned, noteSale } from './index.ts';
import { aShippedLine, figuresOf } from './settlement.factory.ts';

const START = new Date('2026-11-02T01:00:00Z');
const HOUR_MS = 3_600_000;
const LINES = 120;
const EVENTS = 10_000;
/** Acts that happen at once, and lines that one act ships or takes back. */
const AT_ONCE = 10;
const TOGETHER = { minLength: 30, maxLength: 60 };

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startTestSubgraph(orders, START);
  await subgraph.em.execute("update settlement_setting set begins_at = '2026-11-01'");
});
afterAll(() => subgraph.stop());

interface Line {
  readonly id: string;
  readonly quantity: number;
}

const SHIPPING = ['sale', 'return'] as const;

/**
 * One act: events of many lines that are shipped or come back together, or one of a case, a correction or a run. Lines,
 * cases and returns repeat, so that things are told twice and out of order.
 */
const act = fc.record({
  kind: fc.constantFrom(...SHIPPING, ...SHIPPING, ...SHIPPING, 'hold', 'release', 'deduct', 'correct', 'run'),
  lines: fc.uniqueArray(fc.nat(LINES - 1), TOGETHER),
  which: fc.nat(3),
  quantity: fc.integer({ min: 1, max: 3 }),
});
type Act = typeof act extends fc.Arbitrary<infer Value> ? Value : never;

/** Number of events in an act. */
function eventsIn({ kind, lines }: Act): number {
  return kind === 'sale' || kind === 'return' ? lines.length : 1;
}

/** Orders of ten lines each, shipped one after the other over two months, at prices that change in between. */
async function shippedLines(code: string): Promise<Line[]> {
  const em = subgraph.em.fork();
  const { variantId } = await aShippedLine(em, { code, prices: { '2026-11-01': 10_000, '2026-11-20': 12_345 } });
  for (let order = 0; order < LINES / 10; order += 1) {
    const { id } = await anOrder(em, { storefrontCode: code, customerId: newId() });
    await em.execute(
      `insert into order_line (id, number, order_id, variant_id, quantity, unit_price, paid_amount, shipped_at)
       select uuidv7(), ? || '-' || place, ?, ?, 1 + place % 3, 30000, 30000 * (1 + place % 3),
         ?::timestamptz + (? * 10 + place) * interval '12 hours' from generate_series(0, 9) as place`,
      [id, id, variantId, START, order],
    );
  }
  return em.execute<Line[]>(
    `select line.id, quantity from order_line line join sales_order o on o.id = order_id
     where storefront_code = ? and unit_price = 30000 order by line.shipped_at`,
    [code],
  );
}

/** Makes an identifier of a number, so that the same case or return is met again. */
function idOf(kind: string, line: number, which: number): string {
  const tail = `${kind === 'return' ? 1 : 2}${String(line).padStart(4, '0')}${which}`.padStart(12, '0');
  return `01900000-0000-7000-8000-${tail}`;
}

interface World {
  readonly code: string;
  readonly lines: readonly Line[];
  readonly now: Date;
  readonly run: (tx: TestSubgraph['em']) => Promise<unknown>;
}

function happen(tx: TestSubgraph['em'], { kind, lines, which, quantity }: Act, world: World): Promise<unknown> {
  const { now, code } = world;
  const by = { actor: null, now };
  const ids = lines.map((place) => world.lines[place]?.id ?? '');
  const [place = 0] = lines;
  const told = { caseId: idOf('case', place, which), number: 'x', orderId: null, orderLineId: ids[0] };
  switch (kind) {
    case 'sale':
      return noteSale(tx, ids, by);
    case 'return':
      return noteReturned(
        tx,
        lines.map((line, at) => ({ lineId: ids[at] ?? '', quantity, returnId: idOf('return', line, which) })),
        by,
      );
    case 'hold':
      return holdForCase(tx, told, now);
    case 'release':
      return endHold(tx, { ...told, state: 'WITHDRAWN', result: null }, now);
    case 'deduct':
      return endHold(tx, { ...told, state: 'CLOSED', result: 'SETTLED' }, now);
    case 'correct':
      return correct(tx, code, quantity * 100 - 200, now);
    default:
      return world.run(tx);
  }
}

function correct(tx: TestSubgraph['em'], code: string, amount: number, now: Date): Promise<unknown> {
  return tx.execute(
    `insert into settlement_entry (id, storefront_code, kind, approval_id, wholesale, due, held, deducted, counts_at, recorded_at)
     values (?, ?, 'CORRECTION', ?, 0, ?, 0, 0, ?, ?)`,
    [newId(), code, newId(), amount, now, now],
  );
}

/** What was played: the number of events, and the lines that were shipped. */
interface Played {
  readonly events: number;
  readonly shipped: ReadonlySet<number>;
}

/** Plays a history, some acts at once, and looks again and again whether all adds up. */
async function play(history: readonly Act[], code: string, lines: readonly Line[]): Promise<Played> {
  let period = periodOf('WEEKLY', '2026-11-02');
  let events = 0;
  const shipped = new Set<number>();
  for (let place = 0; place < history.length && events < EVENTS; place += AT_ONCE) {
    const now = new Date(START.getTime() + place * 4 * HOUR_MS);
    const due = period;
    const run = async (tx: TestSubgraph['em']) => {
      if (due.end > now) return;
      await listRun(tx, due, { actor: null, now });
      if (await settlePeriod(tx, due, { actor: null, now })) period = periodAfter(due);
    };
    const together = history.slice(place, place + AT_ONCE);
    await Promise.all(
      together.map((one) => subgraph.em.fork().transactional((tx) => happen(tx, one, { code, lines, now, run }))),
    );
    for (const { kind, lines: told } of together) if (kind === 'sale') for (const line of told) shipped.add(line);
    events += together.reduce((sum, one) => sum + eventsIn(one), 0);
    if (place % (AT_ONCE * 10) === 0) await expectBalance(code);
  }
  return { events, shipped };
}

test(`whatever happens in whatever order, twice and at once, all that was shipped is settled, held, deducted or pending`, async () => {
  const { code } = await aStorefront(subgraph.em.fork());
  const lines = await shippedLines(code);
  const histories = fc.array(act, { minLength: 600, maxLength: 600 });
  await fc.assert(
    fc.asyncProperty(histories, async (history) => {
      const { events, shipped } = await play(history, code, lines);
      expect(events).toBeGreaterThanOrEqual(EVENTS);
      await expectBalance(code);
      const { wholesale } = await figuresOf(subgraph.em.fork(), code);
      expect(wholesale).toBe(await wholesaleOf(lines.filter((_line, place) => shipped.has(place))));
    }),
    { numRuns: 1, endOnFailure: true },
  );
  expect(await brokenStorefronts()).toEqual([]);
}, 240_000);

async function expectBalance(code: string): Promise<void> {
  const { wholesale, settled, held, deducted, pending } = await figuresOf(subgraph.em.fork(), code);
  expect({ sum: (settled ?? 0) + (held ?? 0) + (deducted ?? 0) + (pending ?? 0) }).toEqual({ sum: wholesale });
}

/** What the contract says of all lines together, without the ledger. */
async function wholesaleOf(lines: readonly Line[]): Promise<number> {
  const [row] = await subgraph.em.fork().execute<{ sum: string }[]>(
    `select sum(quantity * case when shipped_at < '2026-11-20T00:00:00+09:00' then 10000 else 12345 end) as sum
       from order_line where id = any (?::uuid[])`,
    [`{${lines.map(({ id }) => id).join(',')}}`],
  );
  return Number(row?.sum);
}

async function brokenStorefronts(): Promise<unknown[]> {
  const em = subgraph.em.fork();
  await em.transactional((tx) => checkLedger(tx, { actor: null, now: START }));
  return em.execute('select storefront_code from settlement_check where difference <> 0');
}
