import { isRefusal, type Act, type Refusal } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { OrderRow } from '../order/index.ts';
import type { WantedLine } from './lines-to-return.ts';
import { pickupDetails } from './pickup-details.ts';
import { openSameItemExchange } from './request-exchange.ts';
import { openReturn, sendFor, type NewReturn } from './request-return.ts';
import type { ReturnCode } from './return-words.ts';
import { ReturnRow } from './return.entity.ts';
import type { ReturnReason } from './return.ts';

/** Claim of a marketplace for a return or an exchange. */
export interface ReturnClaim {
  readonly orderId: string;
  /** Number of the claim, unique within the order; told again it is the same return. */
  readonly claimNumber: string;
  readonly kind: 'RETURN' | 'SAME_ITEM_EXCHANGE';
  readonly lines: readonly WantedLine[];
  readonly reason?: ReturnReason;
  /** Number of the parcel where the marketplace has it fetched itself; else our courier is sent. */
  readonly trackingNumber?: string | null;
}

/** Takes a claim of a marketplace in, in the transaction that collects it; how often it is told, it is one return (C5). */
export async function requestReturnOfClaim(
  tx: EntityManager,
  claim: ReturnClaim,
  act: Act,
): Promise<ReturnRow | Refusal<ReturnCode>> {
  const { orderId, claimNumber, kind, lines, reason = 'OTHER', trackingNumber = null } = claim;
  // Two runs that bring the same claim wait for one another at the order.
  await tx.execute('select from sales_order where id = ? for update', [orderId]);
  const before = await tx.findOne(ReturnRow, { orderId, claimNumber });
  if (before) return before;
  const order = await tx.findOneOrFail(OrderRow, orderId);
  const byCourier = trackingNumber === null && Boolean(order.recipientAddress) && Boolean(order.recipientPhone);
  const pickup = await pickupDetails(tx, order, { byCourier });
  if (isRefusal<ReturnCode>(pickup)) return pickup;
  const wanted: NewReturn = { order, kind, lines, reason, source: 'CHANNEL', pickup, claimNumber, trackingNumber };
  if (kind === 'SAME_ITEM_EXCHANGE') return openSameItemExchange(tx, wanted, act);
  const opened = await openReturn(tx, wanted, act);
  if (isRefusal<ReturnCode>(opened)) return opened;
  await sendFor(tx, opened.row, act);
  return opened.row;
}
