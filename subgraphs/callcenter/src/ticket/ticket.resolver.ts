import {
  elapsedDays,
  openSteps,
  PageArgs,
  payloadOf,
  type Context,
  type Page,
  type Refusal,
} from '@madang/subgraph-kit';
import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Agent, agentById, type AgentRow } from '../agent/index.ts';
import { Customer, customerById, type CustomerRow } from '../customer/index.ts';
import { OrderLine } from '../stubs/order-line.type.ts';
import { Order } from '../stubs/order.type.ts';
import { escalateTicket } from './escalate-ticket.ts';
import { findTickets } from './find-tickets.ts';
import { receiveTicket } from './receive-ticket.ts';
import { takeTicketStep } from './take-ticket-step.ts';
import { ticketCode, ticketCodes, type CodeInWords } from './ticket-codes.ts';
import { ticketProcess } from './ticket-process.ts';
import { stepsOfTicket, ticketById, ticketsOfCustomer, ticketsOfOrder } from './ticket-reads.ts';
import { isOverdue } from './ticket-rules.ts';
import type { CallcenterCode } from './ticket-words.ts';
import { rolesInTicket } from './ticket.access.ts';
import type { TicketRow, TicketStepRow } from './ticket.entity.ts';
import {
  callcenterErrors,
  CompleteTicketInput,
  CompleteTicketPayload,
  DiscardTicketInput,
  DiscardTicketPayload,
  EscalateTicketInput,
  EscalateTicketPayload,
  ReceiveTicketInput,
  ReceiveTicketPayload,
  Ticket,
  TicketCode,
  TicketConnection,
  TicketFilter,
  TicketStep,
  TicketStepTaken,
  TransferTicketInput,
  TransferTicketPayload,
} from './ticket.type.ts';
import { transferTicket } from './transfer-ticket.ts';

type Outcome = TicketRow | Refusal<CallcenterCode>;

function payload(context: Context, outcome: Outcome) {
  return payloadOf('ticket', outcome, callcenterErrors.inWords, context);
}

/** Questions about tickets, for the desk and for those who read its records. */
@Authorized()
@Resolver(() => Ticket)
export class TicketResolver {
  @Query(() => Ticket, { nullable: true, description: 'Ticket with this identifier' })
  ticket(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<TicketRow | null> {
    return ticketById(context, id);
  }

  @Query(() => TicketConnection, { description: 'Tickets that meet a filter, newest first' })
  tickets(
    @Ctx() context: Context,
    @Arg('filter', () => TicketFilter, { nullable: true }) filter: TicketFilter | null,
    @Args(() => PageArgs) args: PageArgs,
  ): Promise<Page<TicketRow>> {
    return findTickets(context, filter ?? {}, args);
  }

  @Query(() => [TicketCode], { description: 'Ticket types to choose from (상담유형)' })
  ticketTypes(@Ctx() context: Context): Promise<CodeInWords[]> {
    return ticketCodes(context, 'TYPE');
  }

  @Query(() => [TicketCode], { description: 'Channels to choose from (유입경로)' })
  ticketChannels(@Ctx() context: Context): Promise<CodeInWords[]> {
    return ticketCodes(context, 'CHANNEL');
  }

  @FieldResolver(() => TicketCode, { nullable: true, description: 'Type of the ticket (상담유형)' })
  type(@Ctx() context: Context, @Root() ticket: TicketRow): Promise<CodeInWords | null> {
    return ticketCode(context, 'TYPE', ticket.typeCode);
  }

  @FieldResolver(() => TicketCode, { nullable: true, description: 'Channel of the ticket (유입경로)' })
  channel(@Ctx() context: Context, @Root() ticket: TicketRow): Promise<CodeInWords | null> {
    return ticketCode(context, 'CHANNEL', ticket.channelCode);
  }

  @FieldResolver(() => Customer, { nullable: true, description: 'Customer who asked' })
  customer(@Ctx() context: Context, @Root() ticket: TicketRow): Promise<CustomerRow | null> {
    return customerById(context, ticket.customerId);
  }

  @FieldResolver(() => Order, { nullable: true, description: 'Order it is about' })
  order(@Root() ticket: TicketRow): { id: string } | null {
    return ticket.orderId ? { id: ticket.orderId } : null;
  }

  @FieldResolver(() => OrderLine, { nullable: true, description: 'Order line it is about' })
  orderLine(@Root() ticket: TicketRow): { id: string } | null {
    return ticket.orderLineId ? { id: ticket.orderLineId } : null;
  }

  @FieldResolver(() => Agent, { nullable: true, description: 'Agent who saved the ticket (접수자)' })
  receivedBy(@Ctx() context: Context, @Root() ticket: TicketRow): Promise<AgentRow | null> {
    return agentById(context, ticket.receivedById);
  }

  @FieldResolver(() => Agent, { nullable: true, description: 'Agent to whom the ticket was handed over (이관담당자)' })
  async transferee(@Ctx() context: Context, @Root() ticket: TicketRow): Promise<AgentRow | null> {
    return ticket.transfereeId ? agentById(context, ticket.transfereeId) : null;
  }

  @FieldResolver(() => Boolean, {
    description: 'Indicates whether the ticket is past due or three days old and not finished (E6)',
  })
  overdue(@Ctx() { now }: Context, @Root() ticket: TicketRow): boolean {
    return isOverdue(ticket, now);
  }

  @FieldResolver(() => Int, { description: 'Days since the ticket was saved, counted in Asia/Seoul (E6)' })
  elapsedDays(@Ctx() { now }: Context, @Root() ticket: TicketRow): number {
    return elapsedDays(ticket.receivedAt, now);
  }

  @FieldResolver(() => [TicketStep], { description: 'Steps the viewer may take now' })
  availableSteps(@Ctx() { actor }: Context, @Root() ticket: TicketRow): string[] {
    return openSteps(ticketProcess, ticket, rolesInTicket(actor)).map((step) => step.toUpperCase());
  }

  @FieldResolver(() => [TicketStepTaken], { description: 'Steps taken so far, oldest first' })
  history(@Ctx() context: Context, @Root() ticket: TicketRow): Promise<TicketStepRow[]> {
    return stepsOfTicket(context, ticket.id);
  }
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
    return payload(context, await takeTicketStep(context, input.ticketId, 'complete'));
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

/** Step history in the graph. */
@Resolver(() => TicketStepTaken)
export class TicketStepTakenResolver {
  @FieldResolver(() => TicketStep, { description: 'Step that was taken' })
  step(@Root() taken: TicketStepRow): string {
    return taken.step.toUpperCase();
  }

  @FieldResolver(() => Agent, { nullable: true, description: 'Agent who took the step' })
  takenBy(@Ctx() context: Context, @Root() taken: TicketStepRow): Promise<AgentRow | null> {
    return agentById(context, taken.actorId);
  }
}

/** Tickets on the customer's page. */
@Resolver(() => Customer)
export class CustomerTicketsResolver {
  @FieldResolver(() => TicketConnection, { description: 'Tickets of the customer, newest first' })
  tickets(
    @Ctx() context: Context,
    @Root() customer: CustomerRow,
    @Args(() => PageArgs) args: PageArgs,
  ): Promise<Page<TicketRow>> {
    return ticketsOfCustomer(context, customer.id, args);
  }
}

/** Tickets on the order's page. */
@Resolver(() => Order)
export class OrderTicketsResolver {
  @FieldResolver(() => [Ticket], { nullable: true, description: 'Tickets about the order, newest first' })
  tickets(@Ctx() context: Context, @Root() order: Order): Promise<TicketRow[]> {
    return ticketsOfOrder(context, order.id);
  }
}
