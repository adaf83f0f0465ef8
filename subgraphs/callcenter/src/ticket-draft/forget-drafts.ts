import { daysAfter } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';

const DAYS = 30;

/** Work that forgets drafts nobody took up again. */
export const FORGET_TICKET_DRAFTS = 'forget-ticket-drafts';

/** Forgets drafts of more than thirty days, and those that were thrown away. */
export async function forgetDrafts(em: EntityManager, _payload: unknown, now: Date): Promise<void> {
  const until = daysAfter(now, -DAYS);
  await em.execute('delete from ticket_draft where saved_at < ? or dropped_at is not null', [until]);
}
