import { batchOne } from '@madang/subgraph-kit';
import { ObjectionRow } from './objection.entity.ts';

/** Objection to a report; asked of reports that the viewer reads, and told to staff. */
export const objectionOfReport = batchOne(
  ({ em }, reportIds) => em.find(ObjectionRow, { reportId: { $in: [...reportIds] } }),
  (objection) => objection.reportId,
);
