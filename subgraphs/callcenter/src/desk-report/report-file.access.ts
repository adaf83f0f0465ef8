import { hasRole, nothing, readableBy } from '@madang/subgraph-kit';
import type { FilterQuery } from '@mikro-orm/postgresql';
import type { ReportFileRow } from './report-file.entity.ts';

/** Files of reports that an actor sees: their own, while they lead the desk. */
export const readableReportFiles = readableBy((actor): FilterQuery<ReportFileRow> =>
  hasRole(actor, 'SENIOR', 'ADMIN') ? { accountId: actor.id } : nothing,
);
