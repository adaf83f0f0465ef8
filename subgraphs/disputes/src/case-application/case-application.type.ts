import { DateTime, userErrors, LocalDate } from '@madang/subgraph-kit';
import { Field, Float, ID, InputType, ObjectType } from 'type-graphql';
import { CaseLogin, MobileCarrier } from '../case-access/index.ts';
import { applicationWords } from './case-application-words.ts';
import { ClaimReasonEnum, CaseApplicationState, SaleTypeEnum } from './case-application.enums.ts';

@ObjectType({ description: 'Consultation that an application may follow (소비자상담)' })
export class OwnCounselling {
  @Field(() => ID, { description: 'Identifier of the consultation' })
  id!: string;

  @Field(() => String, { description: 'Number of the consultation (상담 번호)' })
  number!: string;

  @Field(() => String, { description: 'What it was about' })
  title!: string;

  @Field(() => DateTime, { description: 'Timestamp of the consultation' })
  counselledAt!: Date;
}

@ObjectType({ description: 'Application for redress that is being written (피해구제 신청, K3)' })
export class CaseApplication {
  @Field(() => ID, { description: 'Secret of this application, needed for its next step' })
  id!: string;

  @Field(() => CaseApplicationState, { description: 'How far it is' })
  state!: string;

  @Field(() => DateTime, { description: 'Timestamp by which it is to be finished' })
  expiresAt!: Date;

  @Field(() => String, { nullable: true, description: 'Masked phone number that got the code' })
  codeSentTo!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the applicant, once their identity is checked' })
  applicantName!: string | null;

  @Field(() => [OwnCounselling], { description: 'Consultations of the applicant, newest first; at most 20' })
  counsellings!: object[];

  @Field(() => ID, { nullable: true, description: 'Consultation that it follows' })
  counsellingId!: string | null;

  @Field(() => String, { nullable: true, description: 'Title' })
  title!: string | null;

  @Field(() => String, { nullable: true, description: 'What happened and what is wanted' })
  statement!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the business that it is against' })
  businessName!: string | null;

  @Field(() => SaleTypeEnum, { nullable: true, description: 'How it was sold' })
  saleType!: string | null;

  @Field(() => ClaimReasonEnum, { nullable: true, description: 'What is complained of' })
  claimReason!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Day of the purchase, YYYY-MM-DD' })
  purchasedOn!: string | null;

  @Field(() => Float, { nullable: true, description: 'Amount that was paid, in whole won' })
  paidAmount!: number | null;

  @Field(() => String, { nullable: true, description: 'Address of mail of the applicant' })
  email!: string | null;

  @Field(() => String, { nullable: true, description: 'Postal address of the applicant' })
  address!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp at which it was last saved' })
  savedAt!: Date | null;
}

@InputType({ description: 'Person who wants to apply, whose identity is to be checked' })
export class BeginCaseApplicationInput {
  @Field(() => String, { description: 'Name as the carrier knows it' })
  name!: string;

  @Field(() => String, { description: 'Date of birth as YYMMDD and the one digit after it; passed on, never stored' })
  birthDigits!: string;

  @Field(() => MobileCarrier, { description: 'Carrier of the phone' })
  carrier!: keyof typeof MobileCarrier;

  @Field(() => String, { description: 'Mobile phone number' })
  phoneNumber!: string;
}

@InputType({ description: 'Code of the identity check of an applicant' })
export class ConfirmApplicantInput {
  @Field(() => ID, { description: 'Application that goes on' })
  applicationId!: string;

  @Field(() => String, { description: 'Code that the phone got' })
  code!: string;
}

@InputType({ description: 'What an applicant has written so far; what is left out stays as it was' })
export class SaveCaseApplicationInput {
  @Field(() => ID, { description: 'Application that goes on' })
  applicationId!: string;

  @Field(() => String, { nullable: true, description: 'Number of the consultation that it follows (K3)' })
  counsellingNumber?: string | null;

  @Field(() => String, { nullable: true, description: 'Title, at most 200 characters' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'What happened and what is wanted, at most 20,000 characters' })
  statement?: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the business, at most 200 characters' })
  businessName?: string | null;

  @Field(() => SaleTypeEnum, { nullable: true, description: 'How it was sold' })
  saleType?: keyof typeof SaleTypeEnum | null;

  @Field(() => ClaimReasonEnum, { nullable: true, description: 'What is complained of' })
  claimReason?: keyof typeof ClaimReasonEnum | null;

  @Field(() => LocalDate, { nullable: true, description: 'Day of the purchase, YYYY-MM-DD, not after today' })
  purchasedOn?: string | null;

  @Field(() => Float, { nullable: true, description: 'Amount that was paid, in whole won' })
  paidAmount?: number | null;

  @Field(() => String, { nullable: true, description: 'Address of mail' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'Postal address' })
  address?: string | null;
}

@InputType({ description: 'Filing of an application' })
export class SubmitCaseApplicationInput {
  @Field(() => ID, { description: 'Application that is filed' })
  applicationId!: string;

  @Field(() => Boolean, { description: 'Indicates that it is true, and that the business may be told of it' })
  confirmed!: boolean;
}

/** User errors of applications, and how they are worded. */
export const applicationErrors = userErrors('CaseApplication', applicationWords);

function applicationPayload(name: string, description: string) {
  @ObjectType(name, { description })
  class ApplicationPayload {
    @Field(() => CaseApplication, { nullable: true, description: 'Application after the step; none when refused' })
    caseApplication!: CaseApplication | null;

    @Field(() => [applicationErrors.type], { description: 'Reasons why the step was refused; empty on success' })
    userErrors!: object[];
  }
  return ApplicationPayload;
}

export const BeginCaseApplicationPayload = applicationPayload(
  'BeginCaseApplicationPayload',
  'Outcome of beginning an application',
);
export const ConfirmApplicantPayload = applicationPayload(
  'ConfirmApplicantPayload',
  'Outcome of the identity check of an applicant',
);
export const SaveCaseApplicationPayload = applicationPayload('SaveCaseApplicationPayload', 'Outcome of saving a draft');

@ObjectType({ description: 'What an applicant gets for their application' })
export class FiledApplication {
  @Field(() => String, { description: 'Number of the case (사건번호)' })
  caseNumber!: string;

  @Field(() => CaseLogin, {
    nullable: true,
    description: 'Login with which they choose the password of the case; none once there is one',
  })
  caseLogin!: CaseLogin | null;
}

@ObjectType({ description: 'Outcome of filing an application' })
export class SubmitCaseApplicationPayload {
  @Field(() => FiledApplication, { nullable: true, description: 'What was filed; none when it was refused' })
  filed!: FiledApplication | null;

  @Field(() => [applicationErrors.type], { description: 'Reasons why it was not filed; empty on success' })
  userErrors!: object[];
}
