import { batchOne } from '@madang/subgraph-kit';
import { OfficerRow } from './officer.entity.ts';

/** One officer; whoever reads a case is told who leads it (document 000, screen 5). */
export const officerById = batchOne(
  ({ em }, ids) => em.find(OfficerRow, { id: { $in: [...ids] } }),
  (officer) => officer.id,
);
