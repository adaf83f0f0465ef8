import type { EntityManager } from '@mikro-orm/postgresql';
import type { ChannelLine } from '../connector/index.ts';
import { changeOrderPeople } from '../order/index.ts';
import { addLinesTo, type LineToAdd } from './add-orders.ts';
import { endClaims, hasNoClaim } from './claims-ended.ts';
import { cancelAtMarketplace, holdUndecided, takeClaims } from './claims-in.ts';
import { peopleOf, type ReadOrder } from './collected-from.ts';
import type { KnownLine, KnownOrder } from './known-orders.ts';
import { lineChanges, type LineChange } from './line-change.ts';
import type { Quarantined } from './quarantine.ts';
import type { KnownVariants } from './resolve-variants.ts';

/** What changes are made with. */
export interface ChangeParts {
  readonly known: ReadonlyMap<string, KnownOrder>;
  readonly variants: KnownVariants;
  readonly now: Date;
}

/** What came of it: orders that changed, and what people have to look at. */
export interface Changes {
  readonly touched: string[];
  readonly aside: Quarantined[];
}

const ARRIVED: readonly string[] = ['DELIVERED', 'CONFIRMED'];
const SENT: readonly string[] = ['SHIPPED', ...ARRIVED];

/** Brings orders that are here up to what the marketplace says; an older word than the one we have changes nothing. */
export async function changeOrders(
  tx: EntityManager,
  read: readonly ReadOrder[],
  parts: ChangeParts,
): Promise<Changes> {
  const { known, now } = parts;
  const pairs = read.flatMap(({ order, payload }) => {
    const own = known.get(order.externalNumber);
    return own ? [{ own, order, payload }] : [];
  });
  const changes = pairs.flatMap(({ own, order, payload }) => lineChanges(own, order.lines, payload));
  const { lines, aside } = newLines(pairs, parts);
  await addLinesTo(tx, lines, now);
  await writeStatuses(tx, changes, pairs);
  await cancelAtMarketplace(
    tx,
    changes.filter(({ line, next }) => isCancelling(line, next)),
    now,
  );
  await holdUndecided(tx, changes, now);
  const left = await endClaims(tx, changes, unclaimedLines(pairs), now);
  const claims = await takeClaims(tx, changes, now);
  await noteDelivered(tx, changes, now);
  const moved = await changeOrderPeople(
    tx,
    pairs.map(({ own, order }) => ({ id: own.id, people: peopleOf(order), zipCode: order.zipCode })),
  );
  const touched = new Set([...changes.map(({ order }) => order.id), ...lines.map(({ orderId }) => orderId), ...moved]);
  return { touched: [...touched], aside: [...aside, ...left, ...claims, ...changes.flatMap(conflictOf)] };
}

function unclaimedLines(
  pairs: readonly { readonly own: KnownOrder; readonly order: ReadOrder['order'] }[],
): Set<string> {
  return new Set(
    pairs.flatMap(({ own, order }) => {
      const free = order.lines.filter(hasNoClaim).map(({ externalNumber }) => externalNumber);
      return own.lines.filter((line) => free.includes(line.externalNumber ?? '')).map(({ id }) => id);
    }),
  );
}

function isCancelling(line: KnownLine, { status }: ChannelLine): boolean {
  return status?.fact === 'CANCELLED' && !line.isCancelled && !line.isShipped;
}

function newLines(
  pairs: readonly { own: KnownOrder; order: ReadOrder['order']; payload: unknown }[],
  { variants }: ChangeParts,
) {
  const lines: (LineToAdd & { orderId: string; place: number })[] = [];
  const aside: Quarantined[] = [];
  for (const { own, order, payload } of pairs) {
    const numbers = new Set(own.lines.map(({ externalNumber }) => externalNumber));
    const fresh = order.lines.filter(
      ({ externalNumber, status }) =>
        !numbers.has(externalNumber) && (status?.fact === 'PAID' || status?.fact === 'PREPARING'),
    );
    let place = own.lines.length;
    for (const line of fresh) {
      const variantId = variants.of(line);
      if (variantId) lines.push({ line, variantId, orderId: own.id, place: (place += 1) });
      else
        aside.push({
          externalNumber: order.externalNumber,
          code: 'VARIANT_UNKNOWN',
          reason: line.externalNumber,
          payload,
          orderId: own.id,
        });
    }
  }
  return { lines, aside };
}

async function writeStatuses(
  tx: EntityManager,
  changes: readonly LineChange[],
  pairs: readonly { own: KnownOrder; order: ReadOrder['order'] }[],
): Promise<void> {
  if (changes.length === 0) return;
  const rows = changes.map(({ line, next }) => ({ id: line.id, status: next.channelStatus }));
  await tx.execute(
    `update order_line set channel_status = one.status
     from json_to_recordset(?::json) as one (id uuid, status text) where order_line.id = one.id`,
    [JSON.stringify(rows)],
  );
  const touched = new Set(changes.map(({ order }) => order.id));
  const orders = pairs
    .filter(({ own }) => touched.has(own.id))
    .map(({ own, order }) => ({ id: own.id, status: order.channelStatus }));
  await tx.execute(
    `update sales_order set channel_status = one.status
     from json_to_recordset(?::json) as one (id uuid, status text) where sales_order.id = one.id`,
    [JSON.stringify(orders)],
  );
}

async function noteDelivered(tx: EntityManager, changes: readonly LineChange[], now: Date): Promise<void> {
  const ids = changes
    .filter(({ line, next }) => line.isShipped && !line.isDelivered && ARRIVED.includes(next.status?.fact ?? ''))
    .map(({ line }) => line.id);
  if (ids.length === 0) return;
  await tx.execute(
    'update order_line set delivered_at = ? where id in (select json_array_elements_text(?::json)::uuid)',
    [now, JSON.stringify(ids)],
  );
}

/** What the marketplace says and we cannot do for it: people have to see it. */
function conflictOf({ order, line, next, payload }: LineChange): Quarantined[] {
  const fact = next.status?.fact ?? '';
  const reason = `${line.number}: ${next.channelStatus}`;
  const aside = (code: Quarantined['code']): Quarantined[] => [
    { externalNumber: order.externalNumber, code, reason, payload, orderId: order.id },
  ];
  if (next.status === null) return aside('STATUS_UNKNOWN');
  if (fact === 'CANCELLED' && line.isShipped) return aside('CANCELLED_AFTER_SHIPPING');
  if (SENT.includes(fact) && !line.isShipped && !next.status.claimRefused) return aside('SHIPPED_ELSEWHERE');
  return [];
}
