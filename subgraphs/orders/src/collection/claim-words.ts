import type { ChannelLine } from '../connector/index.ts';
import type { LineChange } from './line-change.ts';
import type { Quarantined } from './quarantine.ts';

/** What a marketplace says of a line: its code, and the words that are printed there. */
export function saidOf({ channelStatus, status }: ChannelLine): string {
  return [channelStatus, status?.label].filter(Boolean).join(' ');
}

/** A claim that people have to look at, and why. */
export function notTaken({ order, line, next, payload }: LineChange, why: string): Quarantined {
  const reason = `${line.number}: ${next.channelStatus}, ${why}`;
  return { externalNumber: order.externalNumber, code: 'CLAIM_NOT_TAKEN', reason, payload, orderId: order.id };
}
