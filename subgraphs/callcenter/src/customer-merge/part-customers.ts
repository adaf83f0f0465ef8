import { idsAmong, oneMergeAtATime, refuse, wholeAct, type Context, type Refusal } from '@madang/subgraph-kit';
import { CustomerRow } from '../customer/index.ts';
import type { CustomerMergeCode } from './customer-merge-words.ts';
import { readableMerges } from './customer-merge.access.ts';
import { CustomerMergeRow } from './customer-merge.entity.ts';
import { holdCustomers, moveCustomer, reasonFlaw } from './move-customer.ts';

/**
 * Takes a merge back, once: what was moved by it and is still where it was moved to goes back to the customer whose it was.
 * Of merges that followed one another the last is undone first.
 */
export async function partCustomers(
  context: Context,
  { mergeId, reason }: { readonly mergeId: string; readonly reason: string },
): Promise<CustomerMergeRow | Refusal<CustomerMergeCode>> {
  const flaw = reasonFlaw(reason);
  if (flaw) return flaw;
  const { em, actor, now } = context;
  return wholeAct(em, async (tx) => {
    await oneMergeAtATime(tx);
    const where = { $and: [readableMerges(actor), { id: { $in: idsAmong([mergeId]) } }] };
    const merge = await tx.findOne(CustomerMergeRow, where, { refresh: true });
    if (!merge) return refuse('MERGE_UNKNOWN', ['input', 'mergeId']);
    if (merge.partedAt) return refuse('MERGE_PARTED', ['input', 'mergeId']);
    await holdCustomers(tx, [merge.keptId, merge.mergedId]);
    const kept = await tx.findOneOrFail(CustomerRow, { id: merge.keptId }, { refresh: true });
    if (kept.mergedIntoId) return refuse('MERGE_FOLLOWED', ['input', 'mergeId']);
    const by = { partedAt: now, partedById: actor.id, partedByName: actor.name };
    Object.assign(merge, { ...by, partedReason: reason.trim() });
    await tx.flush();
    await moveCustomer(tx, merge, context);
    return merge;
  });
}
