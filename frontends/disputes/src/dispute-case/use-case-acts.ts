import { useStep, type Outcome } from '@madang/frontend-kit';
import type { CaseStep } from '../gql/graphql.ts';
import {
  ASSIGN_CASE,
  BEGIN_FACT_FINDING,
  CLOSE_CASE,
  CONFIRM_RECEIPT,
  NAME_RESPONDENT,
  NOTIFY_RECEIPT,
  RECOMMEND_SETTLEMENT,
  RECORD_AGREEMENT,
  REPORT_SELF_REMEDY,
  WITHDRAW_CASE,
} from './case-acts.ts';
import { CASE_RESULTS, type StepValues } from './step-values.ts';

/** A step somebody takes; a case is opened by an event, by nobody's hand. */
export type CaseAct = Exclude<CaseStep, 'OPEN'>;

/** Takes a step with what was typed. */
export type TakeStep = (values: StepValues) => Promise<Outcome<object>>;

/** Gives the ways to take every step of a case. */
export function useCaseActs(caseId: string): Readonly<Record<CaseAct, TakeStep>> {
  const [assign] = useStep(ASSIGN_CASE, (data) => data.assignCase);
  const [nameRespondent] = useStep(NAME_RESPONDENT, (data) => data.nameRespondent);
  const [notifyReceipt] = useStep(NOTIFY_RECEIPT, (data) => data.notifyReceipt);
  const [confirmReceipt] = useStep(CONFIRM_RECEIPT, (data) => data.confirmReceipt);
  const [reportSelfRemedy] = useStep(REPORT_SELF_REMEDY, (data) => data.reportSelfRemedy);
  const [beginFactFinding] = useStep(BEGIN_FACT_FINDING, (data) => data.beginFactFinding);
  const [recommendSettlement] = useStep(RECOMMEND_SETTLEMENT, (data) => data.recommendSettlement);
  const [recordAgreement] = useStep(RECORD_AGREEMENT, (data) => data.recordAgreement);
  const [close] = useStep(CLOSE_CASE, (data) => data.closeCase);
  const [withdraw] = useStep(WITHDRAW_CASE, (data) => data.withdrawCase);
  return {
    ASSIGN: ({ officerId }) => assign({ input: { caseId, officerId } }),
    NAME_RESPONDENT: ({ businessName }) => nameRespondent({ input: { caseId, businessName } }),
    NOTIFY_RECEIPT: () => notifyReceipt({ input: { caseId } }),
    CONFIRM_RECEIPT: () => confirmReceipt({ input: { caseId } }),
    REPORT_SELF_REMEDY: ({ text }) => reportSelfRemedy({ input: { caseId, text } }),
    BEGIN_FACT_FINDING: ({ text }) => beginFactFinding({ input: { caseId, note: text } }),
    RECOMMEND_SETTLEMENT: ({ text }) => recommendSettlement({ input: { caseId, text } }),
    RECORD_AGREEMENT: ({ text }) => recordAgreement({ input: { caseId, text } }),
    CLOSE: ({ result, note }) => close({ input: { caseId, result: resultOf(result), note } }),
    WITHDRAW: ({ text }) => withdraw({ input: { caseId, reason: text } }),
  };
}

function resultOf(text: string) {
  return CASE_RESULTS.find((result) => result === text) ?? 'NOT_SETTLED';
}
