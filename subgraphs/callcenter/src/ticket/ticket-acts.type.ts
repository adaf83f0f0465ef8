import { DateTime } from '@madang/subgraph-kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { callcenterErrors } from '../callcenter-errors.ts';
import { Ticket, TicketDirection } from './ticket.type.ts';

@InputType({ description: 'New ticket (F4)' })
export class ReceiveTicketInput {
  @Field(() => ID, { description: 'Customer who asks' })
  customerId!: string;

  @Field(() => ID, { nullable: true, description: 'Order it is about' })
  orderId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Line of that order' })
  orderLineId?: string | null;

  @Field(() => String, { description: 'Code of the ticket type (상담유형)' })
  typeCode!: string;

  @Field(() => String, { description: 'Code of the channel (유입경로)' })
  channelCode!: string;

  @Field(() => TicketDirection, { nullable: true, description: 'Way the call came about; inbound unless said' })
  direction?: 'INBOUND' | 'OUTBOUND' | null;

  @Field(() => String, { description: 'Title, 1 to 200 characters' })
  title!: string;

  @Field(() => String, { description: 'Text, at most 20,000 characters' })
  content!: string;

  @Field(() => String, { nullable: true, description: 'Remark for colleagues' })
  operatorMemo?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp by which it should be finished; in the future' })
  dueAt?: Date | null;
}

@InputType({ description: 'Hand-over of a ticket (F5)' })
export class TransferTicketInput {
  @Field(() => ID, { description: 'Ticket to hand over' })
  ticketId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Agent who takes over; mandatory, and asked for in words when missing',
  })
  transfereeId?: string | null;
}

@InputType({ description: 'End of a ticket (F6)' })
export class CompleteTicketInput {
  @Field(() => ID, { description: 'Ticket to finish' })
  ticketId!: string;
}

@InputType({ description: 'Disposal of a ticket taken by mistake' })
export class DiscardTicketInput {
  @Field(() => ID, { description: 'Ticket to throw away' })
  ticketId!: string;
}

@InputType({ description: 'Escalation of a ticket to a dispute case' })
export class EscalateTicketInput {
  @Field(() => ID, { description: 'Ticket to escalate' })
  ticketId!: string;

  @Field(() => String, { description: 'Why the desk cannot settle it' })
  reason!: string;
}

function ticketPayload(name: string, description: string) {
  @ObjectType(name, { description })
  class TicketPayload {
    @Field(() => Ticket, { nullable: true, description: 'Ticket after the act; none when it was refused' })
    ticket!: Ticket | null;

    @Field(() => [callcenterErrors.type], { description: 'Reasons why the act was refused; empty on success' })
    userErrors!: object[];
  }
  return TicketPayload;
}

export const ReceiveTicketPayload = ticketPayload('ReceiveTicketPayload', 'Outcome of saving a ticket');
export const TransferTicketPayload = ticketPayload('TransferTicketPayload', 'Outcome of handing a ticket over');
export const CompleteTicketPayload = ticketPayload('CompleteTicketPayload', 'Outcome of finishing a ticket');
export const DiscardTicketPayload = ticketPayload('DiscardTicketPayload', 'Outcome of throwing a ticket away');
export const EscalateTicketPayload = ticketPayload('EscalateTicketPayload', 'Outcome of escalating a ticket');
