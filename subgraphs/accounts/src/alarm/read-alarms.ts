import { refuse, type Context, type Refusal } from '@madang/subgraph-kit';
import type { AlarmCode } from './alarm-words.ts';
import { readableAlarms } from './alarm.access.ts';
import { AlarmRow } from './alarm.entity.ts';

/** What has become of the viewer's alarms. */
export interface ReadingOfAlarms {
  /** Number of those that were not read before. */
  readonly read: number;
  readonly unread: number;
}

/** Notes alarms of the viewer as read, those named or all; one that was read keeps its time. */
export async function readAlarms(
  { em, actor, now }: Context,
  { ids, all }: { readonly ids?: readonly string[] | null; readonly all?: boolean | null },
): Promise<ReadingOfAlarms | Refusal<AlarmCode>> {
  if (!all && !ids?.length) return refuse('ALARMS_MISSING', ['input', 'ids']);
  const unread = { $and: [readableAlarms(actor), { shown: true, readAt: null }] };
  return em.transactional(async (tx) => {
    const meant = all ? unread : { $and: [unread, { id: { $in: [...(ids ?? [])] } }] };
    const read = await tx.nativeUpdate(AlarmRow, meant, { readAt: now });
    return { read, unread: await tx.count(AlarmRow, unread) };
  });
}
