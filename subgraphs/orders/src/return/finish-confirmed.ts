import { isRefusal, meetDeadlines, type Act, type Context, type Refusal } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { OrderLineRow } from '../order/index.ts';
import { requestAllocation } from '../stock/index.ts';
import { refundClock, subjectOf } from './return-clock.ts';
import { differenceIsPaid } from './return-rules.ts';
import type { ReturnCode } from './return-words.ts';
import type { ReturnRow } from './return.entity.ts';
import { stepOf, takeReturnStep } from './take-return-step.ts';

/** Ends what has nothing left to be done: lets an exchange ship, and closes a return of which nothing is paid back. */
export async function finishConfirmed(
  tx: EntityManager,
  row: ReturnRow,
  act: Act,
): Promise<Refusal<ReturnCode> | null> {
  const isExchange = row.kind !== 'RETURN';
  if (isExchange && differenceIsPaid.holds(row)) await letShip(tx, row, act);
  if (!row.refundAmount) {
    await meetDeadlines(tx, subjectOf(row), [refundClock], act);
    if (isExchange && !differenceIsPaid.holds(row)) return null;
    const step = isExchange ? 'completeExchange' : 'refund';
    const ended = await stepOf(tx, row, { step, roles: ['WAREHOUSE'] }, act);
    if (isRefusal<ReturnCode>(ended)) return ended;
  }
  return null;
}

/** Notes that the buyer paid what other goods cost more; what is back already may ship from now on. */
export function noteDifferencePaid(
  context: Context,
  { returnId }: { readonly returnId: string },
): Promise<ReturnRow | Refusal<ReturnCode>> {
  return takeReturnStep(context, returnId, 'payDifference', {
    alsoDo: async (tx, row) => {
      row.differencePaidAt = context.now;
      return row.state === 'CONFIRMED' ? finishConfirmed(tx, row, context) : null;
    },
  });
}

async function letShip(tx: EntityManager, row: ReturnRow, { now }: Act): Promise<void> {
  await tx.flush();
  const lines = await tx.find(OrderLineRow, { awaitsReturnId: row.id });
  for (const line of lines) line.awaitsReturnId = null;
  await tx.flush();
  await requestAllocation(tx, now);
}
