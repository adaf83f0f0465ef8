import { createHash, randomBytes } from 'node:crypto';
import { refuse, type Context, type Refusal } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { PersonRow } from '../person/index.ts';
import { settings } from '../settings.ts';
import type { CalendarCode } from './calendar-words.ts';
import { CalendarFeedRow } from './calendar.entity.ts';

/** Roles of those who work on what has deadlines; who holds none of them any more has no calendar of it. */
export const CALENDAR_ROLES = [
  'AGENT',
  'SENIOR',
  'OFFICER',
  'LEAD',
  'MODERATOR',
  'HEADQUARTERS',
  'OPERATOR',
  'ANALYST',
  'ADMIN',
] as const;

const TOKEN_BYTES = 32;
const TOKEN = /^[\w-]{43}$/;

/** An open feed, with its address when it has just been made. */
export interface OpenFeed {
  readonly calendarFeed: CalendarFeedRow;
  readonly address: string;
}

/** Feed of the actor, if one is open. */
export function ownFeed({ em, actor }: Context): Promise<CalendarFeedRow | null> {
  return em.findOne(CalendarFeedRow, { personId: actor.id, tokenHash: { $ne: null } });
}

/** Opens a feed of the actor's deadlines; an older address opens nothing any more. The address is told now and never again. */
export function openCalendarFeed({ em, actor, now }: Context): Promise<OpenFeed> {
  const token = randomBytes(TOKEN_BYTES).toString('base64url');
  return em.transactional(async (tx) => {
    await tx.execute(
      `insert into calendar_feed (person_id, token_hash, opened_at) values (?, ?, ?)
       on conflict (person_id) do update set token_hash = excluded.token_hash, opened_at = excluded.opened_at`,
      [actor.id, hashOf(token), now],
    );
    const calendarFeed = await tx.findOneOrFail(CalendarFeedRow, actor.id);
    return { calendarFeed, address: `${settings.PUBLIC_ORIGIN ?? ''}/files/accounts/calendar/${token}.ics` };
  });
}

/** Closes the feed of the actor: its address opens nothing any more. */
export function closeCalendarFeed({ em, actor }: Context): Promise<CalendarFeedRow | Refusal<CalendarCode>> {
  return em.transactional(async (tx) => {
    const feed = await tx.findOne(CalendarFeedRow, { personId: actor.id, tokenHash: { $ne: null } });
    if (!feed) return refuse('CALENDAR_FEED_UNKNOWN');
    feed.tokenHash = null;
    return feed;
  });
}

/** Person whose feed has this token; none for a wrong token and for an account that is shut out or works here no more. */
export async function personOfFeed(em: EntityManager, token: string): Promise<string | null> {
  if (!TOKEN.test(token)) return null;
  const feed = await em.findOne(CalendarFeedRow, { tokenHash: hashOf(token) });
  const person = feed && (await em.findOne(PersonRow, feed.personId));
  return feed && (!person || worksHere(person)) ? feed.personId : null;
}

function worksHere({ suspendedAt, roles }: PersonRow): boolean {
  return !suspendedAt && CALENDAR_ROLES.some((role) => roles.includes(role));
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
