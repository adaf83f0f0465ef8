import { emit, inNameOfSlice, isRefusal, type Context, type Refusal } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { refreshOrderStatus, ShipmentRow, type OrderLineRow } from '../order/index.ts';
import { keepLots } from '../returned-lot/index.ts';
import { noteReturned } from '../settlement/index.ts';
import { moveStock } from '../stock/index.ts';
import { finishConfirmed } from './finish-confirmed.ts';
import { inspectedLines, type InspectedPieces, type Inspection } from './inspected-lines.ts';
import { lockedLines } from './lines-to-return.ts';
import { recordReturn } from './record-return.ts';
import type { ReturnCode } from './return-words.ts';
import { ReturnLineRow, type ReturnRow } from './return.entity.ts';
import { settleMoney } from './settle-money.ts';
import { takeReturnStep } from './take-return-step.ts';
import { tellMarketplace } from './tell-marketplace.ts';

/** Event for other slices: goods are back and looked at. */
const RETURN_CONFIRMED = 'orders.return-confirmed';

/**
 * Confirms a return (반품확정): what is fit for sale goes back into stock, the rest is kept apart; the money is booked, the
 * wholesale deducted, and what was exchanged may ship from now on (C5, C8).
 */
export function confirmReturn(
  context: Context,
  input: { readonly returnId: string; readonly lines: readonly Inspection[] },
): Promise<ReturnRow | Refusal<ReturnCode>> {
  return takeReturnStep(context, input.returnId, 'confirm', {
    alsoDo: async (tx, row) => {
      const pieces = await tx.find(ReturnLineRow, { returnId: row.id }, { orderBy: { orderLineId: 'asc' } });
      const inspected = inspectedLines(row, pieces, input.lines);
      if (isRefusal<ReturnCode>(inspected)) return inspected;
      row.confirmedAt = context.now;
      const taken = await takeBack(tx, row, inspected);
      const refused = (await stocked(tx, row, taken, context)) ?? (await settleMoney(tx, row, inspected, context));
      if (refused) return refused;
      await tellOthers(tx, row, inspected, context);
      return finishConfirmed(tx, row, context);
    },
  });
}

interface TakenPieces {
  readonly piece: ReturnLineRow;
  readonly line: OrderLineRow;
}

/** What was on its way back is back; what was announced and did not come is the buyer's again. */
async function takeBack(
  tx: EntityManager,
  row: ReturnRow,
  inspected: readonly InspectedPieces[],
): Promise<TakenPieces[]> {
  const lines = await lockedLines(tx, { id: { $in: inspected.map(({ piece }) => piece.orderLineId) } });
  for (const line of lines) {
    const found = inspected.find(({ piece }) => piece.orderLineId === line.id);
    line.returningQuantity -= found?.piece.quantity ?? 0;
    line.returnedQuantity += found?.count ?? 0;
  }
  await tx.flush();
  await refreshOrderStatus(tx, [row.orderId]);
  return inspected.flatMap(({ piece }) => {
    const line = lines.find(({ id }) => id === piece.orderLineId);
    return line ? [{ piece, line }] : [];
  });
}

async function stocked(
  tx: EntityManager,
  row: ReturnRow,
  taken: readonly TakenPieces[],
  context: Context,
): Promise<Refusal<ReturnCode> | null> {
  const moved = await inNameOfSlice(tx, () =>
    moveStock(
      tx,
      taken.map(({ piece, line }) => ({
        variantId: line.variantId,
        cause: 'RETURN' as const,
        onHand: piece.resellQuantity,
        subject: { type: 'OrderReturn', id: row.id, label: row.number },
      })),
      context,
    ),
  );
  if (isRefusal<ReturnCode>(moved)) return moved;
  const lots = taken.flatMap(({ piece, line: { id: orderLineId, variantId } }) => [
    { orderLineId, variantId, disposition: 'DEFECTIVE' as const, quantity: piece.defectiveQuantity },
    { orderLineId, variantId, disposition: 'REPAIR' as const, quantity: piece.repairQuantity },
  ]);
  await keepLots(tx, row.id, lots, context);
  return null;
}

async function tellOthers(
  tx: EntityManager,
  row: ReturnRow,
  inspected: readonly InspectedPieces[],
  context: Context,
): Promise<void> {
  const returned = inspected
    .filter(({ count }) => count > 0)
    .map(({ piece, count }) => ({ lineId: piece.orderLineId, quantity: count, returnId: row.id }));
  await noteReturned(tx, returned, context);
  await tx.nativeUpdate(
    ShipmentRow,
    { id: row.shipmentId, status: { $ne: 'DELIVERED' } },
    { status: 'DELIVERED', deliveredAt: context.now },
  );
  await recordReturn(tx, row, 'CONFIRMED', context);
  // What was announced and did not come is the buyer's again, at the marketplace too.
  const missing = inspected.filter(({ count }) => count === 0).map(({ piece }) => piece.orderLineId);
  const lineIds = returned.map(({ lineId }) => lineId);
  await tellMarketplace(tx, row, { answer: 'COMPLETE', lineIds }, context.now);
  await tellMarketplace(tx, row, { answer: 'REFUSE', lineIds: missing }, context.now);
  const { id: returnId, number, kind, orderId } = row;
  const data = {
    returnId,
    number,
    kind,
    orderId,
    lines: returned.map(({ lineId, quantity }) => ({ lineId, quantity })),
  };
  await emit(tx, { type: RETURN_CONFIRMED, data }, context.now);
}
