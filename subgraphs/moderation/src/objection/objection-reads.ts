import { batchOne, type Context } from '@madang/subgraph-kit';
import { ObjectionRow } from './objection.entity.ts';

/** Objection to a report; asked of reports that the viewer reads, and told to staff. */
export const objectionOfReport = batchOne(
  ({ em }: Pick<Context, 'em'>, ids: readonly string[]) => em.find(ObjectionRow, { reportId: { $in: [...ids] } }),
  (objection) => objection.reportId,
);
