import { batch, batchMany, batchOne } from '@madang/subgraph-kit';
import { postsOfPosters } from '../post/index.ts';
import { readableReports } from './infringement-report.access.ts';
import { InfringementReportRow, ReportStepRow } from './infringement-report.entity.ts';

/** One report; null for an absent and for an unreadable one alike. */
export const reportById = batchOne(
  ({ em, actor }, ids) => em.find(InfringementReportRow, { $and: [readableReports(actor), { id: { $in: [...ids] } }] }),
  (report) => report.id,
);

/** Reports that a customer filed, or that name a post of theirs, newest first. */
export const reportsOfCustomer = batch<string, InfringementReportRow[]>(async (context, customerIds) => {
  const { em, actor } = context;
  const posts = await postsOfPosters(context, customerIds);
  const concerned = {
    $or: [{ claimantCustomerId: { $in: [...customerIds] } }, { postId: { $in: posts.map(({ id }) => id) } }],
  };
  const reports = await em.find(
    InfringementReportRow,
    { $and: [readableReports(actor), concerned] },
    {
      orderBy: { reportedAt: 'desc', id: 'desc' },
    },
  );
  return customerIds.map((customerId) => {
    const own = new Set(posts.filter((post) => post.posterCustomerId === customerId).map(({ id }) => id));
    return reports.filter((report) => report.claimantCustomerId === customerId || own.has(report.postId));
  });
});

/** Steps that a report took, oldest first; whoever reads the report reads its history. */
export const stepsOfReport = batchMany(
  ({ em }, ids) => em.find(ReportStepRow, { reportId: { $in: [...ids] } }, { orderBy: { takenAt: 'asc', id: 'asc' } }),
  (step) => step.reportId,
);
