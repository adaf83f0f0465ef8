import { DateTime } from '@madang/subgraph-kit';
import { Field, ObjectType } from 'type-graphql';
import { accountsErrors } from '../accounts-errors.ts';

/** View of a calendar feed. */
@ObjectType({ description: "Secret address at which a calendar reads somebody's deadlines" })
export class CalendarFeed {
  @Field(() => DateTime, { description: 'Timestamp at which it was opened' })
  openedAt!: Date;
}

@ObjectType({ description: 'Outcome of opening a calendar feed' })
export class OpenCalendarFeedPayload {
  @Field(() => CalendarFeed, { nullable: true, description: 'Feed that is open now' })
  calendarFeed!: CalendarFeed | null;

  @Field(() => String, { nullable: true, description: 'Its address, in this answer alone' })
  address!: string | null;

  @Field(() => [accountsErrors.type], { description: 'Reasons why the act was refused; empty on success' })
  userErrors!: object[];
}

@ObjectType({ description: 'Outcome of closing a calendar feed' })
export class CloseCalendarFeedPayload {
  @Field(() => CalendarFeed, { nullable: true, description: 'Feed that was closed; none when there was none' })
  calendarFeed!: CalendarFeed | null;

  @Field(() => [accountsErrors.type], { description: 'Reasons why the act was refused; empty on success' })
  userErrors!: object[];
}
