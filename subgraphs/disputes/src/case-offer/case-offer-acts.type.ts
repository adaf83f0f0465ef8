import { Field, ID, InputType, Int } from 'type-graphql';
import { casePayload } from '../dispute-case/index.ts';
import { CaseTermKind } from './case-offer.type.ts';

@InputType({ description: 'One thing that is owed by a settlement (합의 내용)' })
export class CaseTermInput {
  @Field(() => CaseTermKind, { description: 'What is owed' })
  kind!: keyof typeof CaseTermKind;

  @Field(() => ID, {
    nullable: true,
    description: 'Order line it is about; money, exchange and redelivery of a line are carried out by the orders',
  })
  orderLineId?: string | null;

  @Field(() => Int, { nullable: true, description: 'Amount in won; needed for a refund' })
  amount?: number | null;

  @Field(() => Int, { nullable: true, description: 'Number of pieces; needed where goods move' })
  quantity?: number | null;

  @Field(() => ID, { nullable: true, description: 'Article that is given in exchange' })
  variantId?: string | null;

  @Field(() => String, { nullable: true, description: 'What is owed in words, at most 500 characters' })
  note?: string | null;
}

@InputType({ description: 'Settlement recommendation (합의권고)' })
export class RecommendSettlementInput {
  @Field(() => ID, { description: 'Case in which a settlement is recommended' })
  caseId!: string;

  @Field(() => String, { description: 'Text of the recommendation, at most 20,000 characters' })
  text!: string;

  @Field(() => [CaseTermInput], { nullable: true, description: 'What would be owed, at most 10 terms' })
  terms?: CaseTermInput[] | null;
}

@InputType({ description: 'Agreement that is put to both sides for their signatures (합의서 미서명)' })
export class DraftAgreementInput {
  @Field(() => ID, { description: 'Case in which the sides agree' })
  caseId!: string;

  @Field(() => String, { description: 'Text of the agreement, at most 20,000 characters' })
  text!: string;

  @Field(() => [CaseTermInput], { nullable: true, description: 'What is owed, at most 10 terms' })
  terms?: CaseTermInput[] | null;
}

@InputType({ description: 'Record of an agreement that both sides have signed at once (합의서)' })
export class RecordAgreementInput {
  @Field(() => ID, { description: 'Case in which both sides agreed' })
  caseId!: string;

  @Field(() => String, { description: 'Text of the agreement, at most 20,000 characters' })
  text!: string;

  @Field(() => [CaseTermInput], { nullable: true, description: 'What is owed, at most 10 terms' })
  terms?: CaseTermInput[] | null;
}

@InputType({ description: 'Signature under an agreement (합의서 서명)' })
export class SignAgreementInput {
  @Field(() => ID, { description: 'Case whose agreement is signed' })
  caseId!: string;

  @Field(() => String, { description: 'Digest of the agreement that was read' })
  digest!: string;

  @Field(() => String, { description: 'Name of the signer; of an applicant as the application says it' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Office of who signs for a business' })
  office?: string | null;
}

@InputType({ description: 'Refusal to sign an agreement (합의서 거부)' })
export class RejectAgreementInput {
  @Field(() => ID, { description: 'Case whose agreement is not signed' })
  caseId!: string;

  @Field(() => String, { description: 'Why, at most 20,000 characters' })
  reason!: string;
}

@InputType({ description: 'Report that a term was performed (이행 보고)' })
export class ReportCaseTermInput {
  @Field(() => ID, { description: 'Term of a signed agreement' })
  termId!: string;

  @Field(() => String, { description: 'What was done, at most 20,000 characters' })
  note!: string;
}

@InputType({ description: 'Confirmation that a term was performed (이행 확인)' })
export class ConfirmCaseTermInput {
  @Field(() => ID, { description: 'Term of a signed agreement' })
  termId!: string;

  @Field(() => String, { nullable: true, description: 'What is said to it' })
  note?: string | null;
}

@InputType({ description: 'Word that a reported term was not performed (이행 부인)' })
export class ContestCaseTermInput {
  @Field(() => ID, { description: 'Term of a signed agreement' })
  termId!: string;

  @Field(() => String, { description: 'What is missing, at most 20,000 characters' })
  note!: string;
}

@InputType({ description: 'Settlement of a term by hand (직접 처리)' })
export class SettleCaseTermInput {
  @Field(() => ID, { description: 'Term of a signed agreement' })
  termId!: string;

  @Field(() => String, { description: 'What was done, at most 20,000 characters' })
  note!: string;
}

export const RecommendSettlementPayload = casePayload(
  'RecommendSettlementPayload',
  'Outcome of recommending a settlement',
);
export const DraftAgreementPayload = casePayload(
  'DraftAgreementPayload',
  'Outcome of putting an agreement to the sides',
);
export const RecordAgreementPayload = casePayload('RecordAgreementPayload', 'Outcome of recording an agreement');
export const SignAgreementPayload = casePayload('SignAgreementPayload', 'Outcome of signing an agreement');
export const RejectAgreementPayload = casePayload('RejectAgreementPayload', 'Outcome of refusing to sign');
export const ReportCaseTermPayload = casePayload('ReportCaseTermPayload', 'Outcome of reporting a term as done');
export const ConfirmCaseTermPayload = casePayload('ConfirmCaseTermPayload', 'Outcome of confirming a term');
export const ContestCaseTermPayload = casePayload('ContestCaseTermPayload', 'Outcome of contesting a term');
export const SettleCaseTermPayload = casePayload('SettleCaseTermPayload', 'Outcome of settling a term by hand');
