import { refuse, type Context, type Refusal } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { orderById, OrderLineRow, type OrderRow } from '../order/index.ts';
import { openPacking } from './open-packing.ts';
import { obstacleOf } from './packing-rules.ts';
import { packingOf, type PackingView } from './packing-view.ts';
import type { PackingCode } from './packing-words.ts';
import { PackingPieceRow, type PackingRow } from './packing.entity.ts';

/** Puts one scanned piece into the parcel of an order; what does not belong there, or is one too many, is refused. */
export async function scanPiece(
  context: Context,
  { orderId, code }: { readonly orderId: string; readonly code: string },
): Promise<PackingView | Refusal<PackingCode>> {
  const order = await orderById(context, orderId);
  if (!order) return refuse('ORDER_UNKNOWN', ['input', 'orderId']);
  const refused = await context.em.transactional(async (tx) => {
    const lines = await linesWithSku(tx, order, code.trim().toUpperCase());
    if (lines.length === 0) return refuse('WRONG_ITEM', ['input', 'code']);
    const leaving = lines.filter((line) => obstacleOf(line) === null);
    const [first] = lines;
    if (leaving.length === 0) return refuse((first && obstacleOf(first)) ?? 'WRONG_ITEM', ['input', 'code']);
    const packing = await openPacking(tx, order.id, context.now);
    return (await isTaken(tx, packing, leaving)) ? null : refuse('TOO_MANY_PIECES', ['input', 'code']);
  });
  return refused ?? packingOf(context, order);
}

/** Takes all pieces out of the parcel again, to begin anew. */
export async function restartPacking(
  context: Context,
  { orderId }: { readonly orderId: string },
): Promise<PackingView | Refusal<PackingCode>> {
  const order = await orderById(context, orderId);
  if (!order) return refuse('ORDER_UNKNOWN', ['input', 'orderId']);
  await context.em.transactional(async (tx) => {
    const { id } = await openPacking(tx, order.id, context.now);
    await tx.nativeUpdate(PackingPieceRow, { packingId: id }, { pieces: 0 });
  });
  return packingOf(context, order);
}

async function linesWithSku(tx: EntityManager, { id }: OrderRow, sku: string): Promise<OrderLineRow[]> {
  const rows = await tx.execute<{ id: string }[]>(
    `select order_line.id from order_line join variant on variant.id = variant_id
     where order_id = ? and upper(sku) = ? order by number`,
    [id, sku],
  );
  const ids = rows.map((row) => row.id);
  const lines = await tx.find(OrderLineRow, { id: { $in: ids } }, { orderBy: { number: 'asc' }, refresh: true });
  return lines;
}

/** One piece goes to the first line that is not full; the parcel is locked, so two scanners count to the same number. */
async function isTaken(tx: EntityManager, { id }: PackingRow, lines: readonly OrderLineRow[]): Promise<boolean> {
  for (const line of lines) {
    const [row] = await tx.execute<{ pieces: number }[]>(
      `insert into packing_piece as piece (packing_id, order_line_id, pieces) values (?, ?, 1)
       on conflict (packing_id, order_line_id) do update set pieces = piece.pieces + 1 where piece.pieces < ?
       returning pieces`,
      [id, line.id, line.quantity],
    );
    if (row) return true;
  }
  return false;
}
