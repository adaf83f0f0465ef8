import { hasRole, type FileDeclaration } from '@madang/subgraph-kit';
import type { FilterQuery } from '@mikro-orm/postgresql';
import { InfringementReportRow, readableReports, rolesInReport } from '../infringement-report/index.ts';
import { LARGEST_DOCUMENT, LARGEST_EVIDENCE, MOST_REPORT_FILES } from './report-file.ts';

/** Files of a report: evidence, and pictures of identity documents, which are masked before anything is decided (R2, R7). */
export const reportFiles: FileDeclaration = {
  subject: 'InfringementReport',
  purposes: {
    EVIDENCE: { kinds: ['JPEG', 'PNG', 'WEBP', 'HEIC', 'PDF'], maxBytes: LARGEST_EVIDENCE },
    IDENTITY_DOCUMENT: { kinds: ['JPEG', 'PNG', 'WEBP', 'HEIC'], maxBytes: LARGEST_DOCUMENT, mustBeMasked: true },
  },
  mostFiles: MOST_REPORT_FILES,
  // Who reads reports for other reasons (agents, officers) has no need of the documents of a claimant.
  async readable({ em, actor }, reportIds) {
    if (!hasRole(actor, 'MODERATOR', 'ADMIN', 'CONSUMER')) return [];
    const where = { $and: [readableReports(actor), { id: { $in: [...reportIds] } }] };
    return (await em.find(InfringementReportRow, where, { fields: ['id'] })).map(({ id }) => id);
  },
  async mayAdd({ em, actor }, reportId) {
    const open: FilterQuery<InfringementReportRow> = { id: reportId, state: { $in: ['RECEIVED', 'UNDER_REVIEW'] } };
    return (await em.count(InfringementReportRow, { $and: [readableReports(actor), open] })) > 0;
  },
  mayMask: ({ actor }) => rolesInReport(actor).includes('MODERATOR'),
};
