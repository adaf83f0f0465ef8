import { hasRole, type DocumentDeclaration } from '@madang/subgraph-kit';
import { rejectionNotice, suspensionNotice } from '../report-document/index.ts';
import { isStaff, readableReports } from './infringement-report.access.ts';
import { InfringementReportRow } from './infringement-report.entity.ts';

/** Documents on reports: read by who reads the report, a claimant what was issued to them. */
export const reportDocuments: DocumentDeclaration = {
  subject: 'InfringementReport',
  templates: [suspensionNotice, rejectionNotice],
  readable: async ({ em, actor }, reportIds) => {
    const where = { $and: [readableReports(actor), { id: { $in: [...reportIds] } }] };
    const reports = await em.find(InfringementReportRow, where, { fields: ['id'] });
    return reports.map(({ id }) => id);
  },
  sideOf: ({ actor }) => (isStaff(actor) || hasRole(actor, 'ADMIN') ? null : 'CLAIMANT'),
};
