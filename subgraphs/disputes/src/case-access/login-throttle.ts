import { neighbourhoodOf } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { CaseAccessSettings } from './case-access-settings.ts';
import { LoginThrottleRow } from './case-access.entity.ts';
import type { AccessSide } from './case-access.ts';

const HOUR_MS = 3_600_000;

/**
 * One side of a case number as it was typed, and the address it was typed at. Each side counts for itself, so that who
 * comes in by one password cannot wipe out their guesses at the other.
 */
export interface LoginPair {
  readonly caseNumber: string;
  readonly side: AccessSide;
  readonly address: string;
}

type Limits = Pick<CaseAccessSettings, 'tries' | 'lockMs' | 'wrongCasesPerHour' | 'codesPerHour'>;

/** Whether a try may be compared: OPEN, or the first that meets a lock (LOCKS), or one more within it (LOCKED). */
export type Try = 'OPEN' | 'LOCKS' | 'LOCKED';

/**
 * Takes one try of a pair before anything is compared, so that tries at once cannot be more than tries one by one. Not
 * open while the pair is locked, or its address has tried too many cases within the hour.
 */
export async function takeTry(em: EntityManager, pair: LoginPair, limits: Limits, now: Date): Promise<Try> {
  return em.transactional(async (tx) => {
    const ofPair = { key: pairKey(pair), limit: limits.tries, lockMs: limits.lockMs };
    const ofAddress = { key: addressKey(pair), limit: limits.wrongCasesPerHour, lockMs: HOUR_MS };
    const count = await counted(tx, ofPair, now);
    const cases = count === 1 ? await counted(tx, ofAddress, now) : await countOf(tx, ofAddress.key, now);
    if (cases > ofAddress.limit) return count === 1 && cases === ofAddress.limit + 1 ? 'LOCKS' : 'LOCKED';
    if (count > ofPair.limit) return count === ofPair.limit + 1 ? 'LOCKS' : 'LOCKED';
    return 'OPEN';
  });
}

/** Gives a try back that was a right one: only wrong ones count. */
export async function giveTryBack(tx: EntityManager, pair: LoginPair, limits: Limits): Promise<void> {
  const [row] = await lowered(tx, pairKey(pair), limits.tries);
  if (row?.count === 0) await lowered(tx, addressKey(pair), limits.wrongCasesPerHour);
}

/** Counts a wrong code as a wrong try of the pair. */
export async function countWrongCode(tx: EntityManager, pair: LoginPair, limits: Limits, now: Date): Promise<void> {
  await counted(tx, { key: pairKey(pair), limit: limits.tries, lockMs: limits.lockMs }, now);
}

/** Indicates whether a pair is locked now. */
export async function isLocked(tx: EntityManager, pair: LoginPair, now: Date): Promise<boolean> {
  return (await tx.count(LoginThrottleRow, { key: pairKey(pair), lockedUntil: { $gt: now } })) > 0;
}

/** Forgets the wrong tries of a pair once somebody was let in. */
export async function forgetTries(tx: EntityManager, pair: LoginPair): Promise<void> {
  await tx.nativeDelete(LoginThrottleRow, { key: pairKey(pair) });
}

/** Takes one code of those that may be sent for a side of a case within the hour; false when there are none left. */
export async function takeCode(tx: EntityManager, accessId: string, limits: Limits, now: Date): Promise<boolean> {
  return takeOfHour(tx, { key: `codes|${accessId}`, limit: limits.codesPerHour }, now);
}

/** Takes one of what may be done so often within the hour under a key; false when there is none left. */
export async function takeOfHour(tx: EntityManager, of: Omit<Counter, 'lockMs'>, now: Date): Promise<boolean> {
  return (await counted(tx, { ...of, lockMs: HOUR_MS }, now)) <= of.limit;
}

interface Counter {
  readonly key: string;
  readonly limit: number;
  readonly lockMs: number;
}

/** Counts one more in one statement; a count whose lock, or whose hour without a lock, is over begins anew. */
async function counted(tx: EntityManager, { key, limit, lockMs }: Counter, now: Date): Promise<number> {
  const over = `(throttle.locked_until <= :now::timestamptz
    or (throttle.locked_until is null and throttle.since <= :now::timestamptz - interval '1 hour'))`;
  const next = `case when ${over} then 1 else throttle.count + 1 end`;
  const sql = `insert into login_throttle as throttle (key, count, since, locked_until)
     values (:key, 1, :now, case when :limit = 1 then :until::timestamptz end)
     on conflict (key) do update set
       count = ${next},
       since = case when ${over} then :now::timestamptz else throttle.since end,
       locked_until = case when ${next} >= :limit and (${over} or throttle.locked_until is null)
         then :until::timestamptz when ${over} then null else throttle.locked_until end
     returning count`;
  const values = { now, key, limit, until: new Date(now.getTime() + lockMs) };
  const [row] = await tx.execute<{ count: number }[]>(...placed(sql, values));
  if (!row) throw new Error(`no count of ${key}`);
  return row.count;
}

async function countOf(tx: EntityManager, key: string, now: Date): Promise<number> {
  const row = await tx.findOne(LoginThrottleRow, { key });
  if (!row) return 0;
  const isOver = row.lockedUntil ? row.lockedUntil <= now : row.since.getTime() <= now.getTime() - HOUR_MS;
  return isOver ? 0 : row.count;
}

function lowered(tx: EntityManager, key: string, limit: number): Promise<{ count: number }[]> {
  return tx.execute<{ count: number }[]>(
    `update login_throttle set count = greatest(count - 1, 0),
       locked_until = case when count - 1 < ? then null else locked_until end
     where key = ? returning count`,
    [limit, key],
  );
}

/** Turns named values into the question marks that the driver knows; a cast is no name. */
function placed(sql: string, values: Readonly<Record<string, unknown>>): [string, unknown[]] {
  const order: unknown[] = [];
  const text = sql.replaceAll(/(?<!:):([a-z]+)/g, (_whole, name: string) => {
    order.push(values[name]);
    return '?';
  });
  return [text, order];
}

function pairKey({ caseNumber, side, address }: LoginPair): string {
  return `pair|${caseNumber}|${side}|${neighbourhoodOf(address)}`;
}

function addressKey({ address }: LoginPair): string {
  return `address|${neighbourhoodOf(address)}`;
}
