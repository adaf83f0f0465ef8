import type { Context } from '@madang/subgraph-kit';
import {
  linesOfOrder,
  orderById,
  orderByNumber,
  orderLineByNumber,
  readableOrders,
  OrderRow,
  ShipmentRow,
  type OrderLineRow,
} from '../order/index.ts';
import { obstacleOf } from './packing-rules.ts';
import type { LineObstacle } from './packing-words.ts';
import { PackingPieceRow, PackingRow } from './packing.entity.ts';

/** A line at the packing table. */
export interface PackingLineView {
  readonly line: OrderLineRow;
  /** Pieces that were scanned into the parcel. */
  readonly packed: number;
  readonly obstacle: LineObstacle | null;
}

/** An order at the packing table: the parcel that is packed, or the one that was packed last. */
export interface PackingView {
  readonly id: string;
  readonly order: OrderRow;
  readonly lines: readonly PackingLineView[];
  readonly courier: string | null;
  readonly trackingNumber: string | null;
  readonly shippedAt: Date | null;
}

/** Longest code that is scanned. */
const MOST_LETTERS = 100;

/** Order that a scanned code means: its own number, that of a line, or that of a parcel; none that the viewer may not read. */
export async function orderOfCode(context: Context, scanned: string): Promise<OrderRow | null> {
  const code = scanned.trim().toUpperCase();
  if (code === '' || code.length > MOST_LETTERS) return null;
  const byNumber = await orderByNumber(context, code);
  if (byNumber) return byNumber;
  const line = await orderLineByNumber(context, code);
  if (line) return orderById(context, line.orderId);
  const { em, actor } = context;
  const parcel =
    (await em.findOne(PackingRow, { trackingNumber: code })) ??
    (await em.findOne(ShipmentRow, { trackingNumber: code, kind: 'OUTBOUND' }));
  return parcel && em.findOne(OrderRow, { $and: [readableOrders(actor), { id: parcel.orderId }] });
}

/** What the packing table shows of an order. */
export async function packingOf(context: Context, order: OrderRow): Promise<PackingView> {
  const [lines, packing] = [await linesOfOrder(context, order.id), await lastPacking(context, order.id)];
  const open = packing?.completedAt ? null : packing;
  const pieces = open ? await context.em.find(PackingPieceRow, { packingId: open.id }, { refresh: true }) : [];
  const views = lineViews(lines, pieces);
  // A parcel that went out is of the past as soon as there is something to pack again.
  const shown = open !== null || views.every(({ obstacle }) => obstacle !== null) ? packing : null;
  return {
    id: order.id,
    order,
    lines: views,
    courier: shown?.courier ?? null,
    trackingNumber: shown?.trackingNumber ?? null,
    shippedAt: shown?.completedAt ?? null,
  };
}

/** Lines with what of each is in a parcel, and what keeps it from going out. */
export function lineViews(lines: readonly OrderLineRow[], pieces: readonly PackingPieceRow[]): PackingLineView[] {
  const packedOf = new Map(pieces.map(({ orderLineId, pieces: packed }) => [orderLineId, packed]));
  return lines.map((line) => ({
    line,
    packed: line.shippedAt ? line.quantity : (packedOf.get(line.id) ?? 0),
    obstacle: obstacleOf(line),
  }));
}

/** The parcel of an order that is packed, or that was packed last. */
export function lastPacking({ em }: Pick<Context, 'em'>, orderId: string): Promise<PackingRow | null> {
  return em.findOne(PackingRow, { orderId }, { orderBy: { attempt: 'desc' }, refresh: true });
}

/** Indicates whether everything of an order that may go out is in the parcel. */
export function isPacked({ lines }: Pick<PackingView, 'lines'>): boolean {
  const leaving = lines.filter(({ obstacle }) => obstacle === null);
  return leaving.length > 0 && leaving.every(({ packed, line }) => packed === line.quantity);
}
