import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { callcenterErrors } from '../callcenter-errors.ts';
import { Ticket } from './ticket.type.ts';

@InputType({ description: 'Hand-over of a ticket (F5)' })
export class TransferTicketInput {
  @Field(() => ID, { description: 'Ticket to hand over' })
  ticketId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Agent who takes over; mandatory, and asked for in words when missing',
  })
  transfereeId?: string | null;

  @Field(() => Int, { nullable: true, description: 'Version that was seen; any unless said' })
  expectedVersion?: number | null;
}

@InputType({ description: 'End of a ticket (F6)' })
export class CompleteTicketInput {
  @Field(() => ID, { description: 'Ticket to finish' })
  ticketId!: string;

  @Field(() => Int, { nullable: true, description: 'Version that was seen; any unless said' })
  expectedVersion?: number | null;
}

@InputType({ description: 'Disposal of a ticket taken by mistake' })
export class DiscardTicketInput {
  @Field(() => ID, { description: 'Ticket to throw away' })
  ticketId!: string;

  @Field(() => Int, { nullable: true, description: 'Version that was seen; any unless said' })
  expectedVersion?: number | null;
}

@InputType({ description: 'Escalation of a ticket to a dispute case' })
export class EscalateTicketInput {
  @Field(() => ID, { description: 'Ticket to escalate' })
  ticketId!: string;

  @Field(() => String, { description: 'Why the desk cannot settle it' })
  reason!: string;

  @Field(() => Int, { nullable: true, description: 'Version that was seen; any unless said' })
  expectedVersion?: number | null;
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

function stepPayload(name: string, description: string) {
  @ObjectType(name, { description })
  class StepPayload extends ticketPayload(`${name}Ticket`, description) {
    @Field(() => Ticket, {
      nullable: true,
      description: 'Ticket as it stands, where the act was refused because somebody else had acted on it',
    })
    current!: Ticket | null;
  }
  return StepPayload;
}

export const ReceiveTicketPayload = ticketPayload('ReceiveTicketPayload', 'Outcome of saving a ticket');
export const ChangeTicketPayload = stepPayload('ChangeTicketPayload', 'Outcome of changing a ticket');
export const TransferTicketPayload = stepPayload('TransferTicketPayload', 'Outcome of handing a ticket over');
export const CompleteTicketPayload = stepPayload('CompleteTicketPayload', 'Outcome of finishing a ticket');
export const DiscardTicketPayload = stepPayload('DiscardTicketPayload', 'Outcome of throwing a ticket away');
export const AnswerTicketQuestionPayload = stepPayload(
  'AnswerTicketQuestionPayload',
  'Outcome of answering the question that a ticket is',
);
export const AnswerTicketMailPayload = stepPayload(
  'AnswerTicketMailPayload',
  'Outcome of answering a mail to a ticket',
);
export const EscalateTicketPayload = stepPayload('EscalateTicketPayload', 'Outcome of escalating a ticket');
