import { defineProcess } from '@madang/subgraph-kit/process';
import { documentsMasked, identityCheckRecorded, objectionTimeOver } from './infringement-report-rules.ts';
import type { InfringementReport, ReportRole, ReportState } from './infringement-report.ts';

/** How a report moves (R1 to R9): nothing is hidden or rejected without a record that the identity was checked. */
// oxfmt-ignore
export const infringementReportProcess = defineProcess<InfringementReport, ReportState, ReportRole>()({
  initial: 'RECEIVED',
  final: ['REJECTED', 'CLOSED'],
  steps: {
    beginReview:      { from: 'RECEIVED',     to: 'UNDER_REVIEW', by: 'MODERATOR' },
    hide:             { from: 'UNDER_REVIEW', to: 'HIDDEN',       by: 'MODERATOR', needs: [documentsMasked, identityCheckRecorded] },
    reject:           { from: 'UNDER_REVIEW', to: 'REJECTED',     by: 'MODERATOR', needs: [documentsMasked, identityCheckRecorded] },
    closeUncontested: { from: 'HIDDEN',       to: 'CLOSED',       by: 'CLOCK',     needs: [objectionTimeOver] },
  },
});

/** Step a report can take. */
export type ReportStep = keyof typeof infringementReportProcess.steps;
