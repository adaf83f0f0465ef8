import { connectionOf, DateTime, enumOf } from '@madang/subgraph-kit';
import { Field, ID, ObjectType } from 'type-graphql';

/** States of a mediation in the graph. */
export const MediationState = enumOf('MediationState', 'State of a mediation (분쟁조정)', {
  RECEIVED: 'With the committee, on no agenda yet (접수)',
  ON_AGENDA: 'On the agenda of a session (안건상정)',
  DECIDED: 'Decided, and put to both sides (조정결정)',
  ACCEPTED: 'Accepted by both sides, by word or by silence (조정 성립)',
  REFUSED: 'Refused by a side (조정 불성립)',
  WITHDRAWN: 'Withdrawn by the applicant (취하)',
});

/** Steps of a mediation in the graph. */
export const MediationStep = enumOf('MediationStep', 'Step a mediation can take', {
  PUT_ON_AGENDA: 'Put it on an agenda (안건상정)',
  TAKE_OFF_AGENDA: 'Take it off the agenda (안건 철회)',
  DECIDE: 'Write down the decision (조정결정)',
  ACCEPT: 'Accept the decision as the first side (수락)',
  CONCLUDE: 'Accept the decision as the second side (수락)',
  REFUSE: 'Refuse the decision (거부)',
  WITHDRAW: 'Withdraw the mediation (취하)',
});

/** View of a mediation. */
@ObjectType({ description: 'Mediation of a case by the committee (분쟁조정, 소비자기본법 65조)' })
export class Mediation {
  @Field(() => ID, { description: 'Identifier of the mediation' })
  id!: string;

  @Field(() => MediationState, { description: 'State of the mediation' })
  state!: string;

  @Field(() => String, { nullable: true, description: 'What the committee decided (주문)' })
  decision!: string | null;

  @Field(() => String, { nullable: true, description: 'Reasons of the decision (이유)' })
  reasons!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp at which the applicant accepted' })
  applicantAcceptedAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp at which the respondent accepted' })
  respondentAcceptedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Why the decision was refused' })
  refusalReason!: string | null;

  @Field(() => DateTime, { description: 'Timestamp at which the committee got it' })
  openedAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp of the decision' })
  decidedAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp at which it ended' })
  endedAt!: Date | null;
}

/** Pages of mediations. */
export const MediationConnection = connectionOf(Mediation, 'Mediation');
