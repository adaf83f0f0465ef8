import { connectionOf, DateTime, enumOf } from '@madang/subgraph-kit';
import { Directive, Field, ID, InputType, Int, ObjectType } from 'type-graphql';

/** States of a ticket in the graph. */
export const TicketStatus = enumOf('TicketStatus', 'State of a ticket', {
  RECEIVED: 'Received and not finished (01 접수완료)',
  TRANSFERRED: 'Handed over to another agent (03 담당자이관)',
  COMPLETED: 'Finished (07 처리완료)',
  DISCARDED: 'Taken by mistake (09 폐기)',
});

/** Steps of a ticket in the graph. */
export const TicketStep = enumOf('TicketStep', 'Step a ticket can take', {
  RECEIVE: 'Save it (F4)',
  CHANGE: 'Save changes of its content (F7)',
  TRANSFER: 'Hand it over to another agent (F5)',
  ESCALATE: 'Make it a dispute case',
  COMPLETE: 'Finish it (F6)',
  DISCARD: 'Throw it away',
});

/** Ways a call came about, in the graph. */
export const TicketDirection = enumOf('TicketDirection', 'Way a call came about', {
  INBOUND: 'Customer called',
  OUTBOUND: 'Agent called',
});

/** View of a step that was taken. */
@ObjectType({ description: 'Step that a ticket took' })
export class TicketStepTaken {
  @Field(() => ID, { description: 'Identifier of the entry' })
  id!: string;

  @Field(() => TicketStep, { description: 'Step that was taken' })
  step!: string;

  @Field(() => TicketStatus, {
    nullable: true,
    name: 'fromStatus',
    description: 'State before; none when the ticket was saved',
  })
  fromState!: string | null;

  @Field(() => TicketStatus, { name: 'toStatus', description: 'State after' })
  toState!: string;

  @Field(() => String, { nullable: true, description: 'Reason or remark' })
  note!: string | null;

  @Field(() => [String], {
    description: 'Fields that a change (F7) changed, as `Ticket` and `ChangeTicketInput` name them',
  })
  changed!: string[];

  @Field(() => DateTime, { description: 'Timestamp of the step' })
  takenAt!: Date;
}

/** View of a ticket. */
@Directive('@key(fields: "id")')
@ObjectType({ description: 'What a customer asked for, as the desk took it down (접수)' })
export class Ticket {
  @Field(() => ID, { description: 'Identifier of the ticket' })
  id!: string;

  @Field(() => String, { description: 'Ticket number, ten digits' })
  number!: string;

  @Field(() => TicketStatus, { name: 'status', description: 'State of the ticket' })
  state!: string;

  @Field(() => TicketDirection, { description: 'Way the call came about' })
  direction!: string;

  @Field(() => String, { description: 'Title of the ticket' })
  title!: string;

  @Field(() => String, { description: 'Text of the consultation (상담내용)' })
  content!: string;

  @Field(() => String, { nullable: true, description: 'Remark for colleagues (관리자메모)' })
  operatorMemo!: string | null;

  @Field(() => DateTime, { description: 'Timestamp at which the ticket was saved' })
  receivedAt!: Date;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Timestamp by which the ticket should be finished (완료예정일)',
  })
  dueAt!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Timestamp at which the ticket was last handed over (이관일자); none where it never was',
  })
  transferredAt!: Date | null;

  @Field(() => Int, {
    description: 'Goes up with every act; an act that names an older one is refused with TICKET_CHANGED',
  })
  version!: number;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp at which the ticket became a dispute case' })
  escalatedAt!: Date | null;
}

/** Pages of tickets. */
export const TicketConnection = connectionOf(Ticket, 'Ticket');

/** What to look for among tickets. */
@InputType({ description: 'What to look for among tickets; all that is said must hold' })
export class TicketFilter {
  @Field(() => String, { nullable: true, description: 'Ticket number, or words of the title' })
  search?: string | null;

  @Field(() => [TicketStatus], { nullable: true, description: 'States, any of them' })
  statuses?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Indicates whether only tickets received by or transferred to the viewer are wanted',
  })
  mine?: boolean | null;

  @Field(() => DateTime, { nullable: true, description: 'Received at this timestamp or later' })
  from?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Received before this timestamp' })
  until?: Date | null;

  @Field(() => String, { nullable: true, description: 'Code of the ticket type (상담유형)' })
  typeCode?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the channel (유입경로)' })
  channelCode?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the outcome (상담결과)' })
  outcomeCode?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Agent who received it, to whom it was handed over, or who finished it',
  })
  agentId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Indicates whether only red tickets are wanted (E6)' })
  red?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Indicates whether only open tickets of agents who left the desk are wanted, to be handed over again',
  })
  leftBehind?: boolean | null;
}
