import { PageArgs, type Context, type Page } from '@madang/subgraph-kit';
import { Args, Authorized, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Call, type CallRow } from '../call/index.ts';
import { Customer, type CustomerRow } from '../customer/index.ts';
import { Ticket, ticketById, type TicketRow } from '../ticket/index.ts';
import { callsOfCustomer, callsOfTicket } from './ticket-call-reads.ts';
import { CallConnection } from './ticket-call.type.ts';

/** Calls on the page of a ticket. */
@Resolver(() => Ticket)
export class TicketCallsResolver {
  @FieldResolver(() => [Call], {
    description: 'Calls that were about it, oldest first; empty for who does not deal with calls (E7)',
  })
  calls(@Ctx() context: Context, @Root() ticket: TicketRow): Promise<CallRow[]> {
    return callsOfTicket(context, ticket.id);
  }
}

/** The ticket of a call. */
@Authorized('AGENT', 'SENIOR')
@Resolver(() => Call)
export class CallTicketResolver {
  @FieldResolver(() => Ticket, { nullable: true, description: 'Ticket that it was about (접수번호, E7)' })
  async ticket(@Ctx() context: Context, @Root() { ticketId }: CallRow): Promise<TicketRow | null> {
    return ticketId ? ticketById(context, ticketId) : null;
  }
}

/** Calls on the customer's page. */
@Resolver(() => Customer)
export class CustomerCallsResolver {
  @FieldResolver(() => CallConnection, {
    description: 'Calls of the customer, newest first; empty for who does not deal with calls (E7)',
  })
  calls(
    @Ctx() context: Context,
    @Root() customer: CustomerRow,
    @Args(() => PageArgs) args: PageArgs,
  ): Promise<Page<CallRow>> {
    return callsOfCustomer(context, customer.id, args);
  }
}
