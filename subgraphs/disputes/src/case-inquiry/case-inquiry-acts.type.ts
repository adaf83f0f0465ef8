import { LocalDate, SafeInt } from '@madang/subgraph-kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { CaseMessageParty } from '../case-message/index.ts';
import { CaseInquiry, CaseInquiryCategory, CaseInquiryKind, inquiryErrors } from './case-inquiry.type.ts';

@InputType({ description: 'Order of a test, an expert review or an investigation (시험·자문의뢰, 현장조사)' })
export class OrderCaseInquiryInput {
  @Field(() => ID, { description: 'Case it is for' })
  caseId!: string;

  @Field(() => CaseInquiryKind, { description: 'What is ordered' })
  kind!: keyof typeof CaseInquiryKind;

  @Field(() => CaseInquiryCategory, { description: 'Field it is of (분야)' })
  category!: keyof typeof CaseInquiryCategory;

  @Field(() => String, { description: 'Name of the person who is asked (수신인), at most 200 characters' })
  addresseeName!: string;

  @Field(() => String, { description: 'Organisation of that person (기관), at most 200 characters' })
  organisation!: string;

  @Field(() => String, { description: 'What is to be found out (의뢰 내용), at most 20,000 characters' })
  question!: string;

  @Field(() => LocalDate, { description: 'Last day for the result (회신기한), within a year' })
  dueOn!: string;
}

@InputType({ description: 'Result of an inquiry (결과 등록)' })
export class RecordInquiryResultInput {
  @Field(() => ID, { description: 'Inquiry of which it is the result' })
  inquiryId!: string;

  @Field(() => String, { description: 'Title, at most 200 characters' })
  title!: string;

  @Field(() => String, { description: 'What was found out, at most 20,000 characters' })
  text!: string;

  @Field(() => LocalDate, { description: 'Day of the result (결과일)' })
  resultOn!: string;

  @Field(() => SafeInt, { description: 'Cost in whole won (비용)' })
  cost!: number;

  @Field(() => [ID], { nullable: true, description: 'Files that go with it, sent by the same person for this case' })
  fileIds?: string[] | null;

  @Field(() => [CaseMessageParty], {
    nullable: true,
    description: 'Parties to whom it is published at once; later by widening its message',
  })
  publishTo?: CaseMessageParty[] | null;
}

@InputType({ description: 'Taking back of an inquiry (의뢰 취소)' })
export class CallOffCaseInquiryInput {
  @Field(() => ID, { description: 'Inquiry that is taken back' })
  inquiryId!: string;

  @Field(() => String, { description: 'Why, at most 2,000 characters' })
  reason!: string;
}

function inquiryPayload(name: string, description: string) {
  @ObjectType(name, { description })
  class InquiryPayload {
    @Field(() => CaseInquiry, { nullable: true, description: 'Inquiry after the act; none when it was refused' })
    caseInquiry!: CaseInquiry | null;

    @Field(() => [inquiryErrors.type], { description: 'Reasons why the act was refused; empty on success' })
    userErrors!: object[];
  }
  return InquiryPayload;
}

export const OrderCaseInquiryPayload = inquiryPayload('OrderCaseInquiryPayload', 'Outcome of ordering an inquiry');
export const RecordInquiryResultPayload = inquiryPayload('RecordInquiryResultPayload', 'Outcome of recording a result');
export const CallOffCaseInquiryPayload = inquiryPayload('CallOffCaseInquiryPayload', 'Outcome of taking one back');
