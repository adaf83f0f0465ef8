import { setTimeout as delay } from 'node:timers/promises';
import { portOf } from '@madang/shared-schema/slices';
import type { Fate, Ring, RingLedger } from './ring-ledger.ts';

/** Rings of a second (issue 6). */
export const RINGS_A_SECOND = 20;

/** A caller gives up when so many others have rung after them: eight seconds. */
const GIVES_UP_AFTER = 8 * RINGS_A_SECOND;

/** One in so many rings is told twice at once, as exchanges do. */
const TWICE_EVERY = 10;

/** How the telling went. */
interface Telling {
  readonly fates: readonly Fate[];
  /** Rings that were told in a second. */
  readonly rate: number;
}

/** Has the simulated exchange ring at a steady pace; every caller gives up after a while and is not answered. */
export async function tellRings(portBase: number, ledger: RingLedger, rings: readonly Ring[]): Promise<Telling> {
  const begun = performance.now();
  const fates: Fate[] = [];
  const faults: unknown[] = [];
  const acts: Promise<void>[] = [];
  const act = (doing: Promise<void>): void => void acts.push(doing.catch((error: unknown) => void faults.push(error)));
  for (const [place, ring] of rings.entries()) {
    await delay(Math.max(0, begun + (place * 1000) / RINGS_A_SECOND - performance.now()));
    fates.push(ledger.note(ring));
    act(ringOnce(portBase, ring, place % TWICE_EVERY === 0 ? 2 : 1));
    const impatient = rings[place - GIVES_UP_AFTER];
    if (impatient) act(giveUp(portBase, impatient));
  }
  const rate = rings.length / ((performance.now() - begun) / 1000);
  await Promise.all(acts);
  await Promise.all(rings.slice(-GIVES_UP_AFTER).map((ring) => giveUp(portBase, ring)));
  if (faults.length > 0) throw faults[0];
  return { fates, rate };
}

async function ringOnce(portBase: number, { extension, number }: Ring, times: number): Promise<void> {
  const answer = await tellExchange(portBase, 'rings', { to: extension, from: number, times });
  if (/null|[345]\d\d/.test(answer)) throw new Error(`the call center did not take a ring: ${answer}`);
}

async function giveUp(portBase: number, { extension }: Ring): Promise<void> {
  await tellExchange(portBase, 'calls', { to: extension, state: 'ended' });
}

async function tellExchange(portBase: number, path: string, body: object): Promise<string> {
  const port = portOf('simulators', { PORT_BASE: String(portBase) });
  const response = await fetch(`http://127.0.0.1:${port}/control/centrex/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const answer = await response.text();
  if (!response.ok) throw new Error(`${path}: ${answer}`);
  return answer;
}
