import { audit, refuse, wholeAct, type Context, type Refusal } from '@madang/subgraph-kit';
import type { ReturnCode } from './return-words.ts';
import { readableReturns } from './return.access.ts';
import { ReturnDelegationRow, ReturnLineRow, type ReturnRow } from './return.entity.ts';
import { DELEGATION_QUANTITY } from './return.ts';
import { lockedReturn, noteStep } from './take-return-step.ts';

const MOST_PIECES = 10_000;

/** Hands the handling of a large return over to the maker (C8): from then on headquarters sees to it, and pays back. */
export function delegateReturn(
  context: Context,
  { returnId }: { readonly returnId: string },
): Promise<ReturnRow | Refusal<ReturnCode>> {
  const { em, actor, now } = context;
  return wholeAct<ReturnRow, ReturnCode>(em, async (tx) => {
    const row = await lockedReturn(tx, { $and: [readableReturns(actor), { id: returnId }] });
    if (!row) return refuse('RETURN_UNKNOWN', ['input', 'returnId']);
    if (row.endedAt) return refuse('WRONG_STATE');
    if (row.handledBy === 'MAKER') return refuse('ALREADY_DELEGATED');
    const pieces = await tx.find(ReturnLineRow, { returnId });
    const rule = await tx.findOne(ReturnDelegationRow, row.storefrontCode);
    const minimum = rule?.minimumQuantity ?? DELEGATION_QUANTITY;
    if (pieces.reduce((sum, { quantity }) => sum + quantity, 0) < minimum) return refuse('DELEGATION_TOO_SMALL');
    Object.assign(row, { handledBy: 'MAKER', delegatedAt: now });
    await noteStep(tx, row, { step: 'delegate', from: row.state, note: null }, context);
    await tx.flush();
    return row;
  });
}

/** Sets from how many pieces the operator of a storefront may hand a return over to the maker. */
export function setReturnDelegation(
  context: Context,
  input: { readonly storefrontCode: string; readonly minimumQuantity: number },
): Promise<ReturnDelegationRow | Refusal<ReturnCode>> {
  const { em, actor, now } = context;
  const { storefrontCode, minimumQuantity } = input;
  return wholeAct<ReturnDelegationRow, ReturnCode>(em, async (tx) => {
    if (!Number.isSafeInteger(minimumQuantity) || minimumQuantity < 1 || minimumQuantity > MOST_PIECES) {
      return refuse('DELEGATION_QUANTITY_INVALID', ['input', 'minimumQuantity']);
    }
    const [storefront] = await tx.execute<{ id: string }[]>('select id from storefront where code = ?', [
      storefrontCode,
    ]);
    if (!storefront) return refuse('STOREFRONT_UNKNOWN', ['input', 'storefrontCode']);
    const row = await tx.upsert(ReturnDelegationRow, {
      storefrontCode,
      minimumQuantity,
      changedAt: now,
      changedByName: actor.name,
    });
    const subject = { type: 'Storefront', id: storefront.id };
    await audit(tx, { act: 'return.setDelegation', subject, actor, data: { storefrontCode, minimumQuantity } }, now);
    return row;
  });
}
