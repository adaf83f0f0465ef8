import { connectionOf, DateTime, enumOf, LocalDate, PageArgs } from '@madang/subgraph-kit';
import { ArgsType, Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { CaseOriginEnum, ClaimReasonEnum, RegionEnum, SalesTacticEnum, SaleTypeEnum } from './case-classes.type.ts';

/** States of a case in the graph. */
export const CaseState = enumOf('CaseState', 'State of a dispute case', {
  RECEIVED: 'Received, led by nobody yet (받은 사건)',
  ASSIGNED: 'Assigned to an officer, the respondent not yet notified (담당자 배정)',
  NOTIFIED: 'Respondent notified, and has not confirmed the notice (접수통보)',
  SELF_RESOLUTION: 'Respondent is given the chance to settle by itself (자율처리)',
  FACT_FINDING: 'Officer examines the facts (사실조사)',
  OPINIONS: 'Both sides are asked for their opinion (의견)',
  RECOMMENDATION: 'Settlement recommended to both sides (합의권고)',
  UNSIGNED: 'Agreement put to both sides and not signed by both (합의서 미서명)',
  SIGNED: 'Agreement signed by both sides, and to be performed (합의서 서명)',
  MEDIATION: 'Handed to the mediation committee (분쟁조정 이관)',
  CLOSED: 'Closed with a result (종결)',
  WITHDRAWN: 'Withdrawn by the applicant (취하)',
});

/** Parties of a case in the graph. */
export const CaseParty = enumOf('CaseParty', 'Party of a dispute case', {
  APPLICANT: 'Consumer who applied (신청인)',
  RESPONDENT: 'Business that answers (피신청인)',
  OFFICER: 'Officer who leads the case (담당자)',
  LEAD: 'Team lead who assigns it (팀장)',
  COMMITTEE: 'Mediation committee (조정위원회)',
});

/** Sides of a case in the graph. */
export const CaseSide = enumOf('CaseSide', 'Side of a dispute', {
  APPLICANT: 'Consumer who applied (신청인)',
  RESPONDENT: 'Business that answers (피신청인)',
});

/** Steps of a case in the graph. */
export const CaseStep = enumOf('CaseStep', 'Step a dispute case can take', {
  OPEN: 'Open it (접수)',
  ASSIGN: 'Assign it to an officer (담당자분배)',
  REASSIGN: 'Give it to another officer (담당자 변경)',
  RECUSE: 'Give it back because of a conflict with the respondent (회피)',
  NAME_RESPONDENT: 'Say whom the claim is against (피신청인 지정)',
  NOTIFY_RECEIPT: 'Send the notice of receipt (접수통보서등록)',
  CONFIRM_RECEIPT: 'Confirm the notice of receipt (접수통보서확인)',
  REPORT_SELF_REMEDY: 'Report what the business did by itself (자율구제활동등록)',
  PASS_SELF_RESOLUTION: 'The time for self-resolution is over (자율처리 기한 경과)',
  BEGIN_FACT_FINDING: 'Begin to examine the facts (사실조사)',
  SUBMIT_CASE_REPORT: 'Submit the case report for approval (사건보고서 결재)',
  REQUEST_OPINIONS: 'Ask both sides for their opinion (의견 요청)',
  GIVE_OPINION: 'State an opinion (의견등록)',
  PASS_OPINIONS: 'The time for opinions is over (의견 기한 경과)',
  RECOMMEND_SETTLEMENT: 'Recommend a settlement (합의권고)',
  ANSWER_RECOMMENDATION: 'Agree or not agree to the recommendation (동의/부동의)',
  PASS_RECOMMENDATION: 'The time to answer the recommendation is over (합의권고 기한 경과)',
  REQUEST_CASE_EXTENSION: 'Ask for more time (처리기간 연장 결재)',
  DRAFT_AGREEMENT: 'Put an agreement to both sides (합의서 미서명 작성)',
  SIGN_AGREEMENT: 'Sign the agreement first (합의서 서명)',
  SEAL_AGREEMENT: 'Sign the agreement as the second side (합의서 서명)',
  REJECT_AGREEMENT: 'Refuse to sign the agreement (합의서 거부)',
  PASS_SIGNATURES: 'The time to sign is over (서명 기한 경과)',
  RECORD_AGREEMENT: 'Record an agreement that both sides have signed at once (합의서)',
  TRANSFER_TO_MEDIATION: 'Hand it to the mediation committee (분쟁조정 이관)',
  CONCLUDE_MEDIATION: 'The mediation has ended (조정 종결)',
  WITHDRAW_MEDIATION: 'Withdraw the mediation, and the case with it (조정 취하)',
  SUBMIT_CLOSING_REPORT: 'Submit the closing report for approval (종결보고서 결재)',
  CLOSE: 'Close it with a result (종결)',
  WITHDRAW: 'Withdraw it (취하)',
});

/** Results of a case in the graph. */
export const CaseResult = enumOf('CaseResult', 'Way a dispute case ended (처리결과)', {
  SETTLED: 'Both sides agreed (합의 성립)',
  NOT_SETTLED: 'No agreement was reached (합의 불성립)',
  INFORMATION_GIVEN: 'Applicant was informed and advised (정보제공)',
  NOT_POSSIBLE: 'Case could not be handled (처리불능)',
  MEDIATED: 'Both sides accepted the mediation decision (조정 성립)',
  NOT_MEDIATED: 'The mediation decision was not accepted (조정 불성립)',
});

/** View of a step that was taken. */
@ObjectType({ description: 'Step that a dispute case took' })
export class CaseStepTaken {
  @Field(() => ID, { description: 'Identifier of the entry' })
  id!: string;

  @Field(() => CaseStep, { description: 'Step that was taken' })
  step!: string;

  @Field(() => CaseState, { nullable: true, description: 'State before; none when the case was opened' })
  fromState!: string | null;

  @Field(() => CaseState, { description: 'State after' })
  toState!: string;

  @Field(() => String, { nullable: true, description: 'What was written with the step' })
  note!: string | null;

  @Field(() => DateTime, { description: 'Timestamp of the step' })
  takenAt!: Date;
}

/** View of a case. */
@Directive('@key(fields: "id")')
@ObjectType({ description: 'Claim of a consumer against a business, led by an officer (피해구제 사건)' })
export class DisputeCase {
  @Field(() => ID, { description: 'Identifier of the case' })
  id!: string;

  @Field(() => String, { description: 'Case number: year and six digits, e.g. 2018006712' })
  number!: string;

  @Field(() => CaseState, { description: 'State of the case' })
  state!: string;

  @Field(() => String, { description: 'Title of the case (사건명)' })
  title!: string;

  @Field(() => String, { description: 'Facts of the case as the applicant tells them' })
  facts!: string;

  @Field(() => CaseOriginEnum, { description: 'How the case came in' })
  origin!: string;

  @Field(() => ClaimReasonEnum, {
    nullable: true,
    description: 'What the applicant complains of (청구이유); none until the case is classified',
  })
  claimReason!: string | null;

  @Field(() => SaleTypeEnum, { nullable: true, description: 'How it was sold (판매유형); none until it is classified' })
  saleType!: string | null;

  @Field(() => SalesTacticEnum, {
    nullable: true,
    description: 'By what the applicant was won (상술유형); none until it is classified',
  })
  salesTactic!: string | null;

  @Field(() => RegionEnum, {
    nullable: true,
    description: 'Region of the applicant (지역), by their address unless an officer says another',
  })
  region!: string | null;

  @Field(() => String, { nullable: true, description: 'Text of the settlement that was recommended' })
  recommendation!: string | null;

  @Field(() => String, { nullable: true, description: 'Text on which both sides agreed' })
  agreement!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp at which the applicant stated their opinion' })
  applicantStatedAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp at which the respondent stated its opinion' })
  respondentStatedAt!: Date | null;

  @Field(() => Int, { description: 'Number of recommendations so far; an answer belongs to the last one' })
  recommendationRound!: number;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp at which the applicant signed the agreement' })
  applicantSignedAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp at which the respondent signed the agreement' })
  respondentSignedAt!: Date | null;

  @Field(() => Int, { description: 'Number of terms of the agreement that are not performed yet' })
  termsOpen!: number;

  @Field(() => CaseResult, { nullable: true, description: 'Way the case ended; none while it has not' })
  result!: string | null;

  @Field(() => DateTime, { description: 'Timestamp at which the case was opened' })
  openedAt!: Date;

  @Field(() => DateTime, {
    description: 'Timestamp by which the case is to be settled: 30 days after receipt (소비자기본법 58조)',
  })
  dueAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp at which the respondent was notified' })
  receiptNotifiedAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp at which the respondent confirmed the notice' })
  receiptConfirmedAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp at which the case was closed or withdrawn' })
  closedAt!: Date | null;
}

/** Pages of cases. */
export const DisputeCaseConnection = connectionOf(DisputeCase, 'DisputeCase');

/** Arguments of the list of cases. */
@ArgsType()
export class DisputeCasesArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Case number or its beginning, applicant, or words of the title; any single one',
  })
  search?: string | null;

  @Field(() => [CaseState], { nullable: true, description: 'States, any of them' })
  states?: (keyof typeof CaseState)[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Indicates whether only cases assigned to the viewer are wanted',
  })
  mine?: boolean | null;

  @Field(() => LocalDate, { nullable: true, description: 'First day in Korea on which they came' })
  openedFrom?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Last day in Korea on which they came' })
  openedTo?: string | null;
}
