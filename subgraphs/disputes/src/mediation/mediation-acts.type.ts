import { DateTime, PageArgs } from '@madang/subgraph-kit';
import { ArgsType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { CaseTermInput } from '../case-offer/index.ts';
import { CommitteeMember, CommitteeSession, MemberField } from '../committee/index.ts';
import { casePayload, disputesErrors } from '../dispute-case/index.ts';
import { Mediation, MediationState } from './mediation.type.ts';

@InputType({ description: 'Handing of a case to the mediation committee (분쟁조정 이관)' })
export class TransferToMediationInput {
  @Field(() => ID, { description: 'Case to hand on' })
  caseId!: string;

  @Field(() => String, { description: 'Why, at most 20,000 characters; both sides read it' })
  reason!: string;
}

@InputType({ description: 'What is known of a member of the committee (조정위원)' })
export class KeepCommitteeMemberInput {
  @Field(() => ID, { nullable: true, description: 'Member that is changed; none for a new one' })
  memberId?: string | null;

  @Field(() => String, { description: 'Name, at most 100 characters' })
  name!: string;

  @Field(() => MemberField, { description: 'Field from which the member comes' })
  field!: keyof typeof MemberField;

  @Field(() => [ID], { description: 'Businesses on whose cases the member does not decide (제척)' })
  conflictsWith!: string[];

  @Field(() => Boolean, { description: 'Indicates whether the member can be called to a session' })
  active!: boolean;
}

@InputType({ description: 'Call of a session of the committee (회의 소집)' })
export class CallCommitteeSessionInput {
  @Field(() => DateTime, { description: 'Timestamp at which it is held' })
  heldAt!: Date;

  @Field(() => String, { description: 'Place of the session' })
  place!: string;

  @Field(() => [ID], { description: 'Five to nine members, somebody for consumers and for businesses among them' })
  memberIds!: string[];
}

@InputType({ description: 'Minutes of a session (회의록)' })
export class KeepMinutesInput {
  @Field(() => ID, { description: 'Session that was held' })
  sessionId!: string;

  @Field(() => String, { description: 'Minutes, at most 20,000 characters' })
  minutes!: string;
}

@InputType({ description: 'Putting of a mediation on an agenda (안건상정)' })
export class PutOnAgendaInput {
  @Field(() => ID, { description: 'Mediation to put on it' })
  mediationId!: string;

  @Field(() => ID, { description: 'Session that is still to be held' })
  sessionId!: string;

  @Field(() => String, { description: 'What the committee reads, at most 20,000 characters' })
  paper!: string;
}

@InputType({ description: 'Taking of a mediation off its agenda (안건 철회)' })
export class TakeOffAgendaInput {
  @Field(() => ID, { description: 'Mediation to take off' })
  mediationId!: string;
}

@InputType({ description: 'Decision of the committee (조정결정)' })
export class DecideMediationInput {
  @Field(() => ID, { description: 'Mediation that was decided on' })
  mediationId!: string;

  @Field(() => String, { description: 'What is ordered (주문), at most 20,000 characters' })
  text!: string;

  @Field(() => String, { description: 'Reasons (이유), at most 20,000 characters' })
  reasons!: string;

  @Field(() => [CaseTermInput], { nullable: true, description: 'What is owed once it is accepted, at most 10 terms' })
  terms?: CaseTermInput[] | null;
}

@InputType({ description: 'Answer to a decision of the committee (조정결정 수락/거부)' })
export class AnswerMediationInput {
  @Field(() => ID, { description: 'Mediation whose decision is answered' })
  mediationId!: string;

  @Field(() => Boolean, { description: 'Indicates whether the side accepts' })
  accepted!: boolean;

  @Field(() => String, { nullable: true, description: 'Why; needed from who refuses' })
  reason?: string | null;
}

@InputType({ description: 'Withdrawal of a mediation (조정 취하)' })
export class WithdrawMediationInput {
  @Field(() => ID, { description: 'Mediation to withdraw' })
  mediationId!: string;

  @Field(() => String, { description: 'Why it is withdrawn' })
  reason!: string;
}

/** Arguments of the docket. */
@ArgsType()
export class MediationsArgs extends PageArgs {
  @Field(() => [MediationState], { nullable: true, description: 'States, any of them' })
  states?: (keyof typeof MediationState)[] | null;
}

export const TransferToMediationPayload = casePayload(
  'TransferToMediationPayload',
  'Outcome of handing a case to mediation',
);

function mediationPayload(name: string, description: string) {
  @ObjectType(name, { description })
  class MediationPayload {
    @Field(() => Mediation, { nullable: true, description: 'Mediation after the act; none when it was refused' })
    mediation!: object | null;

    @Field(() => [disputesErrors.type], { description: 'Reasons why the act was refused; empty on success' })
    userErrors!: object[];
  }
  return MediationPayload;
}

export const PutOnAgendaPayload = mediationPayload('PutOnAgendaPayload', 'Outcome of putting it on an agenda');
export const TakeOffAgendaPayload = mediationPayload('TakeOffAgendaPayload', 'Outcome of taking it off the agenda');
export const DecideMediationPayload = mediationPayload('DecideMediationPayload', 'Outcome of writing down a decision');
export const AnswerMediationPayload = mediationPayload('AnswerMediationPayload', 'Outcome of answering a decision');
export const WithdrawMediationPayload = mediationPayload(
  'WithdrawMediationPayload',
  'Outcome of withdrawing a mediation',
);

@ObjectType({ description: 'Outcome of keeping a member of the committee' })
export class KeepCommitteeMemberPayload {
  @Field(() => CommitteeMember, { nullable: true, description: 'Member after the act; none when it was refused' })
  member!: object | null;

  @Field(() => [disputesErrors.type], { description: 'Reasons why the act was refused; empty on success' })
  userErrors!: object[];
}

@ObjectType({ description: 'Outcome of calling a session' })
export class CallCommitteeSessionPayload {
  @Field(() => CommitteeSession, { nullable: true, description: 'Session after the act; none when it was refused' })
  session!: object | null;

  @Field(() => [disputesErrors.type], { description: 'Reasons why the act was refused; empty on success' })
  userErrors!: object[];
}

@ObjectType({ description: 'Outcome of keeping minutes' })
export class KeepMinutesPayload {
  @Field(() => CommitteeSession, { nullable: true, description: 'Session after the act; none when it was refused' })
  session!: object | null;

  @Field(() => [disputesErrors.type], { description: 'Reasons why the act was refused; empty on success' })
  userErrors!: object[];
}
