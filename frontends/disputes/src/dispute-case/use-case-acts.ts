import { useStep, type Outcome } from '@madang/frontend-kit';
import { termInput } from '../case-offer/index.ts';
import type { CaseStep } from '../gql/graphql.ts';
import {
  ASSIGN_CASE,
  BEGIN_FACT_FINDING,
  CLOSE_CASE,
  DRAFT_AGREEMENT,
  NAME_RESPONDENT,
  RECOMMEND_SETTLEMENT,
  RECORD_AGREEMENT,
  RECUSE_FROM_CASE,
  REQUEST_OPINIONS,
  TRANSFER_TO_MEDIATION,
  WITHDRAW_CASE,
} from './case-acts.ts';
import { REQUEST_EXTENSION, SUBMIT_CASE_REPORT, SUBMIT_CLOSING_REPORT } from './report-acts.ts';
import {
  ANSWER_RECOMMENDATION,
  CONFIRM_RECEIPT,
  GIVE_OPINION,
  REJECT_AGREEMENT,
  REPORT_SELF_REMEDY,
} from './side-acts.ts';
import { CASE_RESULTS, type SteppingCase, type StepValues } from './step-values.ts';

/** Steps that nobody takes here: an event opens a case, time passes, a committee concludes, and signatures need the identity check. */
type TakenElsewhere =
  | 'OPEN'
  | 'PASS_SELF_RESOLUTION'
  | 'PASS_OPINIONS'
  | 'PASS_RECOMMENDATION'
  | 'PASS_SIGNATURES'
  | 'SIGN_AGREEMENT'
  | 'SEAL_AGREEMENT'
  | 'CONCLUDE_MEDIATION'
  | 'WITHDRAW_MEDIATION';

/** A step somebody takes here. */
export type CaseAct = Exclude<CaseStep, TakenElsewhere>;

/** A step that asks with a form; the notice of receipt is looked at instead. */
export type AskedAct = Exclude<CaseAct, 'NOTIFY_RECEIPT'>;

/** Takes a step with what was typed. */
export type TakeStep = (values: StepValues) => Promise<Outcome<object>>;

/** Gives the ways to take every step of a case that asks with a form. */
export function useCaseActs(dispute: SteppingCase): Readonly<Record<AskedAct, TakeStep>> {
  const { id: caseId } = dispute;
  const [assign] = useStep(ASSIGN_CASE, (data) => data.assignCase);
  const [nameRespondent] = useStep(NAME_RESPONDENT, (data) => data.nameRespondent);
  const sides = useSideActs(dispute);
  const [beginFactFinding] = useStep(BEGIN_FACT_FINDING, (data) => data.beginFactFinding);
  const [close] = useStep(CLOSE_CASE, (data) => data.closeCase);
  const [recuse] = useStep(RECUSE_FROM_CASE, (data) => data.recuseFromCase);
  const [withdraw] = useStep(WITHDRAW_CASE, (data) => data.withdrawCase);
  const [requestOpinions] = useStep(REQUEST_OPINIONS, (data) => data.requestOpinions);
  const [transfer] = useStep(TRANSFER_TO_MEDIATION, (data) => data.transferToMediation);
  const reports = useReportActs(caseId);
  const offers = useOfferActs(caseId);
  return {
    ...reports,
    ...offers,
    ...sides,
    ASSIGN: ({ officerId }) => assign({ input: { caseId, officerId } }),
    REASSIGN: ({ officerId }) => assign({ input: { caseId, officerId } }),
    NAME_RESPONDENT: ({ businessName }) => nameRespondent({ input: { caseId, businessName } }),
    BEGIN_FACT_FINDING: ({ text }) => beginFactFinding({ input: { caseId, note: text } }),
    REQUEST_OPINIONS: ({ text }) => requestOpinions({ input: { caseId, note: text } }),
    TRANSFER_TO_MEDIATION: ({ text }) => transfer({ input: { caseId, reason: text } }),
    CLOSE: ({ result, note }) => close({ input: { caseId, result: resultOf(result), note } }),
    RECUSE: ({ text }) => recuse({ input: { caseId, reason: text } }),
    WITHDRAW: ({ text }) => withdraw({ input: { caseId, reason: text } }),
  };
}

/** Gives the ways to put something to both sides. */
function useOfferActs(caseId: string) {
  const [recommend] = useStep(RECOMMEND_SETTLEMENT, (data) => data.recommendSettlement);
  const [draft] = useStep(DRAFT_AGREEMENT, (data) => data.draftAgreement);
  const [record] = useStep(RECORD_AGREEMENT, (data) => data.recordAgreement);
  const offer = ({ text, terms }: StepValues) => ({ input: { caseId, text, terms: terms.map(termInput) } });
  return {
    RECOMMEND_SETTLEMENT: (values) => recommend(offer(values)),
    DRAFT_AGREEMENT: (values) => draft(offer(values)),
    RECORD_AGREEMENT: (values) => record(offer(values)),
  } satisfies Partial<Record<AskedAct, TakeStep>>;
}

/** Gives the ways in which a business answers. */
function useSideActs({ id: caseId, offers }: SteppingCase) {
  const digest = offers.findLast(({ kind }) => kind === 'RECOMMENDATION')?.digest ?? null;
  const [confirmReceipt] = useStep(CONFIRM_RECEIPT, (data) => data.confirmReceipt);
  const [reportSelfRemedy] = useStep(REPORT_SELF_REMEDY, (data) => data.reportSelfRemedy);
  const [giveOpinion] = useStep(GIVE_OPINION, (data) => data.giveOpinion);
  const [answer] = useStep(ANSWER_RECOMMENDATION, (data) => data.answerRecommendation);
  const [reject] = useStep(REJECT_AGREEMENT, (data) => data.rejectAgreement);
  return {
    CONFIRM_RECEIPT: () => confirmReceipt({ input: { caseId } }),
    REPORT_SELF_REMEDY: ({ text }) => reportSelfRemedy({ input: { caseId, text } }),
    GIVE_OPINION: ({ text, open }) => giveOpinion({ input: { caseId, text, open: open === 'yes' } }),
    ANSWER_RECOMMENDATION: ({ agreed, note }) =>
      answer({ input: { caseId, digest, agreed: agreed === 'yes', reason: note } }),
    REJECT_AGREEMENT: ({ text }) => reject({ input: { caseId, reason: text } }),
  } satisfies Partial<Record<AskedAct, TakeStep>>;
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
