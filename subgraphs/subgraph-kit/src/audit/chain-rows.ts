import type { EntityManager } from '@mikro-orm/postgresql';
import type { AuditAnchor } from './audit-anchor.ts';
import { digestOf, type AuditContent } from './chain.ts';

const BATCH = 1_000;

/** Row of the chain with what its entry says now. */
export interface ChainRow {
  readonly seq: number;
  readonly entryId: string;
  readonly previous: string;
  readonly hash: string;
  /** Digest that was taken when the act was put on record; null when the entry is gone. */
  readonly digest: string | null;
  /** Digest of what the entry says now. */
  readonly digestNow: string | null;
}

/** Digest that the anchor has of a place. */
export interface Witness {
  readonly seq: number;
  readonly digest: string;
}

interface StoredRow {
  readonly seq: string;
  readonly entryId: string;
  readonly previous: string;
  readonly hash: string;
  readonly digest: string | null;
  readonly act: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly actorId: string | null;
  readonly actorAccount: string | null;
  readonly data: string;
  readonly occurredAt: string;
}

/** Rows of the chain from one place to another, both included, read in batches. */
export async function* chainRows(em: EntityManager, from: number, to: number): AsyncGenerator<ChainRow, void, void> {
  let after = from - 1;
  while (after < to) {
    const rows = await em.execute<StoredRow[]>(
      `select s.seq::text as seq, s.entry_id as "entryId", s.previous, s.hash, e.digest, e.act,
         e.subject_type as "subjectType", e.subject_id as "subjectId", e.actor_id as "actorId",
         e.actor_account as "actorAccount", e.data::text as data,
         to_char(e.occurred_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "occurredAt"
       from audit_seal s left join audit_entry e on e.id = s.entry_id
       where s.seq > ? and s.seq <= ? order by s.seq limit ?`,
      [after, to, BATCH],
    );
    for (const row of rows) yield chainRow(row);
    const last = rows.at(-1);
    if (!last || rows.length < BATCH) return;
    after = Number(last.seq);
  }
}

/** What the anchor has of the chain from a place on; a place that was written twice counts as it was written first. */
export async function* witnesses(anchor: AuditAnchor, from: number): AsyncGenerator<Witness, void, void> {
  let expected = from;
  for await (const stretch of anchor.stretches(from)) {
    for (const [index, digest] of stretch.digests.entries()) {
      const seq = stretch.from + index;
      if (seq < expected) continue;
      yield { seq, digest };
      expected = seq + 1;
    }
  }
}

function chainRow({ seq, entryId, previous, hash, digest, ...entry }: StoredRow): ChainRow {
  const digestNow = digest === null ? null : digestOf(contentOf(entryId, entry));
  return { seq: Number(seq), entryId, previous, hash, digest, digestNow };
}

function contentOf(id: string, entry: Omit<AuditContent, 'id' | 'data'> & { readonly data: string }): AuditContent {
  return { ...entry, id, data: JSON.parse(entry.data) };
}
