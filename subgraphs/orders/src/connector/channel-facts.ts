import type { ChannelFact, ChannelRefund, ChannelStatus } from './channel-order.ts';

/** How far a line has come, for facts that follow one another; claims stand beside them. */
const WAY: readonly ChannelFact[] = ['UNPAID', 'PAID', 'PREPARING', 'ON_HOLD', 'SHIPPED', 'DELIVERED', 'CONFIRMED'];

/** Place of a fact on the way from payment to the buyer; null for what is no step of it. */
export function stepOf(fact: ChannelFact): number | null {
  const step = WAY.indexOf(fact);
  return step === -1 ? null : step;
}

/** Facts of a line that has left for the buyer, as the marketplace sees it. */
const LEFT: ReadonlySet<ChannelFact> = new Set<ChannelFact>([
  'SHIPPED',
  'DELIVERED',
  'CONFIRMED',
  'RETURN_REQUESTED',
  'RETURNING',
  'RETURNED',
  'EXCHANGE_REQUESTED',
  'EXCHANGING',
  'EXCHANGED',
]);

/** Indicates whether a line has left for the buyer, whatever became of it then. */
export function hasLeft(fact: ChannelFact): boolean {
  return LEFT.has(fact);
}

/** Code of the line that is furthest back, by which a marketplace without a code for the order shows it. */
export function furthestBack(
  lines: readonly { readonly channelStatus: string; readonly status: ChannelStatus | null }[],
): string {
  const placed = lines.map(({ channelStatus, status }) => ({
    channelStatus,
    step: (status && stepOf(status.fact)) ?? WAY.length,
  }));
  return placed.toSorted((one, other) => one.step - other.step)[0]?.channelStatus ?? '';
}

/** Writes one row of a table of codes. */
export function means(
  fact: ChannelFact,
  label: string,
  { refund = 'NONE', claimRefused = false }: { refund?: ChannelRefund; claimRefused?: boolean } = {},
): ChannelStatus {
  return { fact, refund, claimRefused, label };
}
