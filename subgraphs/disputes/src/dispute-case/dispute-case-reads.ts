import { batchMany, batchOne, type Context } from '@madang/subgraph-kit';
import { readableCases } from './dispute-case.access.ts';
import { CaseStepRow, DisputeCaseRow } from './dispute-case.entity.ts';

const NEWEST_FIRST = { openedAt: 'desc', id: 'desc' } as const;

/** One case; null for an absent and for an unreadable one alike. */
export const caseById = batchOne(
  ({ em, actor }, ids) => em.find(DisputeCaseRow, { $and: [readableCases(actor), { id: { $in: [...ids] } }] }),
  (dispute) => dispute.id,
);

/** Case that was made of a ticket. */
export const caseOfTicket = batchOne(
  ({ em, actor }, ids) => em.find(DisputeCaseRow, { $and: [readableCases(actor), { ticketId: { $in: [...ids] } }] }),
  (dispute) => dispute.ticketId ?? '',
);

/** Cases of a customer, newest first. */
export const casesOfCustomer = batchMany(
  ({ em, actor }, ids) =>
    em.find(
      DisputeCaseRow,
      { $and: [readableCases(actor), { customerId: { $in: [...ids] } }] },
      { orderBy: NEWEST_FIRST },
    ),
  (dispute) => dispute.customerId ?? null,
);

/** Cases about an order, newest first. */
export const casesOfOrder = batchMany(
  ({ em, actor }, ids) =>
    em.find(
      DisputeCaseRow,
      { $and: [readableCases(actor), { orderId: { $in: [...ids] } }] },
      { orderBy: NEWEST_FIRST },
    ),
  (dispute) => dispute.orderId ?? null,
);

/** Steps that a case took, oldest first; whoever reads the case reads its history. */
export const stepsOfCase = batchMany(
  ({ em }, ids) => em.find(CaseStepRow, { caseId: { $in: [...ids] } }, { orderBy: { takenAt: 'asc', id: 'asc' } }),
  (step) => step.caseId,
);

/** Tells whether the reader may read a case now, with nothing remembered from before. */
export async function mayReadCase({ em, actor }: Context, id: string): Promise<boolean> {
  return (await em.fork().count(DisputeCaseRow, { $and: [readableCases(actor), { id }] })) > 0;
}
