import {
  auditAll,
  CUSTOMERS_MERGED,
  CUSTOMERS_PARTED,
  emit,
  followMerge,
  idArray,
  refuse,
  type Context,
  type Refusal,
} from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { CustomerMergeCode } from './customer-merge-words.ts';
import type { CustomerMergeRow } from './customer-merge.entity.ts';

const REASON_LENGTH = 500;

/** Why a reason will not do; null for one that will. */
export function reasonFlaw(reason: string): Refusal<CustomerMergeCode> | null {
  if (reason.trim() === '') return refuse('MERGE_REASON_MISSING', ['input', 'reason']);
  return reason.trim().length > REASON_LENGTH ? refuse('MERGE_REASON_TOO_LONG', ['input', 'reason']) : null;
}

/** Locks the customers of an act in one order; only what forgets a customer waits, not who writes a row that names them. */
export async function holdCustomers(tx: EntityManager, ids: readonly string[]): Promise<void> {
  await tx.execute('select id from customer where id = any(?::uuid[]) order by id for no key update', [idArray(ids)]);
}

/** Who leads to whom, as all merges together say; for those whom a merge of these two can concern. */
const LEAD_ON = `update customer set merged_into_id = (select kept_id from merged_customer where merged_customer.id = customer.id)
  where id = ? or merged_into_id in (?, ?)`;

/** Moves what the merged customer has to the one who is kept, or back: here at once, and elsewhere as soon as it is heard. */
export async function moveCustomer(
  tx: EntityManager,
  merge: CustomerMergeRow,
  { actor, now }: Pick<Context, 'actor' | 'now'>,
): Promise<void> {
  const { id: mergeId, keptId, mergedId, place, partedAt = null } = merge;
  const told = { mergeId, keptId, mergedId, place };
  await followMerge(tx, told, partedAt !== null);
  await tx.execute(LEAD_ON, [mergedId, mergedId, keptId]);
  await emit(tx, { type: partedAt ? CUSTOMERS_PARTED : CUSTOMERS_MERGED, data: told }, now);
  const act = partedAt ? 'customer.part' : 'customer.merge';
  const acts = [keptId, mergedId].map((id) => ({ act, subject: { type: 'Customer', id }, actor, data: told }));
  await auditAll(tx, acts, now);
}
