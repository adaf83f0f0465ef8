import { LocalDate } from '@madang/subgraph-kit';
import { Field, ID, InputType, Int, ObjectType, type ClassType } from 'type-graphql';
import { ordersErrors } from '../orders-errors.ts';
import type { SettlementKind as Kind } from './settlement-run.ts';
import { Settlement, SettlementKind, SettlementRun } from './settlement-run.type.ts';

/** Which period is to be settled. */
@InputType({ description: 'Period that is to be settled' })
export class RunSettlementInput {
  @Field(() => SettlementKind, { description: 'Whether goods or delivery fees are settled' })
  kind!: Kind;

  @Field(() => LocalDate, { description: 'Any day of the week or month, in Asia/Seoul' })
  period!: string;
}

/** Which settlement an act is about. */
@InputType({ description: 'Settlement whose statement is to be issued' })
export class IssueSettlementInput {
  @Field(() => ID, { description: 'Identifier of the settlement' })
  settlementId!: string;
}

/** Which statement is approved. */
@InputType({ description: 'Settlement whose statement is approved' })
export class ApproveSettlementInput {
  @Field(() => ID, { description: 'Identifier of the settlement' })
  settlementId!: string;
}

/** Objection to a statement. */
@InputType({ description: 'Objection to a statement' })
export class ObjectToSettlementInput {
  @Field(() => ID, { description: 'Identifier of the settlement' })
  settlementId!: string;

  @Field(() => String, { description: 'Reason, at most 2000 characters' })
  reason!: string;
}

/** Answer to an objection. */
@InputType({ description: 'Answer to an objection' })
export class AnswerSettlementObjectionInput {
  @Field(() => ID, { description: 'Identifier of the settlement' })
  settlementId!: string;

  @Field(() => String, { description: 'Answer, at most 2000 characters' })
  answer!: string;

  @Field(() => Int, {
    nullable: true,
    description:
      'Won by which the next settlement puts it right, below 0 in favour of the storefront; the statement is upheld unless said',
  })
  correction?: number | null;
}

function settlementPayload(name: string, description: string): ClassType {
  @ObjectType(name, { description })
  class Payload {
    @Field(() => Settlement, { nullable: true, description: 'Settlement as it is now' })
    settlement!: object | null;

    @Field(() => [ordersErrors.type], { description: 'Reasons why nothing happened; empty on success' })
    userErrors!: object[];
  }
  return Payload;
}

/** Answer to a run. */
@ObjectType({ description: 'Run of settlements' })
export class RunSettlementPayload {
  @Field(() => SettlementRun, { nullable: true, description: 'Run as it is now; one that was made before is done' })
  run!: object | null;

  @Field(() => [ordersErrors.type], { description: 'Reasons why nothing is made; empty on success' })
  userErrors!: object[];
}

/** Answers to acts on one settlement. */
export const IssueSettlementPayload = settlementPayload('IssueSettlementPayload', 'Issued settlement');

/** Answer to an approval. */
export const ApproveSettlementPayload = settlementPayload('ApproveSettlementPayload', 'Approved settlement');

/** Answer to an objection. */
export const ObjectToSettlementPayload = settlementPayload('ObjectToSettlementPayload', 'Contested settlement');

/** Answer to an answer. */
export const AnswerSettlementObjectionPayload = settlementPayload(
  'AnswerSettlementObjectionPayload',
  'Settlement whose objection was answered',
);
