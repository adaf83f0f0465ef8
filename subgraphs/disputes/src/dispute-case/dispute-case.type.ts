import { connectionOf, DateTime, enumOf, PageArgs } from '@madang/subgraph-kit';
import { ArgsType, Directive, Field, ID, ObjectType } from 'type-graphql';

/** States of a case in the graph. */
export const CaseState = enumOf('CaseState', 'State of a dispute case', {
  RECEIVED: 'Received, the respondent not yet notified (접수)',
  SELF_RESOLUTION: 'Respondent notified and given the chance to settle by itself (자율처리)',
  FACT_FINDING: 'Officer examines the facts (사실조사)',
  RECOMMENDATION: 'Settlement recommended to both sides (합의권고)',
  AGREEMENT: 'Both sides agreed (합의)',
  CLOSED: 'Closed with a result (종결)',
  WITHDRAWN: 'Withdrawn by the applicant (취하)',
});

/** Parties of a case in the graph. */
export const CaseParty = enumOf('CaseParty', 'Party of a dispute case', {
  APPLICANT: 'Consumer who applied (신청인)',
  RESPONDENT: 'Business that answers (피신청인)',
  OFFICER: 'Officer who leads the case (담당자)',
});

/** Steps of a case in the graph. */
export const CaseStep = enumOf('CaseStep', 'Step a dispute case can take', {
  OPEN: 'Open it (접수)',
  ASSIGN: 'Assign it to an officer (담당자분배)',
  NAME_RESPONDENT: 'Say whom the claim is against (피신청인 지정)',
  NOTIFY_RECEIPT: 'Send the notice of receipt (접수통보서등록)',
  CONFIRM_RECEIPT: 'Confirm the notice of receipt (접수통보서확인)',
  REPORT_SELF_REMEDY: 'Report what the business did by itself (자율구제활동등록)',
  BEGIN_FACT_FINDING: 'Begin to examine the facts (사실조사)',
  SUBMIT_CASE_REPORT: 'Submit the case report for approval (사건보고서 결재)',
  RECOMMEND_SETTLEMENT: 'Recommend a settlement (합의권고)',
  REQUEST_CASE_EXTENSION: 'Ask for more time (처리기간 연장 결재)',
  RECORD_AGREEMENT: 'Record that both sides agreed (합의서)',
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

  @Field(() => String, { nullable: true, description: 'Claim reason (청구이유); none until the case is classified' })
  claimReason!: string | null;

  @Field(() => String, { nullable: true, description: 'Text of the settlement that was recommended' })
  recommendation!: string | null;

  @Field(() => String, { nullable: true, description: 'Text on which both sides agreed' })
  agreement!: string | null;

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
}
