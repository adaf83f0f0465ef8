import type { EntityManager } from '@mikro-orm/postgresql';
import { seoulDay } from '../clock.ts';
import type { MessageCategory } from './message-lists.ts';

/** Hours of the day in Seoul in which messages of a kind are not sent, as `hh:mm:ss`; over midnight where they end before they begin. */
export interface QuietHours {
  readonly begins: string;
  readonly ends: string;
}

/** Moment at which messages of a kind may go, if they may not go now. */
export async function quietUntil(em: EntityManager, category: MessageCategory, now: Date): Promise<Date | null> {
  const [hours] = await em.execute<QuietHours[]>(
    `select begins::text, ends::text from quiet_hours where category = ? and effective_from <= ?::date
     order by effective_from desc limit 1`,
    [category, seoulDay(now)],
  );
  return hours ? endOf(hours, now) : null;
}

/** End of the quiet hours that a moment lies in; null where it lies in none. */
export function endOf({ begins, ends }: QuietHours, now: Date): Date | null {
  const day = seoulDay(now);
  const [from, until] = [begins, ends].map((time) => new Date(`${day}T${time}+09:00`));
  if (!from || !until || from.getTime() === until.getTime()) return null;
  if (from < until) return now >= from && now < until ? until : null;
  if (now < until) return until;
  return now >= from ? new Date(until.getTime() + DAY_MS) : null;
}

const DAY_MS = 24 * 60 * 60 * 1000;
