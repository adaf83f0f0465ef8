import { idsAmong, newId, oneMergeAtATime, refuse, wholeAct, type Context, type Refusal } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { CustomerRow, readableCustomers } from '../customer/index.ts';
import type { CustomerMergeCode } from './customer-merge-words.ts';
import { CustomerMergeRow } from './customer-merge.entity.ts';
import { holdCustomers, moveCustomer, reasonFlaw } from './move-customer.ts';

/** Two customers who are one: which of them stays, and why. */
interface WantedMerge {
  readonly keptId: string;
  readonly mergedId: string;
  readonly reason: string;
}

/** Makes one customer of two: what the one has goes to the other, who is found by all names and numbers of both. */
export async function mergeCustomers(
  context: Context,
  { keptId, mergedId, reason }: WantedMerge,
): Promise<CustomerRow | Refusal<CustomerMergeCode>> {
  const flaw = reasonFlaw(reason);
  if (flaw) return flaw;
  if (keptId === mergedId) return refuse('MERGE_SAME', ['input', 'mergedId']);
  const { em, actor, now } = context;
  return wholeAct(em, async (tx) => {
    await oneMergeAtATime(tx);
    const refusal = await refusalOf(tx, context, { keptId, mergedId });
    if (refusal) return refusal;
    const by = { mergedAt: now, mergedById: actor.id, mergedByName: actor.name };
    const place = await nextPlace(tx);
    const merge = tx.create(CustomerMergeRow, { id: newId(), place, keptId, mergedId, reason: reason.trim(), ...by });
    await tx.flush();
    await moveCustomer(tx, merge, context);
    return tx.findOneOrFail(CustomerRow, { id: keptId }, { refresh: true });
  });
}

async function refusalOf(
  tx: EntityManager,
  { actor }: Context,
  { keptId, mergedId }: Omit<WantedMerge, 'reason'>,
): Promise<Refusal<CustomerMergeCode> | null> {
  const ids = idsAmong([keptId, mergedId]);
  await holdCustomers(tx, ids);
  const where = { $and: [readableCustomers(actor), { id: { $in: ids } }] };
  const customers = await tx.find(CustomerRow, where, { refresh: true });
  const kept = customers.find(({ id }) => id === keptId);
  const merged = customers.find(({ id }) => id === mergedId);
  if (!kept) return refuse('CUSTOMER_UNKNOWN', ['input', 'keptId']);
  if (!merged) return refuse('CUSTOMER_UNKNOWN', ['input', 'mergedId']);
  if (merged.mergedIntoId) return refuse('MERGE_ALREADY', ['input', 'mergedId']);
  return kept.mergedIntoId ? refuse('MERGE_KEPT_IS_MERGED', ['input', 'keptId']) : null;
}

async function nextPlace(tx: EntityManager): Promise<number> {
  const [row] = await tx.execute<{ place: string }[]>("select nextval('customer_merge_place') as place");
  if (!row) throw new Error('the sequence of merges gave none');
  return Number(row.place);
}
