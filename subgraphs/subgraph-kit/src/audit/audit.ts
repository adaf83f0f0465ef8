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
export async function audit(
  tx: EntityManager,
  { act, subject, actor, data = {} }: AuditedAct,
  now: Date,
): Promise<void> {
  const content: AuditContent = {
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
  await tx.execute(
    `insert into audit_entry (id, act, subject_type, subject_id, actor_id, actor_account, data, occurred_at, digest)
     values (?, ?, ?, ?, ?, ?, ?::jsonb, ?::timestamptz, ?)`,
    [
      content.id,
      act,
      subject.type,
      subject.id,
      content.actorId,
      content.actorAccount,
      JSON.stringify(content.data),
      content.occurredAt,
      digestOf(content),
    ],
  );
}
