import { defineEntity, p } from '@mikro-orm/core';
import { REJECTION_SITUATIONS, REPORT_STATES, REPORT_STEPS, RIGHT_KINDS } from './infringement-report.ts';

const InfringementReportSchema = defineEntity({
  name: 'InfringementReportRow',
  tableName: 'infringement_report',
  properties: {
    id: p.uuid().primary(),
    number: p.text().unique('infringement_report_number_unique'),
    rightKind: p.enum([...RIGHT_KINDS]),
    state: p.enum([...REPORT_STATES]),
    title: p.text(),
    reason: p.text(),
    evidenceSummary: p.text().nullable(),
    /** Sealed; see infringement-report.personal.ts. */
    claimantName: p.blob(),
    claimantEmail: p.blob().nullable(),
    claimantPhone: p.blob().nullable(),
    /** Terms under which the claimant is found. */
    personalIndex: p.array(),
    claimantCustomerId: p.uuid().nullable(),
    claimantBusinessId: p.uuid().nullable(),
    postId: p.uuid(),
    reportedAt: p.datetime(3),
    reviewerId: p.uuid().nullable(),
    reviewerName: p.text().nullable(),
    decisionReason: p.text().nullable(),
    rejectionSituation: p.enum([...REJECTION_SITUATIONS]).nullable(),
    operatorMemo: p.text().nullable(),
    decidedAt: p.datetime(3).nullable(),
    objectionUntil: p.datetime(3).nullable(),
  },
});

/** Notice that a post infringes a right (권리침해 신고). */
export class InfringementReportRow extends InfringementReportSchema.class {}
InfringementReportSchema.setClass(InfringementReportRow);

const ReportStepSchema = defineEntity({
  name: 'ReportStepRow',
  tableName: 'report_step',
  properties: {
    id: p.uuid().primary(),
    reportId: p.uuid(),
    step: p.enum([...REPORT_STEPS]),
    fromState: p.enum([...REPORT_STATES]).nullable(),
    toState: p.enum([...REPORT_STATES]),
    /** Person who took the step; none for time itself. */
    actorId: p.uuid().nullable(),
    actorName: p.text().nullable(),
    note: p.text().nullable(),
    takenAt: p.datetime(3),
  },
});

/** Step that a report took, by whom and when. */
export class ReportStepRow extends ReportStepSchema.class {}
ReportStepSchema.setClass(ReportStepRow);

/** Tables of reports. */
export const infringementReportRows = [InfringementReportSchema, ReportStepSchema];
