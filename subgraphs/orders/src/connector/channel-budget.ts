import type { EntityManager } from '@mikro-orm/postgresql';

/** Bucket of calls that a marketplace gives: so many at once, so many drained a second. */
export interface CallBucket {
  readonly capacity: number;
  readonly drainPerSecond: number;
}

const DRAINED = `greatest(0, budget.level - extract(epoch from clock_timestamp() - budget.counted_at) * ?::double precision)`;

/**
 * Takes one call out of the budget of a connection that all replicas share; gives the milliseconds to wait where it is
 * used up or blocked, and 0 when the call may be made. The clock is the database's, because the bucket drains in real time.
 */
export async function takeCall(
  em: EntityManager,
  id: string,
  { capacity, drainPerSecond }: CallBucket,
): Promise<number> {
  const taken = await em.execute<unknown[]>(
    `insert into channel_budget as budget (id, level, counted_at) values (?, 1, clock_timestamp())
     on conflict (id) do update set level = ${DRAINED} + 1, counted_at = clock_timestamp()
     where (budget.blocked_until is null or budget.blocked_until <= clock_timestamp()) and ${DRAINED} + 1 <= ?
     returning id`,
    [id, drainPerSecond, drainPerSecond, capacity],
  );
  if (taken.length > 0) return 0;
  const [wait] = await em.execute<{ ms: number }[]>(
    `select ceil(1000 * greatest(
       extract(epoch from coalesce(blocked_until, clock_timestamp()) - clock_timestamp())::double precision,
       (${DRAINED} + 1 - ?::double precision) / ?::double precision, 0.05))::integer as ms
     from channel_budget as budget where id = ?`,
    [drainPerSecond, capacity, drainPerSecond, id],
  );
  return wait?.ms ?? 0;
}

/** Believes the marketplace where it counts more calls than we do, because others of the mall call it too. */
export async function noteCallsUsed(
  em: EntityManager,
  id: string,
  { used, drainPerSecond }: Pick<CallBucket, 'drainPerSecond'> & { readonly used: number },
): Promise<void> {
  await em.execute(
    `update channel_budget as budget set level = greatest(${DRAINED}, ?), counted_at = clock_timestamp() where id = ?`,
    [drainPerSecond, used, id],
  );
}

/** Lets nobody call until the block has passed: asking while it lasts makes it longer. */
export async function blockCalls(em: EntityManager, id: string, forMs: number): Promise<void> {
  await em.execute(
    `insert into channel_budget as budget (id, level, counted_at, blocked_until)
     values (?, 0, clock_timestamp(), clock_timestamp() + ? * interval '1 millisecond')
     on conflict (id) do update set blocked_until = greatest(budget.blocked_until, excluded.blocked_until)`,
    [id, forMs],
  );
}
