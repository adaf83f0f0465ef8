import {
  audit,
  decide,
  hasUnmaskedFile,
  inNameOfSlice,
  newId,
  refuse,
  wholeAct,
  type Context,
  type Refusal,
} from '@madang/subgraph-kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { LinkSide } from '../report-link/index.ts';
import { infringementReportProcess, type ReportStep } from './infringement-report-process.ts';
import type { ModerationCode } from './infringement-report-words.ts';
import { readableReports, rolesInReport } from './infringement-report.access.ts';
import { InfringementReportRow, ReportStepRow } from './infringement-report.entity.ts';
import type { ReportState } from './infringement-report.ts';

/** What goes along with a step: the memo, a remark, and changes of the same transaction. */
export interface StepDetails {
  readonly operatorMemo?: string;
  readonly note?: string | null;
  /** Side that acts by the link it was sent, and was looked at before; everybody else acts by their role. */
  readonly as?: LinkSide;
  /** Changes of the same transaction; a refusal among them leaves nothing of the step. */
  readonly alsoDo?: (
    report: InfringementReportRow,
    tx: EntityManager,
  ) => Promise<Refusal<ModerationCode> | null | void> | void;
}

/** Takes one step of a report: row, history and consequences change together or not at all. */
export async function takeReportStep(
  { em, actor, now }: Context,
  reportId: string,
  step: ReportStep,
  details: StepDetails = {},
): Promise<InfringementReportRow | Refusal<ModerationCode>> {
  const { operatorMemo, note, as, alsoDo } = details;
  const take = async (tx: EntityManager): Promise<InfringementReportRow | Refusal<ModerationCode>> => {
    const where = as ? { id: reportId } : { $and: [readableReports(actor), { id: reportId }] };
    const report = await tx.findOne(InfringementReportRow, where, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!report) return refuse('REPORT_UNKNOWN', ['input', 'reportId']);
    const { state, objectionUntil } = report;
    const decision = decide(
      infringementReportProcess,
      step,
      { state, objectionUntil, operatorMemo, now, unmaskedDocument: await hasUnmaskedFile(tx, reportId) },
      as ? [as] : rolesInReport(actor),
    );
    if (!decision.allowed) return refuse(decision.code, fieldOf(decision.code));
    report.state = decision.to;
    const refused = await alsoDo?.(report, tx);
    if (refused) return refused;
    await noteStep(tx, report, { step, from: decision.from, actor, as, note: note ?? null, now });
    return report;
  };
  const inItsName = (tx: EntityManager) =>
    inNameOfSlice(tx, async () => {
      const taken = await take(tx);
      // What a link brings about is written in the name of the slice as well.
      await tx.flush();
      return taken;
    });
  return wholeAct<InfringementReportRow, ModerationCode>(em, as ? inItsName : take);
}

/** Writes the history row of a step and puts it on record; nobody's step is the clock's. */
export async function noteStep(
  tx: EntityManager,
  report: InfringementReportRow,
  taken: {
    step: ReportStep;
    from: ReportState;
    actor: { id: string; name: string; login: string } | null;
    /** Side that acted by its link, whose account nobody knows. */
    as?: LinkSide | undefined;
    note: string | null;
    now: Date;
  },
): Promise<void> {
  tx.create(ReportStepRow, {
    id: newId(),
    reportId: report.id,
    step: taken.step,
    fromState: taken.from,
    toState: report.state,
    actorId: taken.as ? null : (taken.actor?.id ?? null),
    actorName: taken.as ? null : (taken.actor?.name ?? null),
    note: taken.note,
    takenAt: taken.now,
  });
  const { id, number, state, postId, rejectionSituation = null } = report;
  const data = { number, from: taken.from, to: state, postId, rejectionSituation, ...(taken.as && { by: taken.as }) };
  await audit(
    tx,
    { act: `report.${taken.step}`, subject: { type: 'InfringementReport', id }, actor: taken.actor, data },
    taken.now,
  );
}

function fieldOf(code: ModerationCode): string[] | undefined {
  return code === 'IDENTITY_CHECK_NOT_RECORDED' ? ['input', 'operatorMemo'] : undefined;
}
