import { houseOf, type Routes } from '@madang/subgraph-kit';
import { settings } from '../settings.ts';
import { personOfFeed } from './calendar-feed.ts';
import { calendarText } from './calendar-text.ts';
import { deadlinesEverywhere } from './deadlines-everywhere.ts';

const ENDING = '.ics';

/**
 * GET /files/calendar/<token>.ics: deadlines of the person who opened the feed, for their calendar. One and the same 404 for
 * every token that opens nothing; 503 while a slice cannot be asked, because calendars then keep what they had.
 */
export const calendarRoutes: Routes = (server, { em, clock, log }) => {
  server.get<{ Params: { name: string } }>('/files/calendar/:name', async (request, reply) => {
    void reply.header('cache-control', 'private, no-store').header('x-content-type-options', 'nosniff');
    const { name } = request.params;
    const personId = name.endsWith(ENDING) ? await personOfFeed(em(), name.slice(0, -ENDING.length)) : null;
    if (personId === null) return reply.code(404).send({ error: 'NOT_FOUND' });
    const told = await deadlinesEverywhere(houseOf(em()), personId).catch((error: unknown) => {
      log.warn({ err: error }, 'a slice cannot be asked for deadlines');
      return null;
    });
    if (told === null) return reply.code(503).send({ error: 'SERVICE_UNAVAILABLE' });
    const language = request.headers['accept-language']?.startsWith('en') ? 'en' : 'ko';
    const text = calendarText(told, { language, origin: settings.PUBLIC_ORIGIN, now: clock() });
    return reply
      .header('content-type', 'text/calendar; charset=utf-8')
      .header('content-disposition', 'inline; filename="madang.ics"')
      .send(text);
  });
};
