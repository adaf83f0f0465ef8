import { isRefusal, refuse, type Act, type Refusal } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { bookCompensation, payCompensation } from '../compensation/index.ts';
import type { InspectedPieces } from './inspected-lines.ts';
import { exchangeKeys } from './request-exchange.ts';
import { startRefundTime } from './return-clock.ts';
import type { ReturnCode } from './return-words.ts';
import type { ReturnRow } from './return.entity.ts';

/**
 * Books what the buyer of confirmed goods gets back, or, of an exchange, that they got other goods. Refused when an award
 * or a goodwill was given for the line meanwhile and both would exceed what was paid (J5).
 */
export async function settleMoney(
  tx: EntityManager,
  row: ReturnRow,
  inspected: readonly InspectedPieces[],
  act: Act,
): Promise<Refusal<ReturnCode> | null> {
  for (const [index, { piece }] of inspected.entries()) {
    const { orderLineId, refund: amount } = piece;
    const keys = exchangeKeys(row.id, orderLineId);
    await payCompensation(tx, keys.exchange, act);
    if (row.kind !== 'RETURN' || amount === 0) continue;
    const booked = await bookCompensation(tx, { orderLineId, kind: 'REFUND', amount, key: keys.refund }, act);
    if (isRefusal<ReturnCode>(booked)) return refuse(booked.code, ['input', 'lines', String(index), 'refund']);
  }
  row.refundAmount = inspected.reduce((sum, { piece }) => sum + piece.refund, 0);
  if (row.refundAmount > 0) await startRefundTime(tx, row, act);
  return null;
}
