import { addJob, cancelDeadlines, isRefusal, type Act, type Refusal } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { cancelCompensation } from '../compensation/index.ts';
import { refreshOrderStatus, ShipmentRow } from '../order/index.ts';
import { lockedLines } from './lines-to-return.ts';
import { recordReturn } from './record-return.ts';
import { cancelReplacementOrder } from './replacement-order.ts';
import { exchangeKeys } from './request-exchange.ts';
import { subjectOf } from './return-clock.ts';
import type { ReturnCode } from './return-words.ts';
import { ReturnLineRow, type ReturnRow } from './return.entity.ts';
import { CANCEL_PICKUP } from './return.ts';

/**
 * Undoes what a return brought about, in the step that ends it: its pieces are the buyer's again, what was granted for them
 * and what was to go out is taken back, and the courier is called off. Gives the identifiers of its lines.
 */
export async function callOff(
  tx: EntityManager,
  row: ReturnRow,
  act: Act,
): Promise<readonly string[] | Refusal<ReturnCode>> {
  const lineIds = await freeLines(tx, row, act);
  const refused = await cancelReplacementOrder(tx, row, act);
  if (isRefusal<ReturnCode>(refused)) return refused;
  await cancelDeadlines(tx, subjectOf(row), act);
  await callPickupOff(tx, row, act);
  return lineIds;
}

async function freeLines(tx: EntityManager, row: ReturnRow, act: Act): Promise<string[]> {
  const pieces = await tx.find(ReturnLineRow, { returnId: row.id });
  const lines = await lockedLines(tx, { id: { $in: pieces.map(({ orderLineId }) => orderLineId) } });
  for (const line of lines) {
    const piece = pieces.find(({ orderLineId }) => orderLineId === line.id);
    line.returningQuantity -= piece?.quantity ?? 0;
    if (line.returningQuantity === 0 && line.returnedQuantity === 0) line.isExchange = false;
    await tx.flush();
    const keys = exchangeKeys(row.id, line.id);
    await cancelCompensation(tx, keys.exchange, act);
    await cancelCompensation(tx, keys.refund, act);
  }
  await refreshOrderStatus(tx, [row.orderId]);
  return lines.map(({ id }) => id);
}

async function callPickupOff(tx: EntityManager, row: ReturnRow, act: Act): Promise<void> {
  // What was never sent for has no parcel and was never written down.
  if (!row.shipmentId) return;
  await tx.nativeUpdate(ShipmentRow, { id: row.shipmentId, status: 'REQUESTED' }, { status: 'CANCELLED' });
  if (row.byCourier && !row.arrivedAt) {
    await addJob(tx, CANCEL_PICKUP, { returnId: row.id }, { key: `${CANCEL_PICKUP}:${row.id}` });
  }
  await recordReturn(tx, row, 'CANCELLED', act);
}
