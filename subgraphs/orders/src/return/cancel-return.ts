import { addJob, cancelDeadlines, refuse, type Context, type Refusal } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { cancelCompensation } from '../compensation/index.ts';
import { refreshOrderStatus, ShipmentRow } from '../order/index.ts';
import { lockedLines } from './lines-to-return.ts';
import { recordReturn } from './record-return.ts';
import { cancelReplacementOrder } from './replacement-order.ts';
import { exchangeKeys } from './request-exchange.ts';
import { subjectOf } from './return-clock.ts';
import { returnById } from './return-reads.ts';
import type { ReturnCode } from './return-words.ts';
import { ReturnLineRow, type ReturnRow } from './return.entity.ts';
import { CANCEL_PICKUP, NOTE_LENGTH } from './return.ts';
import { takeReturnStep } from './take-return-step.ts';
import { tellMarketplace } from './tell-marketplace.ts';

/** Calls a return or an exchange off: its pieces are the buyer's again, and what was granted for them is taken back. */
export async function cancelReturn(
  context: Context,
  { returnId, note }: { readonly returnId: string; readonly note?: string | null },
): Promise<ReturnRow | Refusal<ReturnCode>> {
  if ((note?.trim() ?? '').length > NOTE_LENGTH) return refuse('RETURN_NOTE_TOO_LONG', ['input', 'note']);
  return takeReturnStep(context, returnId, 'cancel', {
    note: note?.trim() || null,
    alsoDo: async (tx, row) => {
      const lineIds = await freeLines(tx, row, context);
      await tellMarketplace(tx, row, { answer: 'REFUSE', lineIds, reason: note?.trim() || null }, context.now);
      const refused = await cancelReplacementOrder(tx, row, context);
      if (refused) return refused;
      await cancelDeadlines(tx, subjectOf(row), context);
      await callOff(tx, row, context);
      return null;
    },
  });
}

/** Calls an exchange off (교환취소); a return is none. */
export async function cancelExchange(
  context: Context,
  input: { readonly returnId: string; readonly note?: string | null },
): Promise<ReturnRow | Refusal<ReturnCode>> {
  const row = await returnById(context, input.returnId);
  if (row?.kind === 'RETURN') return refuse('NOT_AN_EXCHANGE', ['input', 'returnId']);
  return cancelReturn(context, input);
}

/** Gives the identifiers of its lines. */
async function freeLines(tx: EntityManager, row: ReturnRow, context: Context): Promise<string[]> {
  const pieces = await tx.find(ReturnLineRow, { returnId: row.id });
  const lines = await lockedLines(tx, { id: { $in: pieces.map(({ orderLineId }) => orderLineId) } });
  for (const line of lines) {
    const piece = pieces.find(({ orderLineId }) => orderLineId === line.id);
    line.returningQuantity -= piece?.quantity ?? 0;
    if (line.returningQuantity === 0 && line.returnedQuantity === 0) line.isExchange = false;
    await tx.flush();
    const keys = exchangeKeys(row.id, line.id);
    await cancelCompensation(tx, keys.exchange, context);
    await cancelCompensation(tx, keys.refund, context);
  }
  await refreshOrderStatus(tx, [row.orderId]);
  return lines.map(({ id }) => id);
}

async function callOff(tx: EntityManager, row: ReturnRow, context: Context): Promise<void> {
  // What was never sent for has no parcel and was never written down.
  if (!row.shipmentId) return;
  await tx.nativeUpdate(ShipmentRow, { id: row.shipmentId, status: 'REQUESTED' }, { status: 'CANCELLED' });
  if (row.byCourier && !row.arrivedAt) {
    await addJob(tx, CANCEL_PICKUP, { returnId: row.id }, { key: `${CANCEL_PICKUP}:${row.id}` });
  }
  await recordReturn(tx, row, 'CANCELLED', context);
}
