import { defineEntity, p } from '@mikro-orm/core';
import { MEDIATION_STATES } from './mediation.ts';

const MediationSchema = defineEntity({
  name: 'MediationRow',
  tableName: 'mediation',
  properties: {
    id: p.uuid().primary(),
    caseId: p.uuid().unique('mediation_case_unique'),
    state: p.enum([...MEDIATION_STATES]),
    /** Session on whose agenda it stands. */
    sessionId: p.uuid().nullable(),
    /** What the committee is shown (안건). */
    paper: p.text().nullable(),
    decision: p.text().nullable(),
    reasons: p.text().nullable(),
    applicantAcceptedAt: p.datetime(3).nullable(),
    respondentAcceptedAt: p.datetime(3).nullable(),
    refusalReason: p.text().nullable(),
    openedAt: p.datetime(3),
    decidedAt: p.datetime(3).nullable(),
    endedAt: p.datetime(3).nullable(),
  },
});

/** Mediation of a case by the committee (분쟁조정). */
export class MediationRow extends MediationSchema.class {}
MediationSchema.setClass(MediationRow);

/** Table of mediations. */
export const mediationRows = MediationSchema;
