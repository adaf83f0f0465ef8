import { connectionOf, DateTime, enumOf, PageArgs } from '@madang/subgraph-kit';
import { ArgsType, Field, Float, ID, Int, ObjectType } from 'type-graphql';

/** States of a collective dispute in the graph. */
export const CollectiveDisputeState = enumOf('CollectiveDisputeState', 'State of a collective dispute (집단분쟁)', {
  REQUESTED: 'Asked for, not begun yet (의뢰)',
  REJECTED: 'Not begun (개시하지 않음)',
  ANNOUNCED: 'Announced; consumers can join (개시 공고)',
  CLOSED: 'With the committee; nobody joins any more (참가 마감)',
  DECIDED: 'Decided, and put to business and participants (조정결정)',
  CONCLUDED: 'Accepted by the business, by word or by silence (조정 성립)',
  REFUSED: 'Refused by the business (조정 불성립)',
});

/** Steps of a collective dispute in the graph. */
export const CollectiveDisputeStep = enumOf('CollectiveDisputeStep', 'Step a collective dispute can take', {
  ANNOUNCE: 'Begin and announce it (개시 공고)',
  REJECT: 'Not begin it (개시하지 않음)',
  JOIN: 'Join it (참가)',
  LEAVE: 'Leave it (참가 취소)',
  REPRESENT: 'Name the representatives (대표당사자 선정)',
  CLOSE: 'End the time for joining (참가 마감)',
  DECIDE: 'Write down the decision (조정결정)',
  ANSWER: 'Accept the decision (수락)',
  REFUSE: 'Refuse the decision (거부)',
  CONCLUDE: 'Take silence for acceptance (조정 성립)',
});

/** Who asks for a collective mediation, in the graph. */
export const CollectiveRequester = enumOf('CollectiveRequester', 'Who asked for a collective mediation (68조 1항)', {
  AGENCY: 'The consumer agency (한국소비자원)',
  LOCAL_GOVERNMENT: 'A local government (지방자치단체)',
  CONSUMER_ORGANISATION: 'A consumer organisation (소비자단체)',
  BUSINESS: 'The business (사업자)',
});

/** Answers to a collective decision in the graph. */
export const CollectiveAnswer = enumOf('CollectiveAnswer', 'Answer to a collective decision', {
  ACCEPTED: 'Accepted (수락)',
  REFUSED: 'Refused (거부)',
});

@ObjectType({ description: 'Dispute of many consumers with one business (집단분쟁, K16)' })
export class CollectiveDispute {
  @Field(() => ID, { description: 'Identifier of the collective dispute' })
  id!: string;

  @Field(() => Int, { description: 'Number of the collective dispute' })
  number!: number;

  @Field(() => CollectiveDisputeState, { description: 'State of the collective dispute' })
  state!: string;

  @Field(() => String, { description: 'Title' })
  title!: string;

  @Field(() => String, { description: 'What happened to all of them' })
  harm!: string;

  @Field(() => String, { description: 'Name of the business that it is against' })
  businessName!: string;

  @Field(() => CollectiveRequester, { description: 'Who asked for it' })
  requestedBy!: string;

  @Field(() => Int, { description: 'Consumers who are said to be harmed alike' })
  harmed!: number;

  @Field(() => DateTime, { description: 'Timestamp at which it was asked for' })
  requestedAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp at which it was announced' })
  announcedAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp from which nobody joins any more' })
  joinUntil!: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was not begun' })
  rejectedReason!: string | null;

  @Field(() => String, { nullable: true, description: 'What the committee decided (주문)' })
  decision!: string | null;

  @Field(() => String, { nullable: true, description: 'Reasons of the decision (이유)' })
  reasons!: string | null;

  @Field(() => Int, { nullable: true, description: 'Share of what each has paid that is given back, in percent' })
  refundPercent!: number | null;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp of the decision' })
  decidedAt!: Date | null;

  @Field(() => CollectiveAnswer, {
    nullable: true,
    description: 'Answer of the business; none while it has said nothing',
  })
  answer!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp of the answer of the business' })
  answeredAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp at which it ended' })
  endedAt!: Date | null;
}

/** Pages of collective disputes. */
export const CollectiveDisputeConnection = connectionOf(CollectiveDispute, 'CollectiveDispute');

/** Arguments of the list of collective disputes. */
@ArgsType()
export class CollectiveDisputesArgs extends PageArgs {
  @Field(() => [CollectiveDisputeState], { nullable: true, description: 'States, any of them' })
  states?: (keyof typeof CollectiveDisputeState)[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Indicates whether only those against the business of the viewer are wanted',
  })
  mine?: boolean | null;
}

@ObjectType({ description: 'Consumer who takes part in a collective dispute (집단분쟁참여자)' })
export class CollectiveParticipant {
  @Field(() => ID, { description: 'Identifier of the participant' })
  id!: string;

  @Field(() => Float, { description: 'Amount that was paid, in whole won' })
  paidAmount!: number;

  @Field(() => Boolean, { description: 'Indicates whether the participant speaks for all (대표당사자)' })
  representative!: boolean;

  @Field(() => DateTime, { description: 'Timestamp at which the participant joined' })
  joinedAt!: Date;

  @Field(() => CollectiveAnswer, { nullable: true, description: 'Answer to the decision; who gives none accepts' })
  answer!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp of the answer' })
  answeredAt!: Date | null;
}

/** Pages of participants. */
export const CollectiveParticipantConnection = connectionOf(CollectiveParticipant, 'CollectiveParticipant');

/** Arguments of the list of participants. */
@ArgsType()
export class CollectiveParticipantsArgs extends PageArgs {
  @Field(() => ID, { description: 'Collective dispute' })
  disputeId!: string;
}

@ObjectType({ description: 'Part of somebody in a collective dispute, as they see it themselves' })
export class CollectiveParticipation {
  @Field(() => Float, { description: 'Amount that they have paid, in whole won' })
  paidAmount!: number;

  @Field(() => Float, { nullable: true, description: 'Amount that the decision gives back to them, in whole won' })
  award!: number | null;

  @Field(() => Boolean, { description: 'Indicates whether they speak for all (대표당사자)' })
  representative!: boolean;

  @Field(() => DateTime, { description: 'Timestamp at which they joined' })
  joinedAt!: Date;

  @Field(() => CollectiveAnswer, { nullable: true, description: 'Their answer to the decision' })
  answer!: string | null;

  @Field(() => [CollectiveDisputeStep], { description: 'Steps they may take now' })
  availableSteps!: string[];
}
