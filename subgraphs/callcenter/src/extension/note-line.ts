import type { EntityManager } from '@mikro-orm/postgresql';
import { announceDesk } from '../desk-event/index.ts';
import { ExtensionRow } from './extension.entity.ts';
import type { LineState } from './extension.ts';

/** Notes how the line of an extension was found, and tells who sits there when that has changed. */
export async function noteLine(em: EntityManager, number: string, found: LineState, now: Date): Promise<void> {
  await em.transactional(async (tx) => {
    const extension = await tx.findOne(ExtensionRow, { number });
    if (!extension || extension.lineState === found) return;
    extension.lineState = found;
    extension.lineStateAt = now;
    if (extension.agentId) await announceDesk(tx, { kind: 'LINE', agentId: extension.agentId, id: number });
  });
}
