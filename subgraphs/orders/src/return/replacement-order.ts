import { inNameOfSlice, isRefusal, newId, refuse, type Act, type Refusal } from '@madang/subgraph-kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { cancellationKey } from '../cancellation/index.ts';
import { bookCompensation, cancelCompensation } from '../compensation/index.ts';
import { nextOrderNumber, OrderLineRow, orderPersonal, OrderRow, refreshOrderStatus } from '../order/index.ts';
import { moveStock, type StockMove } from '../stock/index.ts';
import type { ReturnCode } from './return-words.ts';
import { ReplacementLineRow, type ReturnRow } from './return.entity.ts';
import { returnPersonal } from './return.personal.ts';

/** Word of Cafe24 for goods that go out in exchange (교환접수-교환상품). */
const EXCHANGE_ITEM = 'N01';

/**
 * Makes the order that ships what goes out instead. Its lines wait for the return: the database lets none of them be
 * allocated or shipped before it is confirmed (C5).
 */
export async function makeReplacementOrder(
  tx: EntityManager,
  row: ReturnRow,
  act: Act,
): Promise<OrderRow | Refusal<ReturnCode>> {
  const original = await tx.findOneOrFail(OrderRow, row.orderId);
  const replacements = await tx.find(ReplacementLineRow, { returnId: row.id }, { orderBy: { id: 'asc' } });
  const order = await orderLike(tx, original, row, act.now);
  await tx.flush();
  const lines = replacements.map((replacement, index) => {
    const line = lineOf(tx, order, row, { replacement, index });
    replacement.orderLineId = line.id;
    return line;
  });
  row.replacementOrderId = order.id;
  await tx.flush();
  const refused = await collected(tx, lines, 1, act);
  return refused ?? order;
}

/** Takes a replacement order back that will not ship; what the buyer paid for dearer goods is given back. */
export async function cancelReplacementOrder(
  tx: EntityManager,
  row: ReturnRow,
  act: Act,
): Promise<Refusal<ReturnCode> | null> {
  if (!row.replacementOrderId) return null;
  const locked = { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true, orderBy: { id: 'asc' } } as const;
  const all = await tx.find(OrderLineRow, { orderId: row.replacementOrderId }, locked);
  // One that was cancelled before gives its refund back: the buyer keeps the goods that it was to replace.
  for (const { id } of all) await cancelCompensation(tx, cancellationKey(id), act);
  const lines = all.filter(({ cancelledAt }) => !cancelledAt);
  for (const line of lines) Object.assign(line, { awaitsReturnId: null, cancelledAt: act.now });
  await tx.flush();
  const refused = await collected(tx, lines, -1, act);
  if (refused) return refused;
  await refreshOrderStatus(tx, [row.replacementOrderId]);
  return row.differencePaidAt ? giveDifferenceBack(tx, row, all, act) : null;
}

/**
 * Books what was paid on top as a refund of the lines that it was paid for, once by its key, in the order of the lines and
 * never more than is left of each: who was given something else for them has that already.
 */
async function giveDifferenceBack(
  tx: EntityManager,
  row: ReturnRow,
  lines: readonly OrderLineRow[],
  act: Act,
): Promise<Refusal<ReturnCode> | null> {
  let left = row.difference;
  for (const { id: orderLineId, paidAmount, compensatedAmount } of lines) {
    const amount = Math.min(left, paidAmount - compensatedAmount);
    if (amount < 1) continue;
    const key = `difference|${row.id}|${orderLineId}`;
    const booked = await bookCompensation(tx, { orderLineId, kind: 'REFUND', amount, key }, act);
    if (isRefusal<ReturnCode>(booked)) return refuse(booked.code);
    left -= amount;
  }
  return null;
}

async function orderLike(tx: EntityManager, original: OrderRow, row: ReturnRow, now: Date): Promise<OrderRow> {
  const id = newId();
  const opened = (column: Parameters<typeof orderPersonal.open>[2]) => orderPersonal.open(tx, original, column);
  const address = (await returnPersonal.open(tx, row, 'pickupAddress')) ?? (await opened('recipientAddress'));
  return tx.create(OrderRow, {
    id,
    number: await nextOrderNumber(tx, now),
    storefrontCode: original.storefrontCode,
    channelName: original.channelName,
    channelStatus: EXCHANGE_ITEM,
    erpStatus: 'RECEIVED',
    customerId: original.customerId ?? null,
    isBulk: original.isBulk,
    orderedAt: now,
    paidAt: now,
    collectedAt: now,
    warehouseCode: original.warehouseCode,
    originalOrderId: original.id,
    recipientZipCode: row.zipCode ?? original.recipientZipCode ?? null,
    deliveryFee: 0,
    ...(await orderPersonal.seal(tx, id, {
      ordererName: (await opened('ordererName')) ?? '',
      ordererPhone: await opened('ordererPhone'),
      recipientName: (await opened('recipientName')) ?? '',
      recipientPhone: await opened('recipientPhone'),
      recipientAddress: address,
      deliveryNote: await opened('deliveryNote'),
    })),
  });
}

function lineOf(
  tx: EntityManager,
  order: OrderRow,
  row: ReturnRow,
  { replacement, index }: { readonly replacement: ReplacementLineRow; readonly index: number },
): OrderLineRow {
  return tx.create(OrderLineRow, {
    id: newId(),
    number: `${order.number}-${String(index + 1).padStart(3, '0')}`,
    orderId: order.id,
    variantId: replacement.variantId,
    quantity: replacement.quantity,
    unitPrice: replacement.unitPrice,
    paidAmount: replacement.paidAmount,
    compensatedAmount: 0,
    marks: [],
    returningQuantity: 0,
    returnedQuantity: 0,
    isExchange: false,
    awaitsReturnId: row.id,
  });
}

/** What is ordered and not shipped is not for sale; an operator has no right to stock, so the slice itself moves it. */
async function collected(
  tx: EntityManager,
  lines: readonly OrderLineRow[],
  sign: 1 | -1,
  act: Act,
): Promise<Refusal<ReturnCode> | null> {
  const moves = lines.map(({ id, number, variantId, quantity }): StockMove => ({
    variantId,
    cause: sign === 1 ? 'COLLECTION' : 'CANCELLATION',
    collected: sign * quantity,
    subject: { type: 'OrderLine', id, label: number },
  }));
  const moved = await inNameOfSlice(tx, () => moveStock(tx, moves, act));
  return isRefusal<ReturnCode>(moved) ? moved : null;
}
