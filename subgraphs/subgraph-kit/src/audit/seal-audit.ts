import type { EntityManager } from '@mikro-orm/postgresql';
import { endOf, type AuditAnchor, type Stretch } from './audit-anchor.ts';
import { GENESIS, linkHash } from './chain.ts';

/** Entries that one transaction takes into the chain. */
const BATCH = 500;

/** Last row of the chain; of an empty one the place before its first row. */
export interface Head {
  readonly seq: number;
  readonly hash: string;
}

interface Waiting {
  readonly place: string;
  readonly entryId: string;
  readonly digest: string;
}

/**
 * Takes what waits into the chain and gives the number of rows: acts never wait for each other, and this waits for
 * another replica that does the same. The anchor is written first: a crash in between is made good by the next call,
 * which finds the same entries waiting and gives them the same places. Nearly always nothing waits, which one look tells
 * without a lock.
 */
export async function sealAudit(em: EntityManager, anchor: AuditAnchor, now: Date): Promise<number> {
  if (!(await isWaiting(em.fork()))) return 0;
  return em.fork().transactional(async (tx) => {
    await lockChain(tx);
    const head = await headOf(tx);
    const pending = await pendingStretch(tx, anchor, head);
    if (pending) return link(tx, head, pending.entries);
    const waiting = await tx.execute<Waiting[]>(`${WAITING} order by w.place limit ?`, [BATCH]);
    const [first] = waiting;
    if (!first) return 0;
    const digests = waiting.map(({ digest }) => digest);
    await anchor.append({ from: head.seq + 1, digests, head: hashAfter(head, digests), at: now.toISOString() });
    return link(tx, head, waiting);
  });
}

async function isWaiting(em: EntityManager): Promise<boolean> {
  return (await em.execute<object[]>('select true as waits from audit_waiting limit 1')).length > 0;
}

/** Keeps the chain and its anchor as they are until the transaction ends. */
export async function lockChain(tx: EntityManager): Promise<void> {
  await tx.execute("select pg_advisory_xact_lock(hashtext('madang-audit'))");
}

/** The last row of the chain. */
export async function headOf(tx: EntityManager): Promise<Head> {
  const [row] = await tx.execute<{ seq: string; hash: string }[]>(
    'select seq::text as seq, hash from audit_seal order by audit_seal.seq desc limit 1',
  );
  return row ? { seq: Number(row.seq), hash: row.hash } : { seq: 0, hash: GENESIS };
}

/** The stretch that the anchor has and the chain has not, when all its entries still wait: a crash came in between. */
export async function pendingStretch(
  tx: EntityManager,
  anchor: AuditAnchor,
  head: Head,
): Promise<{ readonly stretch: Stretch; readonly entries: readonly Waiting[] } | null> {
  const stretch = await anchor.last();
  if (!stretch || stretch.from !== head.seq + 1) return null;
  const waiting = await tx.execute<Waiting[]>(
    `${WAITING} where e.digest in (select json_array_elements_text(?::json))`,
    [JSON.stringify(stretch.digests)],
  );
  const byDigest = new Map(waiting.map((each) => [each.digest, each]));
  const entries = stretch.digests.map((digest) => byDigest.get(digest)).filter((each) => each !== undefined);
  return entries.length === endOf(stretch) - head.seq ? { stretch, entries } : null;
}

const WAITING = `select w.place::text as place, w.entry_id as "entryId", e.digest
  from audit_waiting w join audit_entry e on e.id = w.entry_id`;

function hashAfter(head: Head, digests: readonly string[]): string {
  return digests.reduce((previous, digest, index) => linkHash(head.seq + index + 1, previous, digest), head.hash);
}

async function link(tx: EntityManager, head: Head, entries: readonly Waiting[]): Promise<number> {
  let previous = head.hash;
  const rows = entries.map(({ entryId, digest }, index) => {
    const seq = head.seq + index + 1;
    const row = { seq, entry_id: entryId, previous, hash: linkHash(seq, previous, digest) };
    previous = row.hash;
    return row;
  });
  await tx.execute(
    `insert into audit_seal (seq, entry_id, previous, hash)
     select seq, entry_id, previous, hash
     from json_to_recordset(?::json) as row (seq bigint, entry_id uuid, previous text, hash text)`,
    [JSON.stringify(rows)],
  );
  await tx.execute(
    'delete from audit_waiting where place in (select text::bigint from json_array_elements_text(?::json) as text)',
    [JSON.stringify(entries.map(({ place }) => place))],
  );
  return rows.length;
}
