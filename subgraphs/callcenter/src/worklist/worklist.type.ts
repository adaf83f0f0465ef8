import { DateTime, enumOf } from '@madang/subgraph-kit';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { callcenterErrors } from '../callcenter-errors.ts';

/** Lists of open work in the graph. */
export const WorklistBucket = enumOf(
  'WorklistBucket',
  'List of an agent’s open work; a ticket is in one at most (E5)',
  {
    RECEIVED: 'Handed over to the agent (받은이관)',
    SENT: 'Handed over by the agent to somebody else, and not finished there (보낸이관)',
    TAKEN: 'Saved by the agent and not handed over (접수)',
    CALLBACK: 'The customer waits for a call of the agent (콜백), whoever took the ticket',
  },
);

/** View of the counts of open work. */
@ObjectType({ description: 'How much is open at an agent’s desk (담당자관련이력)' })
export class WorklistCounts {
  @Field(() => Int, { description: 'Handed over to the agent (받은이관)' })
  received!: number;

  @Field(() => Int, { description: 'Handed over by the agent and not finished (보낸이관)' })
  sent!: number;

  @Field(() => Int, { description: 'Saved by the agent and not handed over (접수)' })
  taken!: number;

  @Field(() => Int, { description: 'Callbacks that the agent owes (콜백)' })
  callbacks!: number;

  @Field(() => Int, { description: 'All four together (전체 미처리)' })
  total!: number;

  @Field(() => Int, { description: 'Those of them that are red (E6)' })
  red!: number;
}

/** View of where the list of recent transfers ends. */
@ObjectType({ description: 'Up to when the viewer looks at recent transfers (최근이관, 초기화)' })
export class TransferReset {
  @Field(() => DateTime, { nullable: true, description: 'Timestamp of the last reset; none before the first' })
  resetAt!: Date | null;

  @Field(() => Int, { description: 'Transfers since the last reset, which the list does not show; at most 1,000' })
  laterCount!: number;
}

@InputType({ description: 'Up to when the list of recent transfers is to go' })
export class ResetRecentTransfersInput {
  @Field(() => DateTime, {
    nullable: true,
    description: 'An earlier moment, as when a reset is taken back; now unless said',
  })
  until?: Date | null;
}

@ObjectType({ description: 'Outcome of bringing the list of recent transfers up to now' })
export class ResetRecentTransfersPayload {
  @Field(() => TransferReset, { nullable: true, description: 'Where the list ends now' })
  reset!: TransferReset | null;

  @Field(() => [callcenterErrors.type], { description: 'Reasons why the act was refused; empty on success' })
  userErrors!: object[];
}
