import { batchOne, page, type Context, type Page, type PageArgs } from '@madang/subgraph-kit';
import { readableAlarms } from './alarm.access.ts';
import { AlarmRow } from './alarm.entity.ts';

/** One alarm of the viewer; null for an absent and for an unreadable one alike. */
export const alarmById = batchOne(
  ({ em, actor }, ids) => em.find(AlarmRow, { $and: [readableAlarms(actor), { id: { $in: [...ids] } }] }),
  (alarm) => alarm.id,
);

/** Alarms of the viewer, newest first. */
export async function findAlarms(
  { em, actor }: Context,
  { unread }: { readonly unread?: boolean | null },
  args: PageArgs,
): Promise<Page<AlarmRow>> {
  const where = { $and: [readableAlarms(actor), { shown: true, ...(unread ? { readAt: null } : {}) }] };
  return page(em, AlarmRow, where, [{ raisedAt: 'desc' }, { id: 'desc' }], args);
}

/** Number of the viewer's alarms that were not read. */
export async function countUnread({ em, actor }: Context): Promise<number> {
  return em.count(AlarmRow, { $and: [readableAlarms(actor), { shown: true, readAt: null }] });
}
