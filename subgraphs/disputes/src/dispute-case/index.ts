export { handOverCase } from './assign-case.ts';
export { recommendationClock, subjectOf } from './case-clock.ts';
export { casePayload, disputesErrors } from './dispute-case-acts.type.ts';
export { factsOf, type CaseApproval } from './dispute-case-facts.ts';
export {
  CLAIM_REASONS,
  SALE_TYPES,
  type ClaimReason,
  type Region,
  type SalesTactic,
  type SaleType,
} from './case-classes.ts';
export { ClaimReasonEnum, RegionEnum, SalesTacticEnum, SaleTypeEnum } from './case-classes.type.ts';
export { CLAIM_REASON_WORDS, ORIGIN_WORDS, REGION_LABELS, SALE_TYPE_WORDS, SALES_TACTIC_WORDS } from './class-words.ts';
export { fileCase } from './file-case.ts';
export { hasEnded } from './dispute-case-rules.ts';
export { disputeCaseProcess, isWithdrawable, type ReportStep } from './dispute-case-process.ts';
export { caseById } from './dispute-case-reads.ts';
export type { DisputesCode } from './dispute-case-words.ts';
export { maySeeLine, readableCases, rolesInCase } from './dispute-case.access.ts';
export { casePersonal } from './dispute-case.personal.ts';
export { DisputeCaseRow } from './dispute-case.entity.ts';
export { CASE_RESULTS, CASE_SIDES, type CaseResult, type CaseSide } from './dispute-case.ts';
export { CaseResult as CaseResultEnum, CaseSide as CaseSideEnum, DisputeCase } from './dispute-case.type.ts';
export { lockedCase } from './locked-case.ts';
export { announceCase } from './announce-case.ts';
export { isOfResult, moveCase, sideIn, type StepDetails } from './move-case.ts';
export { noticedCase } from './noticed-case.ts';
export { readText } from './read-text.ts';
export { RESULT_WORDS } from './result-words.ts';
export { sameName } from './same-name.ts';
export { keepStageTime } from './stage-time.ts';
export { takeCaseStep, takeStepOfTime } from './take-case-step.ts';
export { writeCaseStep } from './write-case-step.ts';
export { unstartedCases } from './unstarted-cases.ts';
