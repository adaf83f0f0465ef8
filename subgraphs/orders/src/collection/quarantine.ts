import { createHash } from 'node:crypto';
import { newId } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { CollectedFrom } from './collected-from.ts';
import { quarantinePersonal } from './collection.personal.ts';
import type { QuarantineCode } from './collection.ts';

/** Something that cannot be taken in, and why. */
export interface Quarantined {
  readonly externalNumber: string | null;
  readonly code: QuarantineCode;
  /** Path and rule; never a value of a person's. */
  readonly reason: string;
  readonly payload: unknown;
  readonly orderId?: string;
  /** What it would have been, where that is no order. */
  readonly about?: 'QUESTION';
}

const REASON_LENGTH = 500;

/**
 * Puts what cannot be taken in aside, once however often it comes; what somebody dismissed for the same reason stays
 * dismissed. Gives the number of rows that are new.
 */
export async function quarantine(
  tx: EntityManager,
  from: CollectedFrom,
  found: readonly Quarantined[],
  now: Date,
): Promise<number> {
  const rows = new Map(found.map((one) => [keyOf(one), one]));
  if (rows.size === 0) return 0;
  const sealed = await Promise.all(
    [...rows].map(async ([key, { externalNumber, code, reason, payload, orderId = null }]) => {
      const id = newId();
      const { payload: bytes } = await quarantinePersonal.seal(tx, id, { payload: JSON.stringify(payload) });
      const hex = bytes.toString('hex');
      return { id, key, externalNumber, code, reason: reason.slice(0, REASON_LENGTH), payload: hex, orderId };
    }),
  );
  const written = await tx.execute<{ isNew: boolean }[]>(
    `insert into quarantined_order as kept (id, connection_id, storefront_code, key, external_number, code, reason, order_id,
       payload, personal_index, state, times, first_seen_at, last_seen_at)
     select id, ?, ?, key, "externalNumber", code, reason, "orderId", decode(payload, 'hex'), '{}', 'WAITING', 1, ?, ?
     from json_to_recordset(?::json) as found
       (id uuid, key text, "externalNumber" text, code text, reason text, payload text, "orderId" uuid)
     where not exists (select from quarantined_order as past where past.connection_id = ? and past.key = found.key
       and past.state = 'DISMISSED' and past.code = found.code and past.reason = found.reason)
     on conflict (connection_id, key) where state = 'WAITING' do update set
       times = kept.times + 1, last_seen_at = excluded.last_seen_at
     returning times = 1 as "isNew"`,
    [from.id, from.storefrontCode, now, now, JSON.stringify(sealed), from.id],
  );
  return written.filter(({ isNew }) => isNew).length;
}

/** What came in after all. */
interface Released {
  readonly numbers: readonly string[];
  readonly about?: 'QUESTION';
}

/** Closes what waited of orders, or of questions, that came in after all. */
export async function release(
  tx: EntityManager,
  { id }: CollectedFrom,
  { numbers, about }: Released,
  now: Date,
): Promise<void> {
  if (numbers.length === 0) return;
  const keys = numbers.map((number) => placed(number, about));
  await tx.execute(
    `update quarantined_order set state = 'REPLAYED', settled_at = ?
     where connection_id = ? and state = 'WAITING' and order_id is null
       and key in (select json_array_elements_text(?::json))`,
    [now, id, JSON.stringify(keys)],
  );
}

/** Indicates whether what waits under a key would have been a question. */
export function isOfQuestion({ key }: { readonly key: string }): boolean {
  return key.startsWith(QUESTION);
}

const QUESTION = 'question ';

/** Numbers of questions and of orders are counted apart. */
function placed(number: string, about: Quarantined['about']): string {
  return about === 'QUESTION' ? QUESTION + number : number;
}

/** A conflict about an order that is here stands beside what could not be read of it. */
function keyOf({ externalNumber, code, payload, orderId, about }: Quarantined): string {
  if (orderId) return `${externalNumber} ${code}`;
  const digest = () => createHash('sha256').update(JSON.stringify(payload)).digest('hex');
  return placed(externalNumber ?? `sha256 ${digest()}`, about);
}
