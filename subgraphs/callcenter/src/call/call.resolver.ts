import { payloadOf, type Context } from '@madang/subgraph-kit';
import { Arg, Authorized, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { callcenterErrors } from '../callcenter-errors.ts';
import { Customer, customerById, customersOfNumber, type CustomerRow } from '../customer/index.ts';
import { callsToday } from './call-reads.ts';
import { isOver } from './call-standing.ts';
import type { CallRow } from './call.entity.ts';
import { callPersonal } from './call.personal.ts';
import {
  Call,
  CallStatus,
  DialInput,
  DialPayload,
  HangUpCallInput,
  HangUpCallPayload,
  KeepCallNumberInput,
  KeepCallNumberPayload,
  LinkCallTicketInput,
  LinkCallTicketPayload,
  SeeCallInput,
  SeeCallPayload,
} from './call.type.ts';
import { dial } from './dial.ts';
import { hangUpCall } from './hang-up-call.ts';
import { keepCallNumber } from './keep-call-number.ts';
import { linkCallTicket } from './link-call-ticket.ts';
import { seeCall } from './see-call.ts';

/** Calls of the desk in the graph. */
@Authorized('AGENT', 'SENIOR')
@Resolver(() => Call)
export class CallResolver {
  @Query(() => [Call], { description: 'Calls of the viewer today, newest first (E7)' })
  callsToday(@Ctx() context: Context): Promise<CallRow[]> {
    return callsToday(context);
  }

  @FieldResolver(() => CallStatus, { description: 'State of the call' })
  status(@Root() call: CallRow): string {
    return call.silentSince && !isOver(call) ? 'UNKNOWN' : call.state;
  }

  @FieldResolver(() => CallStatus, { description: 'State as the phone system last told it' })
  lastKnownStatus(@Root() call: CallRow): string {
    return call.state;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Number of the other side (수신번호), masked for all but the agent whose call it is; none when it is hidden',
  })
  number(@Ctx() context: Context, @Root() call: CallRow): Promise<string | null> {
    return callPersonal.show(context, call, 'number');
  }

  @FieldResolver(() => Boolean, { description: 'Indicates whether its agent has yet to see that it was missed' })
  isUnseen(@Root() { state, direction, seenAt }: CallRow): boolean {
    return state === 'MISSED' && direction === 'INBOUND' && !seenAt;
  }

  @FieldResolver(() => Customer, {
    nullable: true,
    description: 'Customer on the other side, where it can only be one (E2)',
  })
  customer(@Ctx() context: Context, @Root() { customerId }: CallRow): Promise<CustomerRow | null> | null {
    return customerId ? customerById(context, customerId) : null;
  }

  @FieldResolver(() => [Customer], {
    description: 'Customers with this number where it is not told whose call it is (E2)',
  })
  async candidates(@Ctx() context: Context, @Root() call: CallRow): Promise<CustomerRow[]> {
    const number = call.customerId ? null : await callPersonal.open(context.em, call, 'number');
    return number ? customersOfNumber(context, number) : [];
  }

  @Mutation(() => DialPayload, { description: 'Rings the own extension first, then the other side (E1, E7)' })
  async dial(@Ctx() context: Context, @Arg('input', () => DialInput) input: DialInput) {
    return payloadOf('call', await dial(context, input), callcenterErrors.inWords, context);
  }

  @Mutation(() => HangUpCallPayload, { description: 'Ends an own call (E1)' })
  async hangUpCall(@Ctx() context: Context, @Arg('input', () => HangUpCallInput) input: HangUpCallInput) {
    return payloadOf('call', await hangUpCall(context, input.callId), callcenterErrors.inWords, context);
  }

  @Mutation(() => SeeCallPayload, { description: 'Notes that the viewer has seen a missed call (E7)' })
  async seeCall(@Ctx() context: Context, @Arg('input', () => SeeCallInput) input: SeeCallInput) {
    return payloadOf('call', await seeCall(context, input.callId), callcenterErrors.inWords, context);
  }

  @Mutation(() => LinkCallTicketPayload, { description: 'Links an own call to the ticket that it was about (E7)' })
  async linkCallTicket(@Ctx() context: Context, @Arg('input', () => LinkCallTicketInput) input: LinkCallTicketInput) {
    return payloadOf('call', await linkCallTicket(context, input), callcenterErrors.inWords, context);
  }

  @Mutation(() => KeepCallNumberPayload, {
    description: 'Saves the number of an own call with a customer (E1.15, E1.16)',
  })
  async keepCallNumber(@Ctx() context: Context, @Arg('input', () => KeepCallNumberInput) input: KeepCallNumberInput) {
    return payloadOf('call', await keepCallNumber(context, input), callcenterErrors.inWords, context);
  }
}
