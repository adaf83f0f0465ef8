import { batchMany, batchOne } from '@madang/subgraph-kit';
import { EvidenceBundleRow, EvidenceItemRow } from './evidence.entity.ts';

/** Evidence of a ticket; whoever reads the ticket may know of it. */
export const evidenceOfTicket = batchOne(
  ({ em }, ids) => em.find(EvidenceBundleRow, { ticketId: { $in: [...ids] } }),
  (bundle) => bundle.ticketId,
);

/** Texts of a bundle, by name. */
export const evidenceItems = batchMany(
  ({ em }, ids) => em.find(EvidenceItemRow, { bundleId: { $in: [...ids] } }, { orderBy: { name: 'asc' } }),
  (item) => item.bundleId,
);
