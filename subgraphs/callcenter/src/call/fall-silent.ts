import type { EntityManager } from '@mikro-orm/postgresql';
import { isOver } from './call-standing.ts';
import { CallRow } from './call.entity.ts';
import { tellDesk } from './take-event.ts';

/** Notes that the phone system tells nothing of a call any more; what it tells next settles how the call stands. */
export async function fallSilent(em: EntityManager, { id }: Pick<CallRow, 'id'>, now: Date): Promise<void> {
  await em.transactional(async (tx) => {
    const call = await tx.findOneOrFail(CallRow, { id }, { refresh: true });
    if (isOver(call) || call.silentSince) return;
    call.silentSince = now;
    await tx.flush();
    await tellDesk(tx, call);
  });
}
