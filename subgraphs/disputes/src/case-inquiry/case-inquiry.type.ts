import { connectionOf, DateTime, enumOf, LocalDate, PageArgs, userErrors } from '@madang/subgraph-kit';
import { ArgsType, Field, ID, ObjectType } from 'type-graphql';
import { inquiryWords } from './case-inquiry-words.ts';

/** States of inquiries in the graph. */
export const CaseInquiryState = enumOf('CaseInquiryState', 'State of what an officer ordered', {
  ORDERED: 'Ordered, its result awaited (의뢰)',
  RESULT: 'Its result is recorded (결과 등록)',
  CALLED_OFF: 'Taken back, or ended with its case (취소)',
});

/** Kinds of inquiries in the graph. */
export const CaseInquiryKind = enumOf('CaseInquiryKind', 'What an officer orders', {
  EXPERT_REVIEW: 'Test or advice of an expert (시험·자문의뢰)',
  FIELD_INVESTIGATION: 'Look at the place itself (현장조사)',
});

/** Categories of inquiries in the graph. */
export const CaseInquiryCategory = enumOf('CaseInquiryCategory', 'Field in which somebody else knows better', {
  CAR: 'Cars (자동차)',
  MEDICAL: 'Medicine (의료)',
  TEXTILE: 'Textiles (섬유)',
  OTHER: 'Anything else (기타)',
});

/** Steps of inquiries in the graph. */
export const CaseInquiryStep = enumOf('CaseInquiryStep', 'Step that an officer can take with an inquiry', {
  RECORD_RESULT: 'Record its result (결과 등록)',
  CALL_OFF: 'Take it back (취소)',
});

/** View of an inquiry. */
@ObjectType({
  description: 'Test, expert review or investigation that an officer ordered in a case (시험·자문의뢰, 현장조사)',
})
export class CaseInquiry {
  @Field(() => ID, { description: 'Identifier of the inquiry' })
  id!: string;

  @Field(() => CaseInquiryKind, { description: 'What was ordered' })
  kind!: string;

  @Field(() => CaseInquiryCategory, { description: 'Field it is of (분야)' })
  category!: string;

  @Field(() => String, { description: 'Name of the person who is asked (수신인)' })
  addresseeName!: string;

  @Field(() => String, { description: 'Organisation of that person (기관)' })
  organisation!: string;

  @Field(() => String, { description: 'What is to be found out (의뢰 내용)' })
  question!: string;

  @Field(() => CaseInquiryState, { description: 'State of the inquiry' })
  state!: string;

  @Field(() => String, { description: 'Name of the officer who ordered it' })
  orderedByName!: string;

  @Field(() => DateTime, { description: 'Timestamp at which it was ordered' })
  orderedAt!: Date;

  @Field(() => DateTime, { description: 'Timestamp by which its result is to come (회신기한)' })
  dueAt!: Date;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Timestamp at which its result was recorded or it was called off',
  })
  endedAt!: Date | null;

  @Field(() => LocalDate, { nullable: true, description: 'Day of the result (결과일); none until it is recorded' })
  resultOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was called off; none where it ended with its case' })
  callOffReason!: string | null;
}

/** Pages of inquiries. */
export const CaseInquiryConnection = connectionOf(CaseInquiry, 'CaseInquiry');

/** Arguments of the list of inquiries. */
@ArgsType()
export class CaseInquiriesArgs extends PageArgs {
  @Field(() => CaseInquiryState, { nullable: true, description: 'State that they are in; any unless said' })
  state?: keyof typeof CaseInquiryState | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Indicates whether only those in cases assigned to the viewer are wanted',
  })
  mine?: boolean | null;
}

/** User errors of inquiries, and how they are worded. */
export const inquiryErrors = userErrors('CaseInquiry', inquiryWords);
