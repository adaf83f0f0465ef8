import { setTimeout as delay } from 'node:timers/promises';
import type { BenchHouse } from '../house.ts';
import { measuresOf, quantile, type Measure } from '../measure.ts';
import type { Ears } from './desk-stream.ts';
import { CUSTOMERS, mobileAt } from './fill-tickets.ts';
import { EXTENSIONS, leaveSeats, takeSeats, type Desk } from './ring-desks.ts';
import { isHeard, RingLedger, type Fate, type Ring } from './ring-ledger.ts';
import { RINGS_A_SECOND, tellRings } from './tell-rings.ts';

const { atLeast, atMost, told } = measuresOf('callcenter');

const SECONDS = Number(process.env['BENCH_SECONDS'] ?? 60);
const WARM_UP_SECONDS = 5;
const MOST_MS = 1000;

/** One desk in so many loses its stream while the telephones ring. */
const CUT_EVERY = 3;
/** Longer than the ten seconds after which a telephone rings again. */
const AWAY_MS = 12_000;

const PATIENCE_MS = 10_000;
/** Calls are looked up every minute. */
const SETTLING_MS = 240_000;

/** What happens while two hundred agents listen. */
interface Desks {
  readonly house: BenchHouse;
  readonly desks: readonly Desk[];
  readonly ledger: RingLedger;
  /** Gives so many seconds of rings, at one telephone after the other. */
  readonly next: (seconds: number) => readonly Ring[];
}

/** From the moment at which the exchange rings until it pops up at the one right desk: two hundred agents, twenty rings a second. */
export async function* ringMeasures(house: BenchHouse): AsyncGenerator<Measure> {
  await forgetCalls(house);
  const ledger = new RingLedger();
  const broken: unknown[] = [];
  const earsAt = (extension: string): Ears => ({
    hear: (event) => ledger.hear(extension, event),
    broke: (error) => void broken.push(error),
  });
  const desks = await takeSeats(house, earsAt);
  try {
    const parts = { house, desks, ledger, next: ringsFor(await customersOf(house)) };
    const warmUp = await tellRings(house.portBase, ledger, parts.next(WARM_UP_SECONDS));
    await settledDown(warmUp.fates);
    yield told('rings: agents who listen', desks.length, 'agents');
    yield* heldMeasures(parts);
    yield* cutMeasures(parts);
    yield* settlingMeasures(parts);
    yield atMost('rings: calls told to a wrong desk', ledger.astray, 'calls', 0);
    yield atMost('rings: streams that broke', broken.length, 'streams', 0);
  } finally {
    await leaveSeats(desks);
  }
}

/** Nobody loses their stream. */
async function* heldMeasures({ house, ledger, next }: Desks): AsyncGenerator<Measure> {
  const { fates, rate } = await tellRings(house.portBase, ledger, next(SECONDS));
  await settledDown(fates);
  yield told('rings: told while all listened', fates.length, 'rings');
  yield atLeast('rings: told a second', rate, 'rings/s', RINGS_A_SECOND);
  yield* popMeasures('rings', fates);
}

/** A third of the streams is cut, and comes back to what rang meanwhile. */
async function* cutMeasures({ house, desks, ledger, next }: Desks): AsyncGenerator<Measure> {
  const cut = desks.filter((_desk, place) => place % CUT_EVERY === 0);
  const spreadMs = Math.max(0, SECONDS * 1000 - AWAY_MS - 2000);
  const cuts = cut.map((desk, place) => beAway(desk, (place * spreadMs) / cut.length));
  const [{ fates, rate }] = await Promise.all([tellRings(house.portBase, ledger, next(SECONDS)), ...cuts]);
  await settledDown(fates);
  yield told('rings, streams cut: streams that were cut', cut.length, 'streams');
  yield told('rings, streams cut: found on coming back', fates.filter(({ isFound }) => isFound).length, 'rings');
  yield atLeast('rings, streams cut: told a second', rate, 'rings/s', RINGS_A_SECOND);
  yield* popMeasures('rings, streams cut', fates);
}

/** Everybody has hung up: the calls are over, and no more than rang. */
async function* settlingMeasures({ house, ledger }: Desks): AsyncGenerator<Measure> {
  const begun = performance.now();
  let { calls, open } = await callsOf(house);
  while (open > 0 && performance.now() - begun < SETTLING_MS) {
    await delay(500);
    ({ calls, open } = await callsOf(house));
  }
  yield told('rings: from the last hanging up until all calls were over', (performance.now() - begun) / 1000, 's');
  yield atMost('rings: calls that stay open', open, 'calls', 0);
  yield atMost('rings: doubled', Math.max(0, calls - ledger.rung), 'calls', 0);
}

function* popMeasures(name: string, fates: readonly Fate[]): Generator<Measure> {
  const spent = fates.flatMap(({ toldAt, poppedAt }) => (poppedAt === null ? [] : [poppedAt - toldAt]));
  yield told(`${name}: p50 from ring to pop`, quantile(spent, 0.5), 'ms');
  yield told(`${name}: p95 from ring to pop`, quantile(spent, 0.95), 'ms');
  yield atMost(`${name}: p99 from ring to pop`, quantile(spent, 0.99), 'ms', MOST_MS);
  yield told(`${name}: slowest from ring to pop`, Math.max(...spent), 'ms');
  yield atMost(`${name}: lost`, fates.filter((fate) => !isHeard(fate)).length, 'rings', 0);
  yield atMost(`${name}: without their customer`, fates.filter(({ isResolved }) => !isResolved).length, 'rings', 0);
}

/** Goes away after a while and comes back. */
async function beAway(desk: Desk, afterMs: number): Promise<void> {
  await delay(afterMs);
  desk.cut();
  await delay(AWAY_MS);
  await desk.listen();
}

/** Waits until all is heard of these rings, or nothing more is to be hoped for. */
async function settledDown(fates: readonly Fate[]): Promise<void> {
  const until = performance.now() + PATIENCE_MS;
  while (!fates.every(isHeard) && performance.now() < until) await delay(20);
}

/** Customers in the order of their numbers: who is at a place has the mobile number of that place. */
async function customersOf({ owner }: BenchHouse): Promise<string[]> {
  const { rows } = await owner.query<{ id: string }>(
    "select id from customer where number like 'BENCH%' order by number",
  );
  return rows.map(({ id }) => id);
}

/** Callers of whom every second one is a customer; nobody rings twice. */
function ringsFor(customers: readonly string[]): Desks['next'] {
  let rung = 0;
  return (seconds) => {
    const first = rung;
    rung += Math.round(seconds * RINGS_A_SECOND);
    return Array.from({ length: rung - first }, (_unused, index) => ringAt(first + index, customers));
  };
}

function ringAt(serial: number, customers: readonly string[]): Ring {
  const extension = EXTENSIONS[serial % EXTENSIONS.length] ?? '';
  // Each telephone hears both in turns.
  const isKnown = (serial + Math.floor(serial / EXTENSIONS.length)) % 2 === 0;
  const place = (serial * 997) % CUSTOMERS;
  const number = isKnown ? mobileAt(place) : `0318${String(serial).padStart(7, '0')}`;
  return { extension, number, customerId: isKnown ? (customers[place] ?? null) : null };
}

const CALLS = `select count(*)::int as calls, count(*) filter (where state in ('RINGING', 'ANSWERED'))::int as open
  from call where extension = any ($1)`;

async function callsOf({ owner }: BenchHouse): Promise<{ calls: number; open: number }> {
  const { rows } = await owner.query<{ calls: number; open: number }>(CALLS, [EXTENSIONS]);
  return rows[0] ?? { calls: 0, open: 0 };
}

/** Every run begins with telephones that have never rung, also after one that was broken off. */
async function forgetCalls({ owner }: BenchHouse): Promise<void> {
  await owner.query('begin');
  // The calls of a run that was broken off may be looked up now.
  await owner.query('lock table call, call_event in exclusive mode');
  await owner.query("update extension set agent_state = 'OFFLINE' where number = any ($1)", [EXTENSIONS]);
  const calls = 'select id from call where extension = any ($1)';
  await owner.query(`delete from call_event where call_id in (${calls})`, [EXTENSIONS]);
  await owner.query('delete from call where extension = any ($1)', [EXTENSIONS]);
  await owner.query('commit');
}
