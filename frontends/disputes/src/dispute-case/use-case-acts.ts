import { useStep, type Outcome } from '@madang/frontend-kit';
import type { CaseStep } from '../gql/graphql.ts';
import {
  ASSIGN_CASE,
  BEGIN_FACT_FINDING,
  CLOSE_CASE,
  CONFIRM_RECEIPT,
  NAME_RESPONDENT,
  RECOMMEND_SETTLEMENT,
  RECORD_AGREEMENT,
  REPORT_SELF_REMEDY,
  WITHDRAW_CASE,
} from './case-acts.ts';
import { REQUEST_EXTENSION, SUBMIT_CASE_REPORT, SUBMIT_CLOSING_REPORT } from './report-acts.ts';
import { CASE_RESULTS, type StepValues } from './step-values.ts';

/** A step somebody takes; a case is opened by an event, by nobody's hand. */
export type CaseAct = Exclude<CaseStep, 'OPEN'>;

/** A step that asks with a form; the notice of receipt is looked at instead. */
export type AskedAct = Exclude<CaseAct, 'NOTIFY_RECEIPT'>;

/** Takes a step with what was typed. */
export type TakeStep = (values: StepValues) => Promise<Outcome<object>>;

/** Gives the ways to take every step of a case that asks with a form. */
export function useCaseActs(caseId: string): Readonly<Record<AskedAct, TakeStep>> {
  const [assign] = useStep(ASSIGN_CASE, (data) => data.assignCase);
  const [nameRespondent] = useStep(NAME_RESPONDENT, (data) => data.nameRespondent);
  const [confirmReceipt] = useStep(CONFIRM_RECEIPT, (data) => data.confirmReceipt);
  const [reportSelfRemedy] = useStep(REPORT_SELF_REMEDY, (data) => data.reportSelfRemedy);
  const [beginFactFinding] = useStep(BEGIN_FACT_FINDING, (data) => data.beginFactFinding);
  const [recommendSettlement] = useStep(RECOMMEND_SETTLEMENT, (data) => data.recommendSettlement);
  const [recordAgreement] = useStep(RECORD_AGREEMENT, (data) => data.recordAgreement);
  const [close] = useStep(CLOSE_CASE, (data) => data.closeCase);
  const [withdraw] = useStep(WITHDRAW_CASE, (data) => data.withdrawCase);
  const reports = useReportActs(caseId);
  return {
    ...reports,
    ASSIGN: ({ officerId }) => assign({ input: { caseId, officerId } }),
    NAME_RESPONDENT: ({ businessName }) => nameRespondent({ input: { caseId, businessName } }),
    CONFIRM_RECEIPT: () => confirmReceipt({ input: { caseId } }),
    REPORT_SELF_REMEDY: ({ text }) => reportSelfRemedy({ input: { caseId, text } }),
    BEGIN_FACT_FINDING: ({ text }) => beginFactFinding({ input: { caseId, note: text } }),
    RECOMMEND_SETTLEMENT: ({ text }) => recommendSettlement({ input: { caseId, text } }),
    RECORD_AGREEMENT: ({ text }) => recordAgreement({ input: { caseId, text } }),
    CLOSE: ({ result, note }) => close({ input: { caseId, result: resultOf(result), note } }),
    WITHDRAW: ({ text }) => withdraw({ input: { caseId, reason: text } }),
  };
}

/** Gives the ways to put what the lead has to approve. */
function useReportActs(caseId: string) {
  const [submitReport] = useStep(SUBMIT_CASE_REPORT, (data) => data.submitCaseReport);
  const [requestExtension] = useStep(REQUEST_EXTENSION, (data) => data.requestCaseExtension);
  const [submitClosing] = useStep(SUBMIT_CLOSING_REPORT, (data) => data.submitClosingReport);
  return {
    SUBMIT_CASE_REPORT: ({ text }) => submitReport({ input: { caseId, content: text } }),
    REQUEST_CASE_EXTENSION: ({ days, text }) =>
      requestExtension({ input: { caseId, days: wholeDays(days), reason: text } }),
    SUBMIT_CLOSING_REPORT: ({ result, text }) =>
      submitClosing({ input: { caseId, result: resultOf(result), content: text } }),
  } satisfies Partial<Record<AskedAct, TakeStep>>;
}

/** Whole days as typed; what is no number is none, and the service says how many there may be. */
function wholeDays(typed: string): number {
  const days = Number(typed);
  return Number.isInteger(days) ? days : 0;
}

function resultOf(text: string) {
  return CASE_RESULTS.find((result) => result === text) ?? 'NOT_SETTLED';
}
