import { payloadOf, type Context } from '@madang/subgraph-kit';
import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import { callcenterErrors } from '../callcenter-errors.ts';
import { changeTicket } from './change-ticket.ts';
import { completion } from './complete-ticket.ts';
import { receiveTicket } from './receive-ticket.ts';
import { takeTicketStep } from './take-ticket-step.ts';
import {
  ChangeTicketPayload,
  CompleteTicketInput,
  CompleteTicketPayload,
  DiscardTicketInput,
  DiscardTicketPayload,
  ReceiveTicketPayload,
  TransferTicketInput,
  TransferTicketPayload,
} from './ticket-acts.type.ts';
import { ticketAnswer } from './ticket-answer.ts';
import { ChangeTicketInput, ReceiveTicketInput } from './ticket-details.type.ts';
import { Ticket } from './ticket.type.ts';
import { transferTicket } from './transfer-ticket.ts';

/** Acts on tickets, for the desk alone. */
@Authorized('AGENT', 'SENIOR')
@Resolver(() => Ticket)
export class TicketActsResolver {
  @Mutation(() => ReceiveTicketPayload, {
    description: 'Saves a new ticket (F4), and hands it over (F5) or finishes it (F6) in the same act',
  })
  async receiveTicket(@Ctx() context: Context, @Arg('input', () => ReceiveTicketInput) input: ReceiveTicketInput) {
    return payloadOf('ticket', await receiveTicket(context, input), callcenterErrors.inWords, context);
  }

  @Mutation(() => ChangeTicketPayload, { description: 'Saves changes of what a ticket says; its state stays (F7)' })
  async changeTicket(@Ctx() context: Context, @Arg('input', () => ChangeTicketInput) input: ChangeTicketInput) {
    return ticketAnswer(context, input.ticketId, await changeTicket(context, input));
  }

  @Mutation(() => TransferTicketPayload, { description: 'Hands a ticket over to another agent (F5)' })
  async transferTicket(@Ctx() context: Context, @Arg('input', () => TransferTicketInput) input: TransferTicketInput) {
    return ticketAnswer(context, input.ticketId, await transferTicket(context, input));
  }

  @Mutation(() => CompleteTicketPayload, { description: 'Finishes a ticket (F6)' })
  async completeTicket(
    @Ctx() context: Context,
    @Arg('input', () => CompleteTicketInput) { ticketId, expectedVersion }: CompleteTicketInput,
  ) {
    const details = { ...completion(context), expectedVersion };
    return ticketAnswer(context, ticketId, await takeTicketStep(context, ticketId, 'complete', details));
  }

  @Mutation(() => DiscardTicketPayload, { description: 'Throws a ticket away that was taken by mistake' })
  async discardTicket(
    @Ctx() context: Context,
    @Arg('input', () => DiscardTicketInput) { ticketId, expectedVersion }: DiscardTicketInput,
  ) {
    return ticketAnswer(context, ticketId, await takeTicketStep(context, ticketId, 'discard', { expectedVersion }));
  }
}
