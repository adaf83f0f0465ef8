import { DateTime, enumOf } from '@madang/subgraph-kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { callcenterErrors } from '../callcenter-errors.ts';
import type { CallAct } from './call-acts.ts';

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

/** Acts in a call, in the graph. */
export const CallActEnum = enumOf<CallAct>('CallAct', 'What can be done within a call beside hanging up (E1)', {
  ANSWER: 'Take the telephone up (전화받기)',
  MUTE: 'Let the customer hear the announcement (음소거)',
  UNMUTE: 'Let the customer hear the agent again',
  TRANSFER: 'Hand the call over without a word (돌려주기)',
  CONSULT: 'Ask a colleague first (통화중 돌려주기)',
  COMPLETE: 'Leave the customer to the colleague who was asked',
  CANCEL: 'Leave the colleague who was asked',
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

  @Field(() => String, {
    nullable: true,
    description: 'Extension of the colleague who is asked before it is handed over',
  })
  consultee!: string | null;

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

  @Field(() => ID, { nullable: true, description: 'Ticket whose contact is rung back, or its customer' })
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

@InputType({ description: 'Call to take up (E1)' })
export class AnswerCallInput {
  @Field(() => ID, { description: 'Own call that rings' })
  callId!: string;
}

@InputType({ description: 'Call in which the customer is to hear the announcement (E1)' })
export class MuteCallInput {
  @Field(() => ID, { description: 'Own call in which people talk' })
  callId!: string;
}

@InputType({ description: 'Call in which the customer is to hear the agent again (E1)' })
export class UnmuteCallInput {
  @Field(() => ID, { description: 'Own call that is muted' })
  callId!: string;
}

@InputType({ description: 'Call to hand over without a word (돌려주기, E1)' })
export class TransferCallInput {
  @Field(() => ID, { description: 'Own call in which people talk' })
  callId!: string;

  @Field(() => String, { description: 'Extension of the colleague' })
  to!: string;
}

@InputType({ description: 'Call about which a colleague is asked first (통화중 돌려주기, E1)' })
export class ConsultColleagueInput {
  @Field(() => ID, { description: 'Own call in which people talk' })
  callId!: string;

  @Field(() => String, { description: 'Extension of the colleague' })
  to!: string;
}

@InputType({ description: 'Call to leave to the colleague who was asked (E1)' })
export class CompleteTransferInput {
  @Field(() => ID, { description: 'Own call about which a colleague is asked' })
  callId!: string;
}

@InputType({ description: 'Call to go back to from the colleague who was asked (E1)' })
export class CancelTransferInput {
  @Field(() => ID, { description: 'Own call about which a colleague is asked' })
  callId!: string;
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
export const AnswerCallPayload = callPayload('AnswerCallPayload', 'Outcome of taking the telephone up');
export const MuteCallPayload = callPayload('MuteCallPayload', 'Outcome of muting');
export const UnmuteCallPayload = callPayload('UnmuteCallPayload', 'Outcome of muting no more');
export const TransferCallPayload = callPayload('TransferCallPayload', 'Outcome of handing over');
export const ConsultColleaguePayload = callPayload('ConsultColleaguePayload', 'Outcome of asking a colleague');
export const CompleteTransferPayload = callPayload(
  'CompleteTransferPayload',
  'Outcome of leaving a customer to a colleague',
);
export const CancelTransferPayload = callPayload('CancelTransferPayload', 'Outcome of leaving a colleague');
