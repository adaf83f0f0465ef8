import type { EntityManager } from '@mikro-orm/postgresql';
import { takeIn } from '../collection/index.ts';
import type { ChannelFact, ChannelOrder, ChannelReading, StorefrontConnector } from '../connector/index.ts';
import { noteDrifts, Unreadable, type Comparison, type FoundDrift } from './found-drift.ts';
import { ourLines, type OurLine } from './our-lines.ts';
import { tellAgain } from './tell-again.ts';

/** Days back for which orders are compared. */
const BACK_MS = 3 * 24 * 60 * 60_000;

/** Time that a collection and a write-back are given before their lack is a difference. */
const GRACE_MS = 5 * 60_000;

/** Facts of a line that has not left as the marketplace sees it. */
const THERE_STILL: ReadonlySet<ChannelFact> = new Set<ChannelFact>(['PAID', 'PREPARING', 'ON_HOLD']);

/**
 * Reads the orders that changed at a marketplace of late and notes what differs: parcels that it was not told of, which
 * it is told of again, orders that were not collected, statuses that moved. Gives the pieces that are ordered there and
 * not collected here, by listed variant.
 */
export async function compareOrders(
  em: EntityManager,
  connector: StorefrontConnector,
  comparison: Comparison,
  clock: () => Date,
): Promise<Map<string, number>> {
  const uncollected = new Map<string, number>();
  if (!connector.capabilities.orders) return uncollected;
  const now = clock();
  const window = { from: new Date(now.getTime() - BACK_MS), to: now };
  const done = new Set<string>();
  for await (const page of connector.changedOrders(window, now)) {
    if (page.outcome !== 'DONE') throw new Unreadable(page.outcome === 'LATER' ? page.code : page.outcome);
    const fresh = page.value.filter((reading) => reading.kind === 'ORDER' && !done.has(reading.order.externalNumber));
    for (const { externalNumber } of ordersIn(fresh)) done.add(externalNumber);
    await comparePage(em, { comparison, readings: fresh, uncollected }, clock());
  }
  return uncollected;
}

interface ReadPage {
  readonly comparison: Comparison;
  readonly readings: readonly ChannelReading[];
  readonly uncollected: Map<string, number>;
}

function ordersIn(readings: readonly ChannelReading[]): ChannelOrder[] {
  return readings.flatMap((reading) => (reading.kind === 'ORDER' ? [reading.order] : []));
}

async function comparePage(
  em: EntityManager,
  { comparison, readings, uncollected }: ReadPage,
  now: Date,
): Promise<void> {
  const orders = ordersIn(readings);
  const ours = await ourLines(
    em,
    comparison.connectionId,
    orders.map(({ externalNumber }) => externalNumber),
  );
  const drifts = orders.flatMap((order) => {
    const lines = ours.get(order.externalNumber);
    if (lines) return differencesOf(order, lines, now);
    for (const { externalVariant, quantity, status } of order.lines) {
      // What was cancelled there has its pieces back.
      if (externalVariant && status?.fact !== 'CANCELLED')
        uncollected.set(externalVariant, (uncollected.get(externalVariant) ?? 0) + quantity);
    }
    return wasOverlooked(order, now) ? [missing(order)] : [];
  });
  await noteDrifts(em, comparison, drifts, now);
  const untold = drifts.flatMap(({ kind, orderId }) => (kind === 'SHIPMENT_MISSING' && orderId ? [orderId] : []));
  await tellAgain(em, untold, now);
  await takeAgain(em, comparison, { readings, drifts }, now);
  await em.execute('update reconciliation set orders_read = orders_read + ? where id = ?', [
    orders.length,
    comparison.id,
  ]);
}

/** What was overlooked, or moved without our hearing of it, is collected like any other; a known order is here once. */
async function takeAgain(
  em: EntityManager,
  { connectionId: id, storefrontCode }: Comparison,
  { readings, drifts }: { readonly readings: readonly ChannelReading[]; readonly drifts: readonly FoundDrift[] },
  now: Date,
): Promise<void> {
  const numbers = new Set(
    drifts.flatMap(({ kind, externalNumber }) => (kind === 'SHIPMENT_MISSING' ? [] : [externalNumber])),
  );
  const missed = readings.filter((reading) => reading.kind === 'ORDER' && numbers.has(reading.order.externalNumber));
  if (missed.length > 0) await takeIn(em, { id, storefrontCode }, missed, now);
}

function wasOverlooked({ paidAt, lines }: ChannelOrder, now: Date): boolean {
  const isPaid = paidAt !== null && paidAt.getTime() < now.getTime() - GRACE_MS;
  return isPaid && lines.some(({ status }) => status !== null && THERE_STILL.has(status.fact));
}

function missing({ externalNumber, channelStatus }: ChannelOrder): FoundDrift {
  return { kind: 'ORDER_MISSING', variantId: null, orderId: null, externalNumber, seen: channelStatus, expected: '-' };
}

/** One difference of a kind for each order: what is mended is the order. */
function differencesOf(order: ChannelOrder, lines: ReadonlyMap<string, OurLine>, now: Date): FoundDrift[] {
  const pairs = order.lines.flatMap((theirs) => {
    const line = lines.get(theirs.externalNumber);
    return line ? [{ theirs, line }] : [];
  });
  const untold = pairs.find(
    ({ theirs, line }) =>
      line.shippedAt !== null &&
      !line.isBeingTold &&
      new Date(line.shippedAt).getTime() < now.getTime() - GRACE_MS &&
      theirs.status !== null &&
      THERE_STILL.has(theirs.status.fact),
  );
  const moved = pairs.find(
    ({ theirs, line }) => line.channelStatus !== null && line.channelStatus !== theirs.channelStatus,
  );
  const { externalNumber } = order;
  const found = { variantId: null, externalNumber };
  if (untold) {
    const { line, theirs } = untold;
    const expected = line.trackingNumber ?? '-';
    return [{ ...found, kind: 'SHIPMENT_MISSING', orderId: line.orderId, seen: theirs.channelStatus, expected }];
  }
  if (!moved) return [];
  const { line, theirs } = moved;
  return [
    {
      ...found,
      kind: 'STATUS',
      orderId: line.orderId,
      seen: theirs.channelStatus,
      expected: line.channelStatus ?? '-',
    },
  ];
}
