import { meetDeadlines, refuse, type Context, type Refusal } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { payCompensation } from '../compensation/index.ts';
import { exchangeKeys } from './request-exchange.ts';
import { refundClock, subjectOf } from './return-clock.ts';
import { returnById } from './return-reads.ts';
import type { ReturnCode } from './return-words.ts';
import { ReturnLineRow, type ReturnRow } from './return.entity.ts';
import { takeReturnStep } from './take-return-step.ts';

/** Notes that the buyer has their money: the ledger says paid, and the time to pay back ends. */
export async function markRefunded(
  context: Context,
  { returnId }: { readonly returnId: string },
): Promise<ReturnRow | Refusal<ReturnCode>> {
  const row = await returnById(context, returnId);
  if (!row) return refuse('RETURN_UNKNOWN', ['input', 'returnId']);
  if (row.kind !== 'RETURN' && row.difference >= 0) return refuse('NOTHING_TO_REFUND');
  return takeReturnStep(context, returnId, row.kind === 'RETURN' ? 'refund' : 'completeExchange', {
    alsoDo: async (tx, same) => {
      await payRefunds(tx, same, context);
      await meetDeadlines(tx, subjectOf(same), [refundClock], context);
      return null;
    },
  });
}

async function payRefunds(tx: EntityManager, row: ReturnRow, context: Context): Promise<void> {
  const pieces = await tx.find(ReturnLineRow, { returnId: row.id }, { orderBy: { orderLineId: 'asc' } });
  for (const { orderLineId } of pieces) await payCompensation(tx, exchangeKeys(row.id, orderLineId).refund, context);
}
