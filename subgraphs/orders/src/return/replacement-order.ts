import { isRefusal, refuse, type Act, type Refusal } from '@madang/subgraph-kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { cancellationKey } from '../cancellation/index.ts';
import { bookCompensation, cancelCompensation } from '../compensation/index.ts';
import { OrderLineRow, OrderRow, refreshOrderStatus } from '../order/index.ts';
import { collected, orderLike } from './order-like.ts';
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
  const made = await orderLike(
    tx,
    original,
    {
      channelStatus: EXCHANGE_ITEM,
      address: await returnPersonal.open(tx, row, 'pickupAddress'),
      zipCode: row.zipCode ?? null,
      goods: replacements.map(({ variantId, quantity, unitPrice, paidAmount }) => ({
        variantId,
        quantity,
        unitPrice,
        paidAmount,
        awaitsReturnId: row.id,
      })),
    },
    act,
  );
  if (isRefusal<ReturnCode>(made)) return made;
  for (const [index, replacement] of replacements.entries()) replacement.orderLineId = made.lines[index]?.id ?? null;
  row.replacementOrderId = made.order.id;
  await tx.flush();
  return made.order;
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
