import { DateTime } from '@madang/subgraph-kit';
import { Field, Int, ObjectType } from 'type-graphql';
import { CallDirectionEnum, CallStatus } from '../call/index.ts';
import { AgentStateEnum, LineStateEnum } from '../extension/index.ts';

/** View of a call on the board. */
@ObjectType({ description: 'Call of an agent that is not over, without who is on the other side' })
export class SeatCall {
  @Field(() => CallDirectionEnum, { description: 'Way the call goes' })
  direction!: string;

  @Field(() => CallStatus, { description: 'State of the call; UNKNOWN where the phone system fell silent' })
  status!: string;

  @Field(() => DateTime, { description: 'Timestamp at which it began to ring, was answered, or was last told of' })
  since!: Date;
}

/** View of an agent at a telephone. */
@ObjectType({ description: 'Agent at a telephone, with what they do and how much is open at their desk' })
export class Seat {
  @Field(() => String, { description: 'Number of the extension (내선)' })
  extension!: string;

  @Field(() => LineStateEnum, { description: 'Lamp of the extension (E1)' })
  lineState!: string;

  @Field(() => AgentStateEnum, { description: 'What the agent does' })
  agentState!: string;

  @Field(() => DateTime, { description: 'Timestamp since which they do so' })
  agentStateAt!: Date;

  @Field(() => SeatCall, { nullable: true, description: 'Call of theirs that is not over' })
  call!: SeatCall | null;

  @Field(() => Int, { description: 'Open tickets that are theirs to finish' })
  openTickets!: number;

  @Field(() => Int, { description: 'Those of them that are red (E6)' })
  redTickets!: number;
}

/** View of the day. */
@ObjectType({ description: 'What the desk did since midnight in Seoul' })
export class DayAtDesk {
  @Field(() => Int, { description: 'Calls from outside that were answered' })
  answered!: number;

  @Field(() => Int, { description: 'Calls from outside that nobody answered (부재중)' })
  missed!: number;

  @Field(() => Int, { description: 'Calls that the desk made' })
  dialled!: number;

  @Field(() => Int, { description: 'Calls from outside that were answered within twenty seconds' })
  answeredSoon!: number;

  @Field(() => Int, { nullable: true, description: 'Mean time from ring to answer, in seconds; none without answers' })
  meanWaitSeconds!: number | null;

  @Field(() => Int, { nullable: true, description: 'Longest time from ring to answer, in seconds' })
  longestWaitSeconds!: number | null;

  @Field(() => Int, { nullable: true, description: 'Mean time that people talked, in seconds' })
  meanTalkSeconds!: number | null;

  @Field(() => Int, { description: 'Tickets that were taken down (01)' })
  received!: number;

  @Field(() => Int, { description: 'Times that tickets were handed over (03)' })
  transferred!: number;

  @Field(() => Int, { description: 'Tickets that were completed (07)' })
  completed!: number;
}

/** View of the board. */
@ObjectType({ description: 'Desk as it stands at a moment, for who leads it' })
export class LiveBoard {
  @Field(() => DateTime, { description: 'Timestamp at which it stood so' })
  at!: Date;

  @Field(() => Int, { description: 'Calls from outside that ring and nobody has answered' })
  waiting!: number;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp since which the oldest of them rings' })
  waitingSince!: Date | null;

  @Field(() => [Seat], { description: 'Agents at their telephones, by number' })
  seats!: Seat[];

  @Field(() => Int, { description: 'Open tickets of the whole desk' })
  openTickets!: number;

  @Field(() => Int, { description: 'Those of them that are red (E6)' })
  redTickets!: number;
}
