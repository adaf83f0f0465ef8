import { dueAtOf, type Context } from '@madang/subgraph-kit';
import { refundClock } from './return-clock.ts';
import type { ReturnRow } from './return.entity.ts';

const RED_AFTER_MS = 72 * 60 * 60 * 1000;

/** Indicates whether a return needs attention: its end has passed, or it is not confirmed 3 days after the request (E6). */
export async function isRed(context: Context, row: ReturnRow): Promise<boolean> {
  if (row.endedAt) return false;
  const due = await dueAtOf(context, row.id, refundClock);
  if (due && due < context.now) return true;
  return !row.confirmedAt && context.now.getTime() - row.requestedAt.getTime() > RED_AFTER_MS;
}
