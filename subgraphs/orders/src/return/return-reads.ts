import { batch, batchMany, batchOne } from '@madang/subgraph-kit';
import { readableReturns } from './return.access.ts';
import { ReplacementLineRow, ReturnDelegationRow, ReturnLineRow, ReturnRow, ReturnStepRow } from './return.entity.ts';
import { DELEGATION_QUANTITY } from './return.ts';

/** One return; null for an absent and for an unreadable one alike. */
export const returnById = batchOne(
  ({ em, actor }, ids) => em.find(ReturnRow, { $and: [readableReturns(actor), { id: { $in: [...ids] } }] }),
  (row) => row.id,
);

/** Returns of an order, oldest first. */
export const returnsOfOrder = batchMany(
  ({ em, actor }, ids) =>
    em.find(
      ReturnRow,
      { $and: [readableReturns(actor), { orderId: { $in: [...ids] } }] },
      { orderBy: { requestedAt: 'asc', id: 'asc' } },
    ),
  (row) => row.orderId,
);

/** What a return takes back; whoever reads the return reads it. */
export const linesOfReturn = batchMany(
  ({ em }, ids) => em.find(ReturnLineRow, { returnId: { $in: [...ids] } }, { orderBy: { orderLineId: 'asc' } }),
  (line) => line.returnId,
);

/** What goes out instead. */
export const replacementsOfReturn = batchMany(
  ({ em }, ids) => em.find(ReplacementLineRow, { returnId: { $in: [...ids] } }, { orderBy: { id: 'asc' } }),
  (line) => line.returnId,
);

/** Steps that a return took, oldest first. */
export const stepsOfReturn = batchMany(
  ({ em }, ids) => em.find(ReturnStepRow, { returnId: { $in: [...ids] } }, { orderBy: { takenAt: 'asc', id: 'asc' } }),
  (step) => step.returnId,
);

/** Pieces from which the operator of a storefront, by its code, may hand a return over to the maker. */
export const delegationQuantityOf = batch<string, number>(async ({ em }, codes) => {
  const rules = await em.find(ReturnDelegationRow, { storefrontCode: { $in: [...codes] } });
  return codes.map(
    (code) => rules.find(({ storefrontCode }) => storefrontCode === code)?.minimumQuantity ?? DELEGATION_QUANTITY,
  );
});
