import { payloadOf, type Context } from '@madang/subgraph-kit';
import { Authorized, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { accountsErrors } from '../accounts-errors.ts';
import { CALENDAR_ROLES, closeCalendarFeed, openCalendarFeed, ownFeed } from './calendar-feed.ts';
import type { CalendarFeedRow } from './calendar.entity.ts';
import { CalendarFeed, CloseCalendarFeedPayload, OpenCalendarFeedPayload } from './calendar.type.ts';

/** Calendar feeds in the graph: each for its own person, who works on cases. */
@Authorized(...CALENDAR_ROLES)
@Resolver(() => CalendarFeed)
export class CalendarResolver {
  @Query(() => CalendarFeed, { nullable: true, description: 'Feed of the own deadlines; none while none is open' })
  calendarFeed(@Ctx() context: Context): Promise<CalendarFeedRow | null> {
    return ownFeed(context);
  }

  @Mutation(() => OpenCalendarFeedPayload, {
    description:
      'Opens a feed of the own deadlines under a new secret address; an older address opens nothing any more',
  })
  async openCalendarFeed(@Ctx() context: Context) {
    return { ...(await openCalendarFeed(context)), userErrors: [] };
  }

  @Mutation(() => CloseCalendarFeedPayload, { description: 'Closes the feed of the own deadlines' })
  async closeCalendarFeed(@Ctx() context: Context) {
    return payloadOf('calendarFeed', await closeCalendarFeed(context), accountsErrors.inWords, context);
  }
}
