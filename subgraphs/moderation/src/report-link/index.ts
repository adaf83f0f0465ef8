export { linkOf } from './link-of.ts';
export { makeReportLink } from './make-report-link.ts';
export type { ReportLinkRow } from './report-link.entity.ts';
export type { LinkSide } from './report-link.ts';
