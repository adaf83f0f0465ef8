import { isRefusal, newId } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { ChannelLine } from '../connector/index.ts';
import { sealOrderPeople } from '../order/index.ts';
import { moveStock } from '../stock/index.ts';
import { peopleOf, type CollectedFrom, type ReadOrder } from './collected-from.ts';
import { collectionSettings } from './collection-settings.ts';
import type { KnownVariants } from './resolve-variants.ts';

/** An order that is new, with its variants. */
export interface OrderToAdd extends ReadOrder {
  readonly lines: readonly LineToAdd[];
}

/** A line that is new, with its variant. */
export interface LineToAdd {
  readonly line: ChannelLine;
  readonly variantId: string;
}

/** Line as it is written. */
interface WrittenLine {
  readonly id: string;
  readonly orderId: string;
  readonly place: number;
  readonly line: ChannelLine;
  readonly variantId: string;
  readonly isCancelled: boolean;
  /** Indicates whether it waits for the marketplace to decide on a cancellation, and is on hold until then. */
  readonly isCancelAsked: boolean;
}

/**
 * Adds orders with their lines and takes their pieces out of what is for sale, in a handful of statements however many
 * there are. An order that is there already, by its number or by that of the marketplace behind, is left out: its index
 * decides, also between two who add it at once. Gives the numbers of those that were added.
 */
export async function addOrders(
  tx: EntityManager,
  from: CollectedFrom,
  orders: readonly OrderToAdd[],
  { variants, now }: { readonly variants: KnownVariants; readonly now: Date },
): Promise<Set<string>> {
  if (orders.length === 0) return new Set();
  const rows = await Promise.all(orders.map((order) => rowOf(tx, order, variants)));
  const added = await tx.execute<{ id: string; externalNumber: string }[]>(INSERT_ORDERS, [
    from.storefrontCode,
    from.id,
    now,
    JSON.stringify(rows),
  ]);
  const ids = new Map(added.map((row) => [row.externalNumber, row.id]));
  const lines = orders.flatMap(({ order, lines: own }) => {
    const orderId = ids.get(order.externalNumber);
    return orderId ? own.map((line, index) => written(orderId, index + 1, line)) : [];
  });
  await addLines(tx, lines, now);
  return new Set(ids.keys());
}

/** Adds lines to orders that are here, as where a marketplace tells of an order in parts. */
export async function addLinesTo(
  tx: EntityManager,
  lines: readonly (LineToAdd & { readonly orderId: string; readonly place: number })[],
  now: Date,
): Promise<void> {
  await addLines(
    tx,
    lines.map(({ orderId, place, ...line }) => written(orderId, place, line)),
    now,
  );
}

const INSERT_ORDERS = `insert into sales_order (id, number, storefront_code, channel_name, channel_status, erp_status,
    orderer_name, orderer_phone, recipient_name, recipient_phone, personal_index, is_bulk, ordered_at, paid_at, collected_at,
    connection_id, external_number, marketplace_code, marketplace_number, recipient_address, recipient_zip_code,
    delivery_note, delivery_fee)
  select one.id, to_char(one."orderedAt" at time zone 'Asia/Seoul', 'YYMMDD-HH24MISS')
      || lpad(nextval('order_number_tail')::text, 5, '0'),
    asked.storefront, one."channelName", one."channelStatus", 'RECEIVED',
    decode(one."ordererName", 'hex'), decode(one."ordererPhone", 'hex'), decode(one."recipientName", 'hex'),
    decode(one."recipientPhone", 'hex'), array(select json_array_elements_text(one."personalIndex")), one."isBulk",
    one."orderedAt", one."paidAt", asked.now, asked.connection, one."externalNumber", one."marketplaceCode",
    one."marketplaceNumber", decode(one."recipientAddress", 'hex'), one."zipCode", decode(one."deliveryNote", 'hex'),
    one."deliveryFee"
  from (select ?::text as storefront, ?::uuid as connection, ?::timestamptz as now) as asked,
    json_to_recordset(?::json) as one (id uuid, "channelName" text, "channelStatus" text, "ordererName" text,
      "ordererPhone" text, "recipientName" text, "recipientPhone" text, "personalIndex" json, "isBulk" boolean,
      "orderedAt" timestamptz, "paidAt" timestamptz, "externalNumber" text, "marketplaceCode" text,
      "marketplaceNumber" text, "recipientAddress" text, "zipCode" text, "deliveryNote" text, "deliveryFee" bigint)
  on conflict do nothing
  returning id, external_number as "externalNumber"`;

async function rowOf(tx: EntityManager, { order, lines }: OrderToAdd, variants: KnownVariants) {
  const id = newId();
  const { personalIndex, ...sealed } = await sealOrderPeople(tx, id, peopleOf(order));
  const bytes: Record<string, string | null> = {};
  for (const [column, value] of Object.entries<Buffer | null>(sealed)) bytes[column] = value?.toString('hex') ?? null;
  return {
    id,
    ...bytes,
    personalIndex,
    channelName: order.channelName,
    channelStatus: order.channelStatus,
    isBulk: isBulk(lines, variants),
    orderedAt: order.orderedAt,
    paidAt: order.paidAt,
    externalNumber: order.externalNumber,
    marketplaceCode: order.marketplace?.code ?? null,
    marketplaceNumber: order.marketplace?.number ?? null,
    zipCode: order.zipCode,
    deliveryFee: order.deliveryFee,
  };
}

/** Holds many of one product (단체), in whatever colours and sizes. */
function isBulk(lines: readonly LineToAdd[], variants: KnownVariants): boolean {
  const pieces = new Map<string, number>();
  for (const { line, variantId } of lines) {
    const product = variants.productOf(variantId) ?? variantId;
    pieces.set(product, (pieces.get(product) ?? 0) + line.quantity);
  }
  return Math.max(...pieces.values()) >= collectionSettings().bulkFrom;
}

function written(orderId: string, place: number, { line, variantId }: LineToAdd): WrittenLine {
  const fact = line.status?.fact;
  const standing = { isCancelled: fact === 'CANCELLED', isCancelAsked: fact === 'CANCEL_REQUESTED' };
  return { id: newId(), orderId, place, line, variantId, ...standing };
}

async function addLines(tx: EntityManager, lines: readonly WrittenLine[], now: Date): Promise<void> {
  if (lines.length === 0) return;
  const rows = lines.map(({ line, isCancelled, isCancelAsked, ...own }) => ({
    ...own,
    quantity: line.quantity,
    unitPrice: line.unitPrice,
    paidAmount: line.paidAmount,
    externalNumber: line.externalNumber,
    channelStatus: line.channelStatus,
    cancelledAt: isCancelled ? now : null,
    cancelAskedAt: isCancelAsked ? now : null,
    marks: isCancelAsked ? '{HOLD}' : '{}',
  }));
  const added = await tx.execute<{ id: string; number: string }[]>(
    `insert into order_line (id, number, order_id, variant_id, quantity, unit_price, paid_amount, external_number,
       channel_status, cancelled_at, cancel_asked_at, marks)
     select one.id, sales_order.number || '-' || lpad(one.place::text, 3, '0'), one."orderId", one."variantId",
       one.quantity, one."unitPrice", one."paidAmount", one."externalNumber", one."channelStatus", one."cancelledAt",
       one."cancelAskedAt", one.marks::text[]
     from json_to_recordset(?::json) as one (id uuid, "orderId" uuid, "variantId" uuid, place integer, quantity integer,
       "unitPrice" bigint, "paidAmount" bigint, "externalNumber" text, "channelStatus" text, "cancelledAt" timestamptz,
       "cancelAskedAt" timestamptz, marks text)
     join sales_order on sales_order.id = one."orderId"
     returning id, number`,
    [JSON.stringify(rows)],
  );
  const numbers = new Map(added.map(({ id, number }) => [id, number]));
  const moves = lines
    .filter(({ isCancelled }) => !isCancelled)
    .map(({ id, variantId, line }) => ({
      variantId,
      cause: 'COLLECTION' as const,
      collected: line.quantity,
      subject: { type: 'OrderLine', id, label: numbers.get(id) ?? '' },
    }));
  const outcome = await moveStock(tx, moves, { actor: null, now });
  if (isRefusal(outcome)) throw new Error(`what was collected cannot be booked: ${outcome.code}`);
}
