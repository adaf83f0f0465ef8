import { defineEntity, p } from '@mikro-orm/core';

const CalendarFeedSchema = defineEntity({
  name: 'CalendarFeedRow',
  tableName: 'calendar_feed',
  properties: {
    personId: p.uuid().primary(),
    /** SHA-256 of the token in the address, which is 256 random bits; none while it is closed. */
    tokenHash: p.text().nullable().unique('calendar_feed_token_unique'),
    openedAt: p.datetime(3),
  },
});

/** Address at which a person's calendar reads their deadlines. */
export class CalendarFeedRow extends CalendarFeedSchema.class {}
CalendarFeedSchema.setClass(CalendarFeedRow);

/** Tables of calendar feeds. */
export const calendarRows = [CalendarFeedSchema];
