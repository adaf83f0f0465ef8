import { DateTime, enumOf } from '@madang/subgraph-kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { casePayload } from '../dispute-case/index.ts';

/** States of requests in the graph. */
export const WithdrawalState = enumOf('WithdrawalState', 'State of a request for withdrawal (취하 요청)', {
  ASKED: 'Asked, and the applicant has not answered (요청)',
  AGREED: 'The applicant agreed, and the case was withdrawn (취하 동의)',
  DECLINED: 'The applicant declined or said nothing in time, and the case goes on (취하 거절)',
});

/** View of a request. */
@ObjectType({ description: 'Request of a business that the applicant withdraw the case (취하 요청, K12)' })
export class WithdrawalRequest {
  @Field(() => ID, { description: 'Identifier of the request' })
  id!: string;

  @Field(() => WithdrawalState, { description: 'State of the request' })
  state!: string;

  @Field(() => String, { description: 'Why the business asks' })
  reason!: string;

  @Field(() => String, { nullable: true, description: 'What the applicant said to it' })
  answer!: string | null;

  @Field(() => DateTime, { description: 'Timestamp at which it was asked' })
  askedAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp at which it ended' })
  endedAt!: Date | null;
}

@InputType({ description: 'Request of a business for withdrawal (취하 요청)' })
export class AskWithdrawalInput {
  @Field(() => ID, { description: 'Case that is to be withdrawn' })
  caseId!: string;

  @Field(() => String, { description: 'Why, at most 20,000 characters; the applicant reads it' })
  reason!: string;
}

@InputType({ description: 'Answer of the applicant to a request for withdrawal' })
export class AnswerWithdrawalInput {
  @Field(() => ID, { description: 'Request that is answered' })
  requestId!: string;

  @Field(() => Boolean, { description: 'Indicates whether the case is withdrawn; that cannot be undone' })
  agreed!: boolean;

  @Field(() => String, { nullable: true, description: 'What is said to it' })
  note?: string | null;
}

export const AskWithdrawalPayload = casePayload('AskWithdrawalPayload', 'Outcome of asking for a withdrawal');
export const AnswerWithdrawalPayload = casePayload(
  'AnswerWithdrawalPayload',
  'Outcome of answering a request for withdrawal',
);
