import type { EntityManager } from '@mikro-orm/postgresql';
import { newId } from '../id.ts';
import { digestOf, type AuditContent } from './chain.ts';

/** An act that goes on record. */
export interface AuditedAct {
  /** What was done, as `<thing>.<step>`, e.g. ticket.transfer. */
  readonly act: string;
  readonly subject: { readonly type: string; readonly id: string };
  /** Who did it, an actor as a rule; null for the clock. */
  readonly actor: { readonly id: string; readonly login?: string } | null;
  /** Circumstances in identifiers and codes; never a name, a phone number or a text that somebody wrote. */
  readonly data?: Readonly<Record<string, unknown>>;
}

/** Puts an act on record in its own transaction, so that neither is there without the other; the chain takes it in afterwards. */
export async function audit(tx: EntityManager, act: AuditedAct, now: Date): Promise<void> {
  await auditAll(tx, [act], now);
}

/** Puts many acts on record as `audit` does one, in one statement however many there are. */
export async function auditAll(tx: EntityManager, acts: readonly AuditedAct[], now: Date): Promise<void> {
  const entries = acts.map((act) => {
    const content = contentOf(act, now);
    return { ...content, digest: digestOf(content) };
  });
  await tx.execute(
    `insert into audit_entry (id, act, subject_type, subject_id, actor_id, actor_account, data, occurred_at, digest)
     select id, act, "subjectType", "subjectId", "actorId", "actorAccount", data, "occurredAt", digest
     from json_to_recordset(?::json) as entry (id uuid, act text, "subjectType" text, "subjectId" text, "actorId" uuid,
       "actorAccount" text, data jsonb, "occurredAt" timestamptz, digest text)`,
    [JSON.stringify(entries)],
  );
}

function contentOf({ act, subject, actor, data = {} }: AuditedAct, now: Date): AuditContent {
  return {
    id: newId(),
    act,
    subjectType: subject.type,
    subjectId: subject.id,
    actorId: actor?.id ?? null,
    actorAccount: actor?.login ?? null,
    // What JSON cannot say is not on record, and so not in the digest either.
    data: JSON.parse(JSON.stringify(data)),
    occurredAt: now.toISOString(),
  };
}
