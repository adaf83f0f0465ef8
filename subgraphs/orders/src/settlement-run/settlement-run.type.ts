import { connectionOf, DateTime, enumOf, LocalDate, Money, PageArgs } from '@madang/subgraph-kit';
import { ArgsType, Directive, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type {
  SettlementKind as Kind,
  SettlementRunState as RunState,
  SettlementState as State,
} from './settlement-run.ts';

/** Kinds of settlements in the graph. */
export const SettlementKind = enumOf('SettlementKind', 'What a settlement is about (C9)', {
  WEEKLY: 'Goods of a week, Monday to Sunday in Asia/Seoul (판매 정산)',
  MONTHLY: 'Delivery fees of a month (배송비 정산)',
});

/** States of a settlement in the graph. */
export const SettlementState = enumOf('SettlementState', 'State of a settlement', {
  DRAFT: 'Sums are taken, the statement is not issued yet (작성)',
  ISSUED: 'Statement is issued, the operator can object (발행)',
  OBJECTED: 'Operator objects, the headquarters are to answer (이의)',
  APPROVED: 'Approved by the operator, or left without a word in time (확인)',
  PAYABLE: 'Stands in a payout file (지급 예정)',
  PAID: 'Paid (지급 완료)',
  CARRIED_OVER: 'Nothing is due; what is below 0 goes into the next one (이월)',
});

/** States of a run in the graph. */
const SettlementRunState = enumOf('SettlementRunState', 'State of a run of settlements', {
  QUEUED: 'Waits for its turn (대기)',
  RUNNING: 'Under way (진행)',
  DONE: 'Settlements are made (완료)',
  FAILED: 'Gone wrong; it is tried again by itself, and at once when somebody asks (실패)',
});

/** Steps of a settlement in the graph. */
export const SettlementStep = enumOf('SettlementStep', 'Step a settlement can take', {
  ISSUE: 'Issue the statement (발행)',
  APPROVE: 'Approve the statement (확인)',
  OBJECT: 'Object to the statement (이의)',
  APPROVE_BY_SILENCE: 'Approve it because nobody objected in time (기한 경과 확인)',
  UPHOLD: 'Answer the objection and leave the statement as it is (이의 기각)',
  CORRECT: 'Answer the objection by a correction in the next settlement (조정)',
  RELEASE: 'Put it into a payout file (지급 편성)',
  CARRY_OVER: 'Carry over what is not above 0 (이월)',
  PAY: 'Note that it was paid (지급)',
});

/** Sums of a settlement. */
@ObjectType({ description: 'Sums of a settlement, each with its sign; the last is that of the others' })
export class SettlementSums {
  @Field(() => Money, { description: 'Wholesale of what was shipped' })
  sales!: Money;

  @Field(() => Money, { description: 'Returns that were confirmed' })
  returned!: Money;

  @Field(() => Money, { description: 'Held for dispute cases, less what was given free' })
  held!: Money;

  @Field(() => Money, { description: 'Clawed back because parties of a case settled' })
  clawedBack!: Money;

  @Field(() => Money, { description: 'Corrections' })
  corrected!: Money;

  @Field(() => Money, { description: 'Delivery fees' })
  deliveryFees!: Money;

  @Field(() => Money, { description: 'What earlier settlements were below 0' })
  carried!: Money;

  @Field(() => Money, { description: 'What is due; below 0 it goes into the next settlement' })
  total!: Money;
}

/** View of a step that was taken. */
@ObjectType({ description: 'Step that a settlement took' })
export class SettlementStepTaken {
  @Field(() => ID, { description: 'Identifier of the entry' })
  id!: string;

  @Field(() => SettlementState, { nullable: true, description: 'State before' })
  fromState!: string | null;

  @Field(() => SettlementState, { description: 'State after' })
  toState!: string;

  @Field(() => String, { nullable: true, description: 'Who took it; none where time itself did' })
  actorName!: string | null;

  @Field(() => String, { nullable: true, description: 'Reason of an objection, or the answer to it' })
  note!: string | null;

  @Field(() => DateTime, { description: 'Timestamp of the step' })
  takenAt!: Date;
}

/** View of a settlement. */
@Directive('@key(fields: "id")')
@ObjectType({ description: 'What a consigned storefront owes for a period (정산); once issued it never changes (C9)' })
export class Settlement {
  @Field(() => ID, { description: 'Identifier of the settlement' })
  id!: string;

  @Field(() => String, { description: 'Number, e.g. S2026-47-PNR002 for a week or M2026-11-PNR002 for a month' })
  number!: string;

  @Field(() => SettlementKind, { description: 'What it is about' })
  kind!: Kind;

  @Field(() => LocalDate, { description: 'First day of its period, in Asia/Seoul' })
  periodFrom!: string;

  @Field(() => LocalDate, { description: 'Last day of its period, in Asia/Seoul' })
  periodTo!: string;

  @Field(() => SettlementState, { description: 'State of the settlement' })
  state!: State;

  @Field(() => Int, { nullable: true, description: 'Number of its entries' })
  entryCount!: number | null;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp at which the statement was issued' })
  issuedAt!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Timestamp until which the operator can object; who says nothing has approved it',
  })
  answerBy!: Date | null;
}

/** Pages of settlements. */
export const SettlementConnection = connectionOf(Settlement, 'Settlement');

/** Which settlements are wanted. */
@InputType({ description: 'Which settlements are wanted; all that the viewer reads unless said' })
export class SettlementFilter {
  @Field(() => String, { nullable: true, description: 'Code of the storefront' })
  storefrontCode?: string | null;

  @Field(() => SettlementKind, { nullable: true, description: 'What they are about' })
  kind?: Kind | null;

  @Field(() => [SettlementState], { nullable: true, description: 'States, of which one is theirs' })
  states?: State[] | null;

  @Field(() => LocalDate, { nullable: true, description: 'First day from which their period begins' })
  from?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Last day until which their period begins' })
  to?: string | null;
}

/** Arguments of the list of settlements. */
@ArgsType()
export class SettlementsArgs extends PageArgs {
  @Field(() => SettlementFilter, { nullable: true, description: 'Which are wanted' })
  filter?: SettlementFilter | null;
}

/** View of a run. */
@ObjectType({ description: 'Run that makes the settlements of a period, in the background; there is one of a period' })
export class SettlementRun {
  @Field(() => ID, { description: 'Identifier of the run' })
  id!: string;

  @Field(() => SettlementKind, { description: 'What is settled' })
  kind!: Kind;

  @Field(() => LocalDate, { description: 'First day of the period, in Asia/Seoul' })
  periodFrom!: string;

  @Field(() => LocalDate, { description: 'Last day of the period, in Asia/Seoul' })
  periodTo!: string;

  @Field(() => SettlementRunState, { description: 'State of the run' })
  state!: RunState;

  @Field(() => String, { nullable: true, description: 'Name of who asked for it; none where the clock did' })
  askedBy!: string | null;

  @Field(() => DateTime, { description: 'Timestamp at which it was asked for' })
  askedAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp at which it was done or went wrong' })
  endedAt!: Date | null;

  @Field(() => Int, { nullable: true, description: 'Number of settlements that it made; none until it is done' })
  settlementCount!: number | null;
}

/** Sums over many settlements. */
@ObjectType({ description: 'Sums over the settlements that meet a filter' })
export class SettlementTotals {
  @Field(() => Int, { description: 'Number of settlements' })
  count!: number;

  @Field(() => SettlementSums, { description: 'Sums over them' })
  sums!: SettlementSums;
}
