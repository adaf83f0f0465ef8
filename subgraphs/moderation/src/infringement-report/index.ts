export { readableReports, rolesInReport } from './infringement-report.access.ts';
export { InfringementReportRow } from './infringement-report.entity.ts';
export { InfringementReport, moderationErrors } from './infringement-report.type.ts';
