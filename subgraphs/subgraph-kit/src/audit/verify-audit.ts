import type { EntityManager } from '@mikro-orm/postgresql';
import { endOf, type AuditAnchor } from './audit-anchor.ts';
import { looseEntry, problemAt, type Break } from './chain-break.ts';
import { chainRows, witnesses, type ChainRow, type Witness } from './chain-rows.ts';
import { GENESIS } from './chain.ts';
import { headOf, lockChain, pendingStretch } from './seal-audit.ts';

/** What a verification found. */
export interface Verification {
  /** Places that were read. */
  readonly checkedFrom: number;
  readonly checkedTo: number;
  /** Place of the last row of the chain. */
  readonly headSeq: number;
  /** Acts that are on record and not yet in the chain. */
  readonly waiting: number;
  /** First row that is not what it was; null while all is well. */
  readonly firstBroken: Break | null;
}

/** How much of the chain one call reads. */
export interface Stage {
  /** Place to begin at; 1 for the whole chain. What lies before it must have been read by an earlier call. */
  readonly from: number;
  /** Milliseconds after which the call ends where it is. */
  readonly budgetMs: number;
}

/**
 * Reads the chain and its anchor side by side, row by row, and stops at the first row that is not what it was. Rows are
 * read in batches, so a chain of any length costs the same memory.
 */
export async function verifyAudit(
  em: EntityManager,
  anchor: AuditAnchor,
  { from, budgetMs }: Stage,
): Promise<Verification> {
  const end = await endOfChain(em, anchor);
  const deadline = performance.now() + budgetMs;
  const chain = chainRows(em, from, end.seq);
  const anchored = witnesses(anchor, from);
  let previous = from > 1 ? await hashAt(em, from - 1) : GENESIS;
  try {
    for (let seq = from; seq <= end.seq; seq += 1) {
      const [row, witness] = await Promise.all([next(chain), next(anchored)]);
      const problem = problemAt({ seq, previous, row, witness });
      if (problem) return { ...read(from, seq, end), firstBroken: await problem({ em, anchored }) };
      previous = row?.hash ?? previous;
      if (performance.now() > deadline && seq < end.seq) return { ...read(from, seq, end), firstBroken: null };
    }
  } finally {
    // Closes the file that is read.
    await anchored.return();
  }
  return { ...read(from, end.seq, end), firstBroken: end.firstLost ?? (await looseEntry(em)) };
}

interface ChainEnd {
  readonly seq: number;
  readonly waiting: number;
  /** First row that the anchor has and the chain has no more. */
  readonly firstLost: Break | null;
}

function read(checkedFrom: number, checkedTo: number, { seq, waiting }: ChainEnd) {
  return { checkedFrom, checkedTo, headSeq: seq, waiting };
}

/** Chain and anchor are written one after the other, so their ends are read while nobody writes. */
async function endOfChain(em: EntityManager, anchor: AuditAnchor): Promise<ChainEnd> {
  return em.fork().transactional(async (tx) => {
    await lockChain(tx);
    const { seq } = await headOf(tx);
    const [counted] = await tx.execute<{ count: string }[]>('select count(*)::text as count from audit_waiting');
    const last = await anchor.last();
    const isLost = last !== null && endOf(last) > seq && !(await pendingStretch(tx, anchor, await headOf(tx)));
    return {
      seq,
      waiting: Number(counted?.count ?? 0),
      firstLost: isLost ? { seq: seq + 1, entryId: null, problem: 'TRUNCATED' } : null,
    };
  });
}

async function hashAt(em: EntityManager, seq: number): Promise<string> {
  const [row] = await em.execute<{ hash: string }[]>('select hash from audit_seal where seq = ?', [seq]);
  return row?.hash ?? GENESIS;
}

async function next<Value extends ChainRow | Witness>(
  values: AsyncGenerator<Value, void, void>,
): Promise<Value | null> {
  const result = await values.next();
  return result.done ? null : result.value;
}
