import type { EntityManager } from '@mikro-orm/postgresql';
import type { ChainRow, Witness } from './chain-rows.ts';
import { linkHash } from './chain.ts';

/** What can be wrong with a row of the chain. */
export const AUDIT_PROBLEMS = ['ALTERED', 'DELETED', 'REORDERED', 'INSERTED', 'TRUNCATED', 'ANCHOR_MISSING'] as const;

/** One of {@link AUDIT_PROBLEMS}. */
export type AuditProblem = (typeof AUDIT_PROBLEMS)[number];

/** First row that is not what it was. */
export interface Break {
  /** Place in the chain; null for an act that never came into it. */
  readonly seq: number | null;
  readonly entryId: string | null;
  readonly problem: AuditProblem;
}

/** One place of the chain, as chain and anchor have it. */
export interface Place {
  readonly seq: number;
  /** Hash of the row before. */
  readonly previous: string;
  readonly row: ChainRow | null;
  readonly witness: Witness | null;
}

interface Search {
  readonly em: EntityManager;
  /** Rest of what the anchor has. */
  readonly anchored: AsyncGenerator<Witness, void, void>;
}

/** Says what is wrong at a place, or null; where the words need a search, it is done when they are asked for. */
export function problemAt({ seq, previous, row, witness }: Place): ((search: Search) => Promise<Break>) | null {
  const found = (problem: AuditProblem) => async (): Promise<Break> => ({
    seq,
    entryId: row?.seq === seq ? row.entryId : null,
    problem,
  });
  if (!row || row.seq !== seq || row.digest === null) return found('DELETED');
  if (!witness) return found(seq === 1 ? 'ANCHOR_MISSING' : 'INSERTED');
  if (witness.seq !== seq) return found('INSERTED');
  if (row.digest !== witness.digest) {
    return async (search) => ({ seq, entryId: row.entryId, problem: await displaced(search, row, witness) });
  }
  if (row.digestNow !== row.digest) return found('ALTERED');
  const isLinked = row.previous === previous && row.hash === linkHash(seq, previous, row.digest);
  return isLinked ? null : found('ALTERED');
}

/** Tells why another entry stands at a place than the anchor has there. */
async function displaced({ em, anchored }: Search, row: ChainRow, witness: Witness): Promise<AuditProblem> {
  const [rightful] = await em.execute<unknown[]>(
    'select 1 from audit_seal s join audit_entry e on e.id = s.entry_id where e.digest = ? limit 1',
    [witness.digest],
  );
  const isKnown = await anyOf(anchored, ({ digest }) => digest === row.digest);
  if (rightful) return isKnown ? 'REORDERED' : 'INSERTED';
  return isKnown ? 'DELETED' : 'ALTERED';
}

async function anyOf<Value>(
  values: AsyncGenerator<Value, void, void>,
  matches: (value: Value) => boolean,
): Promise<boolean> {
  for await (const value of values) if (matches(value)) return true;
  return false;
}

/** An act that is neither in the chain nor waits for it, or one that waits and is gone; null when there is none. */
export async function looseEntry(em: EntityManager): Promise<Break | null> {
  const [loose] = await em.execute<{ entryId: string; problem: AuditProblem }[]>(
    `(select e.id as "entryId", 'INSERTED' as problem from audit_entry e
        where not exists (select from audit_seal s where s.entry_id = e.id)
          and not exists (select from audit_waiting w where w.entry_id = e.id) limit 1)
     union all
     (select w.entry_id, 'DELETED' from audit_waiting w
        where not exists (select from audit_entry e where e.id = w.entry_id) limit 1)
     limit 1`,
  );
  return loose ? { seq: null, ...loose } : null;
}
