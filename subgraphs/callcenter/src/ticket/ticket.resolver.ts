import { elapsedDays, openSteps, PageArgs, type Context, type Page } from '@madang/subgraph-kit';
import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { Agent, agentById, type AgentRow } from '../agent/index.ts';
import { Customer, type CustomerRow } from '../customer/index.ts';
import { OrderLine } from '../stubs/order-line.type.ts';
import { Order } from '../stubs/order.type.ts';
import { findTickets } from './find-tickets.ts';
import { ticketProcess } from './ticket-process.ts';
import { customerOfTicket, stepsOfTicket, ticketById, ticketsOfCustomer, ticketsOfOrder } from './ticket-reads.ts';
import { isOverdue } from './ticket-rules.ts';
import { rolesInTicket } from './ticket.access.ts';
import type { TicketRow, TicketStepRow } from './ticket.entity.ts';
import { Ticket, TicketConnection, TicketFilter, TicketStep, TicketStepTaken } from './ticket.type.ts';

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

  @FieldResolver(() => Customer, {
    nullable: true,
    description: 'Customer who asked; none of a question whose buyer is not known',
  })
  customer(@Ctx() context: Context, @Root() ticket: TicketRow): Promise<CustomerRow | null> {
    return customerOfTicket(context, ticket);
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
