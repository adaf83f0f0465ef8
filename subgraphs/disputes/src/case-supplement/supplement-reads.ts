import { batchMany, batchOne } from '@madang/subgraph-kit';
import { readableDrafts, readableSupplements } from './supplement.access.ts';
import { SupplementDraftRow, SupplementRequestRow } from './supplement.entity.ts';

/** Requests of a case that the reader may read, oldest first. */
export const supplementsOfCase = batchMany(
  ({ em, actor }, ids) =>
    em.find(
      SupplementRequestRow,
      { $and: [readableSupplements(actor), { caseId: { $in: [...ids] } }] },
      { orderBy: { askedAt: 'asc', id: 'asc' } },
    ),
  (request) => request.caseId,
);

/** One request; null for an absent and for an unreadable one alike. */
export const supplementById = batchOne(
  ({ em, actor }, ids) =>
    em.find(SupplementRequestRow, { $and: [readableSupplements(actor), { id: { $in: [...ids] } }] }),
  (request) => request.id,
);

/** Draft of the reader's own answer to a request. */
export const draftOfRequest = batchOne(
  ({ em, actor }, ids) =>
    em.find(SupplementDraftRow, { $and: [readableDrafts(actor), { requestId: { $in: [...ids] } }] }),
  (draft) => draft.requestId,
);
