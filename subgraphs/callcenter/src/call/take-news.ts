import type { EntityManager } from '@mikro-orm/postgresql';
import { noteLine } from '../extension/index.ts';
import type { PhoneNews } from '../phone-system/index.ts';
import { CallRow } from './call.entity.ts';
import { takeEvent, tellDesk } from './take-event.ts';

/** Takes what a phone system tells by itself: of calls, of telephones plugged in and out, of colleagues who were asked. */
export async function takeNews(em: EntityManager, news: PhoneNews, now: Date): Promise<void> {
  if (news.about === 'CALL') await em.transactional((tx) => takeEvent(tx, news.event));
  else if (news.about === 'LINE') await noteLine(em, news.extension, news.isConnected ? 'GREEN' : 'RED', now);
  else await em.transactional((tx) => leaveColleague(tx, news.extension));
}

/** The colleague who was asked is gone: the agent has the customer again. */
async function leaveColleague(tx: EntityManager, extension: string): Promise<void> {
  const asking = await tx.find(CallRow, { extension, state: 'ANSWERED', consultee: { $ne: null } });
  for (const call of asking) {
    call.consultee = null;
    await tellDesk(tx, call);
  }
}
