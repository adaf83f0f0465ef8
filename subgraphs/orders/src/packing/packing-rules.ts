import type { OrderLineRow } from '../order/index.ts';
import type { LineObstacle } from './packing-words.ts';

type Standing = Pick<
  OrderLineRow,
  'cancelledAt' | 'shippedAt' | 'awaitsReturnId' | 'marks' | 'cancelAskedAt' | 'allocatedAt'
>;

/** Why a line cannot go out now; null for one that can. An exchange waits for its return to be confirmed (C5). */
export function obstacleOf(line: Standing): LineObstacle | null {
  if (line.cancelledAt) return 'LINE_CANCELLED';
  if (line.shippedAt) return 'ALREADY_SHIPPED';
  if (line.awaitsReturnId) return 'LINE_AWAITS_RETURN';
  if (line.cancelAskedAt) return 'CANCEL_ASKED';
  if (line.marks.includes('HOLD')) return 'LINE_ON_HOLD';
  return line.allocatedAt ? null : 'LINE_NOT_ALLOCATED';
}
