import { DateTime, enumOf } from '@madang/subgraph-kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { callcenterErrors } from '../callcenter-errors.ts';

/** States of a call in the graph. */
export const CallStatus = enumOf('CallStatus', 'State of a call', {
  RINGING: 'Telephone rings',
  ANSWERED: 'People talk',
  ENDED: 'Over after people talked',
  MISSED: 'Over without an answer (부재중)',
  UNKNOWN: 'Phone system tells nothing of it any more',
});

/** Ways a call goes, in the graph. */
export const CallDirectionEnum = enumOf('CallDirection', 'Way a call goes (E7)', {
  INBOUND: 'Somebody rings the desk (수신)',
  OUTBOUND: 'Desk rings somebody (발신)',
});

/** Numbers of a customer that can be dialled. */
const DialField = enumOf('DialField', 'Number of a customer', {
  MOBILE: 'Mobile number',
  PHONE: 'Landline number',
});

/** View of a call. */
@ObjectType({ description: 'Call at an extension of the desk (E1, E7)' })
export class Call {
  @Field(() => ID, { description: 'Identifier of the call' })
  id!: string;

  @Field(() => String, { description: 'Extension at which it rang or from which it was dialled (내선)' })
  extension!: string;

  @Field(() => CallDirectionEnum, { description: 'Way the call goes (구분)' })
  direction!: string;

  @Field(() => DateTime, { description: 'Timestamp at which it rang (수신일시)' })
  rangAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp at which it was answered' })
  answeredAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp at which it ended' })
  endedAt!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Timestamp since which the phone system tells nothing of it',
  })
  silentSince!: Date | null;
}

@InputType({ description: 'Whom to ring, by one of the references or by digits (E1, E7)' })
export class DialInput {
  @Field(() => ID, { nullable: true, description: 'Customer to ring' })
  customerId?: string | null;

  @Field(() => DialField, { nullable: true, description: 'Number of the customer; the mobile first unless said' })
  field?: 'MOBILE' | 'PHONE' | null;

  @Field(() => ID, { nullable: true, description: 'Ticket whose customer is rung back' })
  ticketId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Call whose other side is rung back' })
  callId?: string | null;

  @Field(() => String, { nullable: true, description: 'Digits, or the extension of a colleague' })
  number?: string | null;
}

@InputType({ description: 'Call to end (E1)' })
export class HangUpCallInput {
  @Field(() => ID, { description: 'Own call that is not over' })
  callId!: string;
}

@InputType({ description: 'Missed call that was seen' })
export class SeeCallInput {
  @Field(() => ID, { description: 'Own call' })
  callId!: string;
}

@InputType({ description: 'Call and the ticket that it was about' })
export class LinkCallTicketInput {
  @Field(() => ID, { description: 'Own call' })
  callId!: string;

  @Field(() => ID, { description: 'Ticket that it was about' })
  ticketId!: string;
}

@InputType({ description: 'Number that rang, and the customer whose it is (E1.15, E1.16)' })
export class KeepCallNumberInput {
  @Field(() => ID, { description: 'Own call' })
  callId!: string;

  @Field(() => ID, { description: 'Customer whose number it is' })
  customerId!: string;

  @Field(() => DialField, { description: 'Which of their numbers it becomes' })
  as!: 'MOBILE' | 'PHONE';
}

function callPayload(name: string, description: string) {
  @ObjectType(name, { description })
  class CallPayload {
    @Field(() => Call, { nullable: true, description: 'Call after the act; none when it was refused' })
    call!: Call | null;

    @Field(() => [callcenterErrors.type], { description: 'Reasons why the act was refused; empty on success' })
    userErrors!: object[];
  }
  return CallPayload;
}

export const DialPayload = callPayload('DialPayload', 'Outcome of dialling');
export const HangUpCallPayload = callPayload('HangUpCallPayload', 'Outcome of hanging up');
export const SeeCallPayload = callPayload('SeeCallPayload', 'Outcome of having seen a call');
export const LinkCallTicketPayload = callPayload('LinkCallTicketPayload', 'Outcome of linking a call');
export const KeepCallNumberPayload = callPayload('KeepCallNumberPayload', 'Outcome of keeping a number');
