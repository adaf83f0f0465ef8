import { SendPreview, userErrors } from '@madang/subgraph-kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { disputesWords } from './dispute-case-words.ts';
import { CaseResult, CaseSide, DisputeCase } from './dispute-case.type.ts';

@InputType({ description: 'Assignment of a case (담당자분배)' })
export class AssignCaseInput {
  @Field(() => ID, { description: 'Case to assign' })
  caseId!: string;

  @Field(() => ID, { description: 'Officer who is to lead it' })
  officerId!: string;
}

@InputType({ description: 'Naming of the respondent (피신청인 지정)' })
export class NameRespondentInput {
  @Field(() => ID, { description: 'Case whose respondent is named' })
  caseId!: string;

  @Field(() => String, { description: 'Name of the business; one that is new here becomes known' })
  businessName!: string;
}

@InputType({ description: 'Notice of receipt to the respondent (접수통보)' })
export class NotifyReceiptInput {
  @Field(() => ID, { description: 'Case of which the respondent is notified' })
  caseId!: string;

  @Field(() => String, { nullable: true, description: 'Digest of the preview that its maker confirmed' })
  previewDigest?: string | null;
}

@InputType({ description: 'Notice of receipt whose messages are to be seen first (미리보기)' })
export class PreviewNotifyReceiptInput {
  @Field(() => ID, { description: 'Case of which the respondent would be notified' })
  caseId!: string;
}

@InputType({ description: 'Confirmation of the notice of receipt (접수통보서확인)' })
export class ConfirmReceiptInput {
  @Field(() => ID, { description: 'Case whose notice is confirmed' })
  caseId!: string;
}

@InputType({ description: 'Report of self-remedy activity (자율구제활동)' })
export class ReportSelfRemedyInput {
  @Field(() => ID, { description: 'Case it is about' })
  caseId!: string;

  @Field(() => String, { description: 'What the business did, at most 20,000 characters' })
  text!: string;

  @Field(() => [ID], { nullable: true, description: 'Files that go with it, sent by the same person for this case' })
  fileIds?: string[] | null;

  @Field(() => Boolean, {
    defaultValue: true,
    description: 'Indicates whether the applicant may read it too (공개여부)',
  })
  publicToOther!: boolean;
}

@InputType({ description: 'Begin of the fact-finding (사실조사)' })
export class BeginFactFindingInput {
  @Field(() => ID, { description: 'Case whose facts are examined' })
  caseId!: string;

  @Field(() => String, { description: 'What is to be found out, at most 20,000 characters' })
  note!: string;
}

@InputType({ description: 'Request for the opinions of both sides (의견 요청)' })
export class RequestOpinionsInput {
  @Field(() => ID, { description: 'Case whose sides are asked' })
  caseId!: string;

  @Field(() => String, {
    description: 'What was found and what is asked, at most 20,000 characters; both sides read it',
  })
  note!: string;
}

@InputType({ description: 'End of a case (종결)' })
export class CloseCaseInput {
  @Field(() => ID, { description: 'Case to close' })
  caseId!: string;

  @Field(() => CaseResult, { description: 'Way the case ended' })
  result!: keyof typeof CaseResult;

  @Field(() => String, { nullable: true, description: 'Remark on the result, printed on the notice to both parties' })
  note?: string | null;
}

@InputType({ description: 'Withdrawal of a case (취하)' })
export class WithdrawCaseInput {
  @Field(() => ID, { description: 'Case to withdraw' })
  caseId!: string;

  @Field(() => String, { description: 'Why it is withdrawn' })
  reason!: string;
}

@InputType({ description: 'Change of where notices to a party go; what is not said stays, an empty text takes away' })
export class ChangeContactInput {
  @Field(() => ID, { description: 'Case whose party it is' })
  caseId!: string;

  @Field(() => CaseSide, { description: 'Party that is written to; a business is reached so in all its cases' })
  side!: keyof typeof CaseSide;

  @Field(() => String, { nullable: true, description: 'Address of mail' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'Phone number' })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'Postal address, at most 200 characters' })
  address?: string | null;
}

/** User errors of disputes, and how they are worded. */
export const disputesErrors = userErrors('Disputes', disputesWords);

/** Makes the outcome of an act on a case. */
export function casePayload(name: string, description: string) {
  @ObjectType(name, { description })
  class CasePayload {
    @Field(() => DisputeCase, { nullable: true, description: 'Case after the act; none when it was refused' })
    disputeCase!: DisputeCase | null;

    @Field(() => [disputesErrors.type], { description: 'Reasons why the act was refused; empty on success' })
    userErrors!: object[];
  }
  return CasePayload;
}

export const AssignCasePayload = casePayload('AssignCasePayload', 'Outcome of assigning a case');
export const ChangeContactPayload = casePayload('ChangeContactPayload', 'Outcome of changing a contact');
export const NameRespondentPayload = casePayload('NameRespondentPayload', 'Outcome of naming the respondent');
export const NotifyReceiptPayload = casePayload('NotifyReceiptPayload', 'Outcome of notifying the respondent');
export const ConfirmReceiptPayload = casePayload(
  'ConfirmReceiptPayload',
  'Outcome of confirming the notice of receipt',
);
export const ReportSelfRemedyPayload = casePayload(
  'ReportSelfRemedyPayload',
  'Outcome of reporting self-remedy activity',
);
export const BeginFactFindingPayload = casePayload('BeginFactFindingPayload', 'Outcome of beginning the fact-finding');
export const RequestOpinionsPayload = casePayload('RequestOpinionsPayload', 'Outcome of asking for opinions');
export const CloseCasePayload = casePayload('CloseCasePayload', 'Outcome of closing a case');
export const WithdrawCasePayload = casePayload('WithdrawCasePayload', 'Outcome of withdrawing a case');

@ObjectType({ description: 'What notifying the respondent would send' })
export class PreviewNotifyReceiptPayload {
  @Field(() => SendPreview, { nullable: true, description: 'What the act would send; none when it would be refused' })
  preview!: SendPreview | null;

  @Field(() => [disputesErrors.type], { description: 'Reasons why the act would be refused; empty on success' })
  userErrors!: object[];
}
