import { payloadOf, type Context, type Refusal } from '@madang/subgraph-kit';
import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import { callcenterErrors } from '../callcenter-errors.ts';
import { escalateTicket } from './escalate-ticket.ts';
import { receiveTicket } from './receive-ticket.ts';
import { takeTicketStep, type StepDetails } from './take-ticket-step.ts';
import {
  CompleteTicketInput,
  CompleteTicketPayload,
  DiscardTicketInput,
  DiscardTicketPayload,
  EscalateTicketInput,
  EscalateTicketPayload,
  ReceiveTicketInput,
  ReceiveTicketPayload,
  TransferTicketInput,
  TransferTicketPayload,
} from './ticket-acts.type.ts';
import { askCustomer } from './ticket-survey.ts';
import type { TicketCode } from './ticket-words.ts';
import type { TicketRow } from './ticket.entity.ts';
import { Ticket } from './ticket.type.ts';
import { transferTicket } from './transfer-ticket.ts';

type Outcome = TicketRow | Refusal<TicketCode>;

function payload(context: Context, outcome: Outcome) {
  return payloadOf('ticket', outcome, callcenterErrors.inWords, context);
}

/** Acts on tickets, for the desk alone. */
@Authorized('AGENT', 'SENIOR')
@Resolver(() => Ticket)
export class TicketActsResolver {
  @Mutation(() => ReceiveTicketPayload, { description: 'Saves a new ticket (F4)' })
  async receiveTicket(@Ctx() context: Context, @Arg('input', () => ReceiveTicketInput) input: ReceiveTicketInput) {
    return payload(context, await receiveTicket(context, input));
  }

  @Mutation(() => TransferTicketPayload, { description: 'Hands a ticket over to another agent (F5)' })
  async transferTicket(@Ctx() context: Context, @Arg('input', () => TransferTicketInput) input: TransferTicketInput) {
    return payload(context, await transferTicket(context, input));
  }

  @Mutation(() => CompleteTicketPayload, { description: 'Finishes a ticket (F6)' })
  async completeTicket(@Ctx() context: Context, @Arg('input', () => CompleteTicketInput) input: CompleteTicketInput) {
    const alsoDo: StepDetails['alsoDo'] = (tx, ticket) => askCustomer(tx, ticket, context);
    return payload(context, await takeTicketStep(context, input.ticketId, 'complete', { alsoDo }));
  }

  @Mutation(() => DiscardTicketPayload, { description: 'Throws a ticket away that was taken by mistake' })
  async discardTicket(@Ctx() context: Context, @Arg('input', () => DiscardTicketInput) input: DiscardTicketInput) {
    return payload(context, await takeTicketStep(context, input.ticketId, 'discard'));
  }

  @Mutation(() => EscalateTicketPayload, { description: 'Makes a dispute case of a ticket' })
  async escalateTicket(@Ctx() context: Context, @Arg('input', () => EscalateTicketInput) input: EscalateTicketInput) {
    return payload(context, await escalateTicket(context, input));
  }
}
