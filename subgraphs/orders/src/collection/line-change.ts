import { stepOf, type ChannelLine } from '../connector/index.ts';
import type { KnownLine, KnownOrder } from './known-orders.ts';

/** News of a line that is here. */
export interface LineChange {
  readonly order: KnownOrder;
  readonly line: KnownLine;
  readonly next: ChannelLine;
  readonly payload: unknown;
}

/** News of the lines of an order. */
export function lineChanges(order: KnownOrder, lines: readonly ChannelLine[], payload: unknown): LineChange[] {
  const byNumber = new Map(order.lines.map((line) => [line.externalNumber, line]));
  return lines.flatMap((next) => {
    const line = byNumber.get(next.externalNumber);
    return line && isNews(line, next) ? [{ order, line, next, payload }] : [];
  });
}

/** A step that lies before one that we know of is an answer that was late; a claim that was turned down is no step back. */
function isNews({ channelStatus, isShipped, isDelivered, isCancelled }: KnownLine, next: ChannelLine): boolean {
  if (next.channelStatus === channelStatus) return false;
  const step = next.status && stepOf(next.status.fact);
  if (step === null || next.status?.claimRefused) return true;
  const reached = stepOf(isDelivered ? 'DELIVERED' : isShipped ? 'SHIPPED' : 'PAID') ?? 0;
  return !isCancelled && step >= reached;
}
