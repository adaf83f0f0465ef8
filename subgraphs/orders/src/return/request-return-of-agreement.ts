import { isRefusal, type Act, type Refusal } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { OrderRow } from '../order/index.ts';
import type { WantedLine } from './lines-to-return.ts';
import { pickupDetails } from './pickup-details.ts';
import { openEvenExchange } from './request-exchange.ts';
import { openReturn, sendFor, type NewReturn } from './request-return.ts';
import type { ReturnCode } from './return-words.ts';
import type { ReturnRow } from './return.entity.ts';
import type { ReturnKind } from './return.ts';

/** Goods that are to come back because the parties of a dispute case agreed on it. */
export interface AgreedReturn {
  readonly orderId: string;
  readonly kind: ReturnKind;
  readonly line: WantedLine;
  /** What goes out instead in an exchange for other goods. */
  readonly variantId?: string;
  /** Says which agreement asks for it; at most 500 letters. */
  readonly note: string;
}

/**
 * Takes goods back for which an agreement was signed, in the transaction that hears of it (J4): our courier is sent where
 * it is known where to, and an exchange is even, so that nobody waits for a difference that nobody agreed on.
 */
export async function requestReturnOfAgreement(
  tx: EntityManager,
  { orderId, kind, line, variantId, note }: AgreedReturn,
  act: Act,
): Promise<ReturnRow | Refusal<ReturnCode>> {
  const order = await tx.findOneOrFail(OrderRow, orderId);
  const byCourier = Boolean(order.recipientAddress) && Boolean(order.recipientPhone);
  const pickup = await pickupDetails(tx, order, { byCourier, note });
  if (isRefusal<ReturnCode>(pickup)) return pickup;
  const wanted: NewReturn = { order, kind, lines: [line], reason: 'OTHER', source: 'AGREEMENT', pickup };
  if (kind !== 'RETURN') return openEvenExchange(tx, wanted, act, variantId);
  const opened = await openReturn(tx, wanted, act);
  if (isRefusal<ReturnCode>(opened)) return opened;
  await sendFor(tx, opened.row, act);
  return opened.row;
}
