import { audit, isRefusal, newId, refuse, type Act, type Refusal } from '@madang/subgraph-kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { noteOrdersMoved } from '../agreement/index.ts';
import { OrderLineRow, OrderRow, refreshOrderStatus, ShipmentRow } from '../order/index.ts';
import { tellShipped } from '../outward-task/index.ts';
import { noteSale } from '../settlement/index.ts';
import { moveStock } from '../stock/index.ts';
import { obstacleOf } from './packing-rules.ts';
import type { LineObstacle } from './packing-words.ts';
import { ShipmentLineRow } from './packing.entity.ts';

/** Lines of an order that leave the warehouse in one parcel. */
export interface Departure {
  readonly orderId: string;
  readonly lineIds: readonly string[];
  readonly trackingNumber: string;
  readonly courier: string;
}

/**
 * Ships lines in one parcel, in the transaction of the inspection scan (C6): from here on they are neither cancelled nor
 * changed. Their stock leaves, the sale is booked, the storefront is told. Refused, with nothing changed, when one may not
 * go out: cancelled, shipped, waiting for a return, on hold, or without stock.
 */
export async function shipLines(
  tx: EntityManager,
  { orderId, lineIds, trackingNumber, courier }: Departure,
  act: Act,
): Promise<ShipmentRow | Refusal<LineObstacle | 'STOCK_BELOW_ZERO'>> {
  await tx.flush();
  const where = { id: { $in: [...lineIds] }, orderId };
  const locked = { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true, orderBy: { id: 'asc' } } as const;
  const lines = await tx.find(OrderLineRow, where, locked);
  if (lines.length === 0 || lines.length < new Set(lineIds).size)
    throw new Error(`a parcel of order ${orderId} was to hold lines that are not its own`);
  for (const line of lines) {
    const obstacle = obstacleOf(line);
    if (obstacle) return refuse(obstacle);
  }
  const { warehouseCode } = await tx.findOneOrFail(OrderRow, orderId);
  const refused = await moveStock(
    tx,
    lines.map((line) => departing(line, warehouseCode)),
    act,
  );
  if (isRefusal<'STOCK_BELOW_ZERO'>(refused)) return refused;
  const shipment = await noteDeparture(tx, lines, { orderId, trackingNumber, courier, lineIds }, act.now);
  await refreshOrderStatus(tx, [orderId]);
  await noteSale(tx, lineIds, act);
  await tellShipped(tx, shipment.id, act.now);
  await noteOrdersMoved(tx, [orderId], act);
  const data = { lineIds, trackingNumber };
  await audit(tx, { act: 'order.ship', subject: { type: 'Order', id: orderId }, actor: act.actor, data }, act.now);
  return shipment;
}

function departing({ id, number, variantId, quantity }: OrderLineRow, warehouseCode: string) {
  return {
    variantId,
    warehouseCode,
    cause: 'SHIPMENT' as const,
    onHand: -quantity,
    collected: -quantity,
    allocated: -quantity,
    subject: { type: 'OrderLine', id, label: number },
  };
}

async function noteDeparture(
  tx: EntityManager,
  lines: readonly OrderLineRow[],
  { orderId, trackingNumber, courier }: Departure,
  now: Date,
): Promise<ShipmentRow> {
  const id = newId();
  const shipment = tx.create(ShipmentRow, {
    id,
    orderId,
    kind: 'OUTBOUND',
    status: 'IN_TRANSIT',
    courier,
    trackingNumber,
    requestedAt: now,
    shippedAt: now,
    deliveredAt: null,
  });
  await tx.flush();
  for (const line of lines) {
    line.shippedAt = now;
    tx.create(ShipmentLineRow, { shipmentId: id, orderLineId: line.id, quantity: line.quantity });
  }
  await tx.flush();
  return shipment;
}
