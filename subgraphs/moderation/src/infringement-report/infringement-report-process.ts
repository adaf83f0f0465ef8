import { defineProcess } from '@madang/subgraph-kit/process';
import {
  documentsMasked,
  identityCheckRecorded,
  objectionInTime,
  objectionTimeOver,
  resumptionDue,
} from './infringement-report-rules.ts';
import type { InfringementReport, ReportRole, ReportState } from './infringement-report.ts';

/**
 * How a report moves (R1 to R9; 저작권법 103조): nothing is hidden or rejected without a record that the identity
 * was checked. A post that is objected to with right is shown again on the day that both sides were told, unless the claimant
 * says by then that they have sued.
 */
// oxfmt-ignore
export const infringementReportProcess = defineProcess<InfringementReport, ReportState, ReportRole>()({
  initial: 'RECEIVED',
  final: ['REJECTED', 'REINSTATED', 'CLOSED'],
  steps: {
    beginReview:      { from: 'RECEIVED',     to: 'UNDER_REVIEW', by: 'MODERATOR' },
    hide:             { from: 'UNDER_REVIEW', to: 'HIDDEN',       by: 'MODERATOR', needs: [documentsMasked, identityCheckRecorded] },
    reject:           { from: 'UNDER_REVIEW', to: 'REJECTED',     by: 'MODERATOR', needs: [documentsMasked, identityCheckRecorded] },
    object:           { from: 'HIDDEN',       to: 'OBJECTED',     by: 'POSTER',    needs: [objectionInTime] },
    upholdObjection:  { from: 'OBJECTED',     to: 'RESUMING',     by: 'MODERATOR' },
    rejectObjection:  { from: 'OBJECTED',     to: 'CLOSED',       by: 'MODERATOR' },
    reportLawsuit:    { from: 'RESUMING',     to: 'CLOSED',       by: 'CLAIMANT' },
    reinstate:        { from: 'RESUMING',     to: 'REINSTATED',   by: 'CLOCK',     needs: [resumptionDue] },
    reverse:          { from: ['HIDDEN', 'OBJECTED', 'RESUMING'], to: 'REINSTATED', by: 'MODERATOR' },
    closeUncontested: { from: 'HIDDEN',       to: 'CLOSED',       by: 'CLOCK',     needs: [objectionTimeOver] },
  },
});

/** Step a report can take. */
export type ReportStep = keyof typeof infringementReportProcess.steps;
