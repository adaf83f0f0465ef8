import type { EntityManager } from '@mikro-orm/postgresql';
import { hasLeft, type ChannelLine, type ChannelReading } from '../connector/index.ts';
import { refreshOrderStatus } from '../order/index.ts';
import { lockReturnsOfClaims } from '../return/index.ts';
import { addOrders, type OrderToAdd } from './add-orders.ts';
import { changeOrders } from './change-orders.ts';
import { hasNoClaim } from './claims-ended.ts';
import type { CollectedFrom, Intake, ReadOrder } from './collected-from.ts';
import { knownOrders, noteDuplicates } from './known-orders.ts';
import { quarantine, release, type Quarantined } from './quarantine.ts';
import { resolveVariants, type KnownVariants } from './resolve-variants.ts';

/**
 * Takes readings in, all of them or none: what is new is added, what changed is changed, what is here stays, and what
 * cannot be taken in is put aside with its reason. However often and in whatever order readings come, an order is here once.
 */
export async function takeIn(
  em: EntityManager,
  from: CollectedFrom,
  readings: readonly ChannelReading[],
  now: Date,
): Promise<Intake> {
  return em.transactional((tx) => takeInWithin(tx, from, readings, now));
}

/** As {@link takeIn}, within a transaction that is open. */
export async function takeInWithin(
  tx: EntityManager,
  from: CollectedFrom,
  readings: readonly ChannelReading[],
  now: Date,
): Promise<Intake> {
  const read = together(readings);
  const variants = await resolveVariants(tx, from, read);
  await lockReturnsOfClaims(tx, from.id, withEndedClaims(read));
  const known = await knownOrders(
    tx,
    from,
    read.map(({ order }) => order.externalNumber),
  );
  const here = read.filter(({ order }) => known.has(order.externalNumber));
  const away = read.filter(({ order }) => !known.has(order.externalNumber));
  const duplicates = await noteDuplicates(tx, from, away, now);
  const fresh = sorted(
    away.filter(({ order }) => !duplicates.has(order.externalNumber)),
    variants,
  );
  const added = await addOrders(tx, from, fresh.toAdd, { variants, now });
  // Somebody else added them while we looked: they are changed like those that were here before.
  const late = fresh.toAdd.filter(({ order }) => !added.has(order.externalNumber));
  const caught = await knownOrders(
    tx,
    from,
    late.map(({ order }) => order.externalNumber),
  );
  const changes = await changeOrders(tx, [...here, ...late], {
    known: new Map([...known, ...caught]),
    variants,
    now,
  });
  await noteDuplicates(tx, from, late, now);
  await refreshOrderStatus(tx, changes.touched);
  const aside = [...malformed(readings), ...fresh.aside, ...changes.aside];
  const quarantined = await quarantine(tx, from, aside, now);
  await release(tx, from, { numbers: [...added, ...known.keys()] }, now);
  return {
    added: added.size,
    changed: changes.touched.length,
    unpaid: fresh.unpaid,
    quarantined,
    known: read.length - added.size - changes.touched.length - fresh.unpaid - fresh.aside.length,
  };
}

/** What came twice is one order, with every line that came and the last word on each. */
function together(readings: readonly ChannelReading[]): ReadOrder[] {
  const orders = new Map<string, ReadOrder>();
  for (const reading of readings) {
    if (reading.kind !== 'ORDER') continue;
    const before = orders.get(reading.order.externalNumber);
    const lines = new Map(
      [...(before?.order.lines ?? []), ...reading.order.lines].map((line) => [line.externalNumber, line]),
    );
    const order = { ...reading.order, lines: [...lines.values()] };
    orders.set(order.externalNumber, { order, payload: reading.payload });
  }
  return [...orders.values()];
}

/** Orders of which a line that was sent has no claim at the marketplace, by whose word a return may end. */
function withEndedClaims(read: readonly ReadOrder[]): string[] {
  const mayEnd = (line: ChannelLine) =>
    hasNoClaim(line) && line.status !== null && (line.status.claimRefused || hasLeft(line.status.fact));
  return read.filter(({ order }) => order.lines.some(mayEnd)).map(({ order }) => order.externalNumber);
}

function malformed(readings: readonly ChannelReading[]): Quarantined[] {
  return readings.flatMap((reading) =>
    reading.kind === 'MALFORMED'
      ? [
          {
            externalNumber: reading.externalNumber,
            code: 'MALFORMED' as const,
            reason: reading.reason,
            payload: reading.payload,
          },
        ]
      : [],
  );
}

interface Sorted {
  readonly toAdd: OrderToAdd[];
  readonly aside: Quarantined[];
  unpaid: number;
}

function sorted(read: readonly ReadOrder[], variants: KnownVariants): Sorted {
  const result: Sorted = { toAdd: [], aside: [], unpaid: 0 };
  for (const one of read) {
    const { order, payload } = one;
    // The marketplace's line of an exchange ships with the exchange that the desk makes of it (E9).
    const lines = order.lines.filter(({ status }) => status?.fact !== 'EXCHANGE_ITEM');
    if (order.paidAt === null || lines.some(({ status }) => status?.fact === 'UNPAID')) {
      result.unpaid += 1;
      continue;
    }
    if (lines.every(({ status }) => status?.fact === 'CANCELLED')) continue;
    const flaw = flawOf(lines, variants);
    if (flaw) result.aside.push({ externalNumber: order.externalNumber, payload, ...flaw });
    else result.toAdd.push({ ...one, lines: lines.flatMap((line) => withVariant(line, variants)) });
  }
  return result;
}

function withVariant(line: ChannelLine, variants: KnownVariants) {
  const variantId = variants.of(line);
  return variantId === null ? [] : [{ line, variantId }];
}

function flawOf(lines: readonly ChannelLine[], variants: KnownVariants): Pick<Quarantined, 'code' | 'reason'> | null {
  const strange = lines.find(({ status }) => status === null);
  if (strange) return { code: 'STATUS_UNKNOWN', reason: `${strange.externalNumber}: ${strange.channelStatus}` };
  const shipped = lines.find(({ status }) => status !== null && hasLeft(status.fact));
  if (shipped) return { code: 'SHIPPED_ELSEWHERE', reason: `${shipped.externalNumber}: ${shipped.channelStatus}` };
  const unknown = lines.find((line) => variants.of(line) === null);
  if (!unknown) return null;
  const names = [unknown.externalVariant, unknown.sku].filter((name) => name !== null).join(', ');
  return { code: 'VARIANT_UNKNOWN', reason: `${unknown.externalNumber}: ${names || '-'}` };
}
