import { isRefusal, type Act, type Refusal } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { OrderRow } from '../order/index.ts';
import { requestAllocation } from '../stock/index.ts';
import { linesToReturn, type WantedLine } from './lines-to-return.ts';
import { orderLike } from './order-like.ts';
import type { ReturnCode } from './return-words.ts';

/** Word of Cafe24 for goods that are being made ready (상품준비중). */
const BEING_PREPARED = 'N10';

/**
 * Sends pieces of a shipped line once more, by an order of our own; nothing comes back, and nothing is paid for them again.
 * Refused for pieces that came back or are coming back.
 */
export async function sendAgain(
  tx: EntityManager,
  { orderId, ...wanted }: WantedLine & { readonly orderId: string },
  act: Act,
): Promise<OrderRow | Refusal<ReturnCode>> {
  const pieces = await linesToReturn(tx, orderId, [wanted]);
  if (isRefusal<ReturnCode>(pieces)) return pieces;
  const original = await tx.findOneOrFail(OrderRow, orderId);
  const goods = pieces.map(({ line: { variantId, unitPrice }, quantity }) => ({
    variantId,
    quantity,
    unitPrice,
    paidAmount: 0,
    isSentAgain: true,
  }));
  const made = await orderLike(tx, original, { channelStatus: BEING_PREPARED, goods }, act);
  if (isRefusal<ReturnCode>(made)) return made;
  await requestAllocation(tx, act.now);
  return made.order;
}
