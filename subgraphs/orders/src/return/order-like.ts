import { inNameOfSlice, isRefusal, newId, type Act, type Refusal } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { nextOrderNumber, OrderLineRow, orderPersonal, OrderRow } from '../order/index.ts';
import { moveStock, type StockMove } from '../stock/index.ts';
import type { ReturnCode } from './return-words.ts';

/** Goods that go out, with what counts as paid for them. */
type GoodsToSend = Pick<OrderLineRow, 'variantId' | 'quantity' | 'unitPrice' | 'paidAmount'> &
  Partial<Pick<OrderLineRow, 'awaitsReturnId' | 'isSentAgain'>>;

/** What an order of our own sends, and where to, if not where the first one went. */
export interface NewSending {
  /** Word that a marketplace would have for such an order. */
  readonly channelStatus: string;
  readonly address?: string | null;
  readonly zipCode?: string | null;
  readonly goods: readonly GoodsToSend[];
}

/** An order of our own with its lines, in the order of what it was to send. */
export interface MadeOrder {
  readonly order: OrderRow;
  readonly lines: readonly OrderLineRow[];
}

/** Makes an order of our own to whoever got another, which it names as its original; what it sends is for sale no more. */
export async function orderLike(
  tx: EntityManager,
  original: OrderRow,
  sending: NewSending,
  act: Act,
): Promise<MadeOrder | Refusal<ReturnCode>> {
  const order = await headLike(tx, original, sending, act.now);
  await tx.flush();
  const lines = sending.goods.map((goods, index) =>
    tx.create(OrderLineRow, {
      id: newId(),
      number: `${order.number}-${String(index + 1).padStart(3, '0')}`,
      orderId: order.id,
      compensatedAmount: 0,
      marks: [],
      returningQuantity: 0,
      returnedQuantity: 0,
      isExchange: false,
      ...goods,
    }),
  );
  await tx.flush();
  const refused = await collected(tx, lines, 1, act);
  return refused ?? { order, lines };
}

/** What is ordered and not shipped is not for sale; an operator has no right to stock, so the slice itself moves it. */
export async function collected(
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

async function headLike(tx: EntityManager, original: OrderRow, sending: NewSending, now: Date): Promise<OrderRow> {
  const id = newId();
  const opened = (column: Parameters<typeof orderPersonal.open>[2]) => orderPersonal.open(tx, original, column);
  return tx.create(OrderRow, {
    id,
    number: await nextOrderNumber(tx, now),
    storefrontCode: original.storefrontCode,
    channelName: original.channelName,
    channelStatus: sending.channelStatus,
    erpStatus: 'RECEIVED',
    customerId: original.customerId ?? null,
    isBulk: original.isBulk,
    orderedAt: now,
    paidAt: now,
    collectedAt: now,
    warehouseCode: original.warehouseCode,
    originalOrderId: original.id,
    recipientZipCode: sending.zipCode ?? original.recipientZipCode ?? null,
    deliveryFee: 0,
    ...(await orderPersonal.seal(tx, id, {
      ordererName: (await opened('ordererName')) ?? '',
      ordererPhone: await opened('ordererPhone'),
      recipientName: (await opened('recipientName')) ?? '',
      recipientPhone: await opened('recipientPhone'),
      recipientAddress: sending.address ?? (await opened('recipientAddress')),
      deliveryNote: await opened('deliveryNote'),
    })),
  });
}
