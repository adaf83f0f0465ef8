import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CaseResultEnum, DisputeCase, disputesErrors, type CaseResult } from '../dispute-case/index.ts';

@InputType({ description: 'Case report, put to the team lead (사건보고서)' })
export class SubmitCaseReportInput {
  @Field(() => ID, { description: 'Case it is about' })
  caseId!: string;

  @Field(() => String, { description: 'Text of the report, at most 20,000 characters' })
  content!: string;

  @Field(() => [ID], { nullable: true, description: 'Issued documents that go with it' })
  documents?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Indicates whether it is kept as a draft for now' })
  draft?: boolean | null;
}

@InputType({ description: 'Request for more time, put to the team lead (처리기간 연장)' })
export class RequestCaseExtensionInput {
  @Field(() => ID, { description: 'Case it is about' })
  caseId!: string;

  @Field(() => Int, { description: 'Days to add; at most 60 altogether' })
  days!: number;

  @Field(() => String, { description: 'Why the time does not suffice' })
  reason!: string;

  @Field(() => [ID], { nullable: true, description: 'Issued documents that go with it' })
  documents?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Indicates whether it is kept as a draft for now' })
  draft?: boolean | null;
}

@InputType({ description: 'Closing report, put to the team lead (종결보고서)' })
export class SubmitClosingReportInput {
  @Field(() => ID, { description: 'Case it is about' })
  caseId!: string;

  @Field(() => CaseResultEnum, { description: 'Result with which the case is to be closed' })
  result!: CaseResult;

  @Field(() => String, { description: 'Text of the report, at most 20,000 characters' })
  content!: string;

  @Field(() => [ID], { nullable: true, description: 'Issued documents that go with it' })
  documents?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Indicates whether it is kept as a draft for now' })
  draft?: boolean | null;
}

function reportPayload(name: string, description: string) {
  @ObjectType(name, { description })
  class ReportPayload {
    @Field(() => DisputeCase, { nullable: true, description: 'Case after the act; none when it was refused' })
    disputeCase!: DisputeCase | null;

    @Field(() => [disputesErrors.type], { description: 'Reasons why the act was refused; empty on success' })
    userErrors!: object[];
  }
  return ReportPayload;
}

export const SubmitCaseReportPayload = reportPayload('SubmitCaseReportPayload', 'Outcome of submitting a case report');
export const RequestCaseExtensionPayload = reportPayload(
  'RequestCaseExtensionPayload',
  'Outcome of asking for more time',
);
export const SubmitClosingReportPayload = reportPayload(
  'SubmitClosingReportPayload',
  'Outcome of submitting a closing report',
);
