import { LocalDate, userErrors } from '@madang/subgraph-kit';
import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { collectiveWords } from './collective-dispute-words.ts';
import { CollectiveDispute, CollectiveParticipation, CollectiveRequester } from './collective-dispute.type.ts';

@InputType({ description: 'Request for a collective mediation (집단분쟁조정 의뢰)' })
export class RequestCollectiveDisputeInput {
  @Field(() => String, { description: 'Title, at most 200 characters' })
  title!: string;

  @Field(() => String, { description: 'What happened to all of them, at most 20,000 characters' })
  harm!: string;

  @Field(() => String, { description: 'Name of the business, at most 200 characters' })
  businessName!: string;

  @Field(() => CollectiveRequester, { description: 'Who asks for it' })
  requestedBy!: keyof typeof CollectiveRequester;

  @Field(() => Int, { description: 'Consumers who are said to be harmed alike' })
  harmed!: number;
}

@InputType({ description: 'Announcement of a collective dispute (개시 공고)' })
export class AnnounceCollectiveDisputeInput {
  @Field(() => ID, { description: 'Collective dispute' })
  disputeId!: string;

  @Field(() => LocalDate, { description: 'Last day on which it can be joined, 14 days ahead at least' })
  joinUntil!: string;
}

@InputType({ description: 'Refusal to begin a collective mediation' })
export class RejectCollectiveDisputeInput {
  @Field(() => ID, { description: 'Collective dispute' })
  disputeId!: string;

  @Field(() => String, { description: 'Why, at most 20,000 characters' })
  reason!: string;
}

@InputType({ description: 'Representatives of a collective dispute (대표당사자)' })
export class NameRepresentativesInput {
  @Field(() => ID, { description: 'Collective dispute' })
  disputeId!: string;

  @Field(() => [ID], { description: 'Participants, three at most' })
  participantIds!: string[];
}

@InputType({ description: 'Decision of a session on a collective dispute (조정결정)' })
export class DecideCollectiveDisputeInput {
  @Field(() => ID, { description: 'Collective dispute' })
  disputeId!: string;

  @Field(() => ID, { description: 'Session that decided' })
  sessionId!: string;

  @Field(() => String, { description: 'What is ordered (주문), at most 20,000 characters' })
  text!: string;

  @Field(() => String, { description: 'Reasons (이유), at most 20,000 characters' })
  reasons!: string;

  @Field(() => Int, { nullable: true, description: 'Share of what each has paid that is given back, 0 to 100' })
  refundPercent?: number | null;
}

@InputType({ description: 'Answer of the business to a collective decision' })
export class AnswerCollectiveDisputeInput {
  @Field(() => ID, { description: 'Collective dispute' })
  disputeId!: string;

  @Field(() => Boolean, { description: 'Indicates whether the business accepts' })
  accepted!: boolean;

  @Field(() => String, { nullable: true, description: 'Why; needed from who refuses' })
  reason?: string | null;
}

@InputType({ description: 'Joining of a collective dispute (집단분쟁 참가)' })
export class JoinCollectiveDisputeInput {
  @Field(() => ID, { description: 'Secret of the application in which the identity was checked' })
  applicationId!: string;

  @Field(() => ID, { description: 'Collective dispute' })
  disputeId!: string;

  @Field(() => Float, { description: 'Amount that was paid, in whole won' })
  paidAmount!: number;

  @Field(() => String, { description: 'What happened to them, at most 20,000 characters' })
  statement!: string;

  @Field(() => Boolean, { description: 'Indicates that it is true, and that the business may be told of it' })
  confirmed!: boolean;
}

@InputType({ description: 'Leaving of a collective dispute (참가 취소)' })
export class LeaveCollectiveDisputeInput {
  @Field(() => ID, { description: 'Secret of the application in which the identity was checked' })
  applicationId!: string;

  @Field(() => ID, { description: 'Collective dispute' })
  disputeId!: string;
}

@InputType({ description: 'Answer of a participant to a collective decision' })
export class AnswerCollectiveDecisionInput {
  @Field(() => ID, { description: 'Secret of the application in which the identity was checked' })
  applicationId!: string;

  @Field(() => ID, { description: 'Collective dispute' })
  disputeId!: string;

  @Field(() => Boolean, { description: 'Indicates whether they accept' })
  accepted!: boolean;
}

/** User errors of collective disputes, and how they are worded. */
export const collectiveErrors = userErrors('CollectiveDispute', collectiveWords);

function collectivePayload(name: string, description: string) {
  @ObjectType(name, { description })
  class CollectivePayload {
    @Field(() => CollectiveDispute, { nullable: true, description: 'It after the act; none when that was refused' })
    collectiveDispute!: object | null;

    @Field(() => [collectiveErrors.type], { description: 'Reasons why the act was refused; empty on success' })
    userErrors!: object[];
  }
  return CollectivePayload;
}

export const RequestCollectiveDisputePayload = collectivePayload(
  'RequestCollectiveDisputePayload',
  'Outcome of asking for a collective mediation',
);
export const AnnounceCollectiveDisputePayload = collectivePayload(
  'AnnounceCollectiveDisputePayload',
  'Outcome of announcing it',
);
export const RejectCollectiveDisputePayload = collectivePayload(
  'RejectCollectiveDisputePayload',
  'Outcome of not beginning it',
);
export const NameRepresentativesPayload = collectivePayload(
  'NameRepresentativesPayload',
  'Outcome of naming representatives',
);
export const DecideCollectiveDisputePayload = collectivePayload(
  'DecideCollectiveDisputePayload',
  'Outcome of writing down a decision',
);
export const AnswerCollectiveDisputePayload = collectivePayload(
  'AnswerCollectiveDisputePayload',
  'Outcome of the answer of the business',
);
export const LeaveCollectiveDisputePayload = collectivePayload('LeaveCollectiveDisputePayload', 'Outcome of leaving');

function participationPayload(name: string, description: string) {
  @ObjectType(name, { description })
  class ParticipationPayload {
    @Field(() => CollectiveParticipation, {
      nullable: true,
      description: 'Part after the act; none when it was refused',
    })
    participation!: CollectiveParticipation | null;

    @Field(() => [collectiveErrors.type], { description: 'Reasons why the act was refused; empty on success' })
    userErrors!: object[];
  }
  return ParticipationPayload;
}

export const JoinCollectiveDisputePayload = participationPayload('JoinCollectiveDisputePayload', 'Outcome of joining');
export const AnswerCollectiveDecisionPayload = participationPayload(
  'AnswerCollectiveDecisionPayload',
  'Outcome of the answer of a participant',
);
