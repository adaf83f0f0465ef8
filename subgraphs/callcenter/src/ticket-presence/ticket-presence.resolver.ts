import { payloadOf, type Context, type LiveChange } from '@madang/subgraph-kit';
import { Arg, Authorized, Ctx, FieldResolver, ID, Mutation, Resolver, Root, Subscription } from 'type-graphql';
import { Agent, agentById, type AgentRow } from '../agent/index.ts';
import { callcenterErrors } from '../callcenter-errors.ts';
import { Ticket, ticketById, TICKET_TOPIC, type TicketRow } from '../ticket/index.ts';
import {
  TICKET_CHANGE_KINDS,
  TicketChange,
  TicketWatcher,
  WatchTicketInput,
  WatchTicketPayload,
  type TicketChangeKind,
} from './ticket-presence.type.ts';
import type { TicketWatchRow } from './ticket-watch.entity.ts';
import { watchersOfTicket, watchTicket } from './watch-ticket.ts';

/** What somebody looks at. */
interface LookedAt {
  readonly ticketId?: string | null;
  readonly orderId?: string | null;
  readonly customerId?: string | null;
}

/** A change, before anything of it is loaded. */
interface Change {
  readonly kind: TicketChangeKind;
  readonly id: string;
}

function concerns({ ticketId, orderId, customerId }: LookedAt, { id, keys }: LiveChange): boolean {
  if (!ticketId && !orderId && !customerId) return true;
  if (id === ticketId) return true;
  // Who has a ticket open is told to those who have that ticket open.
  if (keys['kind'] === 'PRESENCE') return false;
  return (
    (Boolean(orderId) && keys['orderId'] === orderId) || (Boolean(customerId) && keys['customerId'] === customerId)
  );
}

/** Agents see one another on a ticket, and each change of it as it is made. */
@Authorized('AGENT', 'SENIOR')
@Resolver(() => TicketChange)
export class TicketPresenceResolver {
  @Mutation(() => WatchTicketPayload, {
    description: 'Says that the viewer has a ticket open, writes on it, or closes it',
  })
  async watchTicket(@Ctx() context: Context, @Arg('input', () => WatchTicketInput) input: WatchTicketInput) {
    return payloadOf('ticket', await watchTicket(context, input), callcenterErrors.inWords, context);
  }

  @Subscription(() => TicketChange, {
    description:
      'Changes of a ticket, and of the tickets of an order or a customer; of all without any of them. Begins with how the ticket stands',
    subscribe: ({ context: { live }, args }: { context: Context; args: LookedAt }) =>
      live.changes(TICKET_TOPIC, (change) => change.keys['kind'] === 'SNAPSHOT' || concerns(args, change), {
        id: args.ticketId ?? '',
        keys: { kind: 'SNAPSHOT' },
      }),
  })
  ticketChanged(
    @Root() { id, keys }: LiveChange,
    @Arg('ticketId', () => ID, { nullable: true, description: 'Changes of this ticket alone' }) _ticketId:
      | string
      | null,
    @Arg('orderId', () => ID, { nullable: true, description: 'Changes of tickets about this order' }) _orderId:
      | string
      | null,
    @Arg('customerId', () => ID, { nullable: true, description: 'Changes of tickets of this customer' }) _customerId:
      | string
      | null,
  ): Change {
    return { kind: TICKET_CHANGE_KINDS.find((kind) => kind === keys['kind']) ?? 'CHANGED', id };
  }

  @FieldResolver(() => Ticket, {
    nullable: true,
    description: 'Ticket as it stands; none at the beginning of a stream without one',
  })
  ticket(@Ctx() context: Context, @Root() { id }: Change): Promise<TicketRow | null> | null {
    return id === '' ? null : ticketById(context, id);
  }
}

/** Those who have a ticket open. */
@Resolver(() => Ticket)
export class TicketWatchersResolver {
  @FieldResolver(() => [TicketWatcher], { description: 'Agents who have the ticket open now, the viewer too' })
  watchers(@Ctx() context: Context, @Root() ticket: TicketRow): Promise<TicketWatchRow[]> {
    return watchersOfTicket(context, ticket.id);
  }
}

/** Who it is that has a ticket open. */
@Resolver(() => TicketWatcher)
export class TicketWatcherResolver {
  @FieldResolver(() => Agent, { nullable: true, description: 'Agent who has it open' })
  agent(@Ctx() context: Context, @Root() { agentId }: TicketWatchRow): Promise<AgentRow | null> {
    return agentById(context, agentId);
  }
}
