import type { EntityManager } from '@mikro-orm/postgresql';
import { audit } from '../audit/audit.ts';
import type { Act, Subject } from '../subject.ts';

interface Ended {
  readonly id: string;
  readonly kind: string;
  readonly round: number;
  readonly was: string;
}

/**
 * Takes back all open requests on a subject that ends or goes to other hands, in the transaction of that act; `name` is
 * left out where the actor's name stands nowhere in clear.
 */
export async function endApprovals(
  tx: EntityManager,
  { id: subjectId }: Pick<Subject, 'id'>,
  { actor, now, name = null }: Act & { readonly name?: string | null },
): Promise<void> {
  const ended = await tx.execute<Ended[]>('select id, kind, round, was from end_approvals(?, ?, ?, ?)', [
    subjectId,
    actor?.id ?? null,
    name,
    now,
  ]);
  for (const { id, kind, round, was } of ended) {
    const data = { kind, subjectId, from: was, to: 'WITHDRAWN', round };
    await audit(tx, { act: 'approval.withdraw', subject: { type: 'ApprovalRequest', id }, actor, data }, now);
  }
}
