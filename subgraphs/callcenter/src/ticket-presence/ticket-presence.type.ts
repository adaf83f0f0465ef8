import { DateTime, enumOf } from '@madang/subgraph-kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { callcenterErrors } from '../callcenter-errors.ts';
import { Ticket } from '../ticket/index.ts';

/** Kinds of changes of tickets. */
export const TICKET_CHANGE_KINDS = ['SNAPSHOT', 'CHANGED', 'PRESENCE'] as const;

/** Kind of a change of a ticket. */
export type TicketChangeKind = (typeof TICKET_CHANGE_KINDS)[number];

const TicketChangeKindEnum = enumOf<TicketChangeKind>('TicketChangeKind', 'What is told of a ticket', {
  SNAPSHOT: 'How it stands, first of all whenever the stream begins',
  CHANGED: 'It is new, its content was changed, or it took a step',
  PRESENCE: 'Somebody opened it, closed it, began or stopped writing',
});

/** View of somebody who has a ticket open. */
@ObjectType({ description: 'Agent who has a ticket open' })
export class TicketWatcher {
  @Field(() => Boolean, { description: 'Indicates whether they are writing' })
  isWriting!: boolean;

  @Field(() => DateTime, { description: 'Timestamp until which that holds unless it is said again' })
  until!: Date;
}

/** View of a change of a ticket. */
@ObjectType({ description: 'Change of a ticket, as it is told to who looks at it' })
export class TicketChange {
  @Field(() => TicketChangeKindEnum, { description: 'Kind of the change' })
  kind!: TicketChangeKind;
}

@InputType({ description: 'That the viewer has a ticket open; said again every twenty seconds' })
export class WatchTicketInput {
  @Field(() => ID, { description: 'Ticket that is open' })
  ticketId!: string;

  @Field(() => Boolean, { nullable: true, description: 'Indicates whether the viewer is writing' })
  isWriting?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Indicates that the viewer closes it' })
  isOver?: boolean | null;
}

@ObjectType({ description: 'Outcome of having a ticket open' })
export class WatchTicketPayload {
  @Field(() => Ticket, { nullable: true, description: 'Ticket with those who have it open; none when it was refused' })
  ticket!: Ticket | null;

  @Field(() => [callcenterErrors.type], { description: 'Reasons why the act was refused; empty on success' })
  userErrors!: object[];
}
