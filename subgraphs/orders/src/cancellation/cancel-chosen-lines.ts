import { idsAmong, isRefusal, refuse, wholeAct, type Context, type Refusal } from '@madang/subgraph-kit';
import { OrderLineRow, readableLines } from '../order/index.ts';
import { cancelLines } from './cancel-lines.ts';
import type { CancelReason, CancellationCode } from './cancellation.ts';

/** Most lines of one act. */
const MOST_LINES = 500;

/** Cancels lines that somebody chose, all of them or none. */
export async function cancelChosenLines(
  context: Context,
  { lineIds, reason }: { readonly lineIds: readonly string[]; readonly reason: CancelReason },
): Promise<readonly OrderLineRow[] | Refusal<CancellationCode>> {
  const named = [...new Set(lineIds)];
  if (named.length === 0) return refuse('NO_LINES', ['input', 'lineIds']);
  if (named.length > MOST_LINES) return refuse('TOO_MANY_LINES', ['input', 'lineIds']);
  return wholeAct(context.em, async (em) => {
    const within = { ...context, em };
    const where = { $and: [readableLines(context.actor, within), { id: { $in: idsAmong(named) } }] };
    if ((await em.count(OrderLineRow, where)) < named.length) return refuse('LINE_UNKNOWN', ['input', 'lineIds']);
    const cancelled = await cancelLines(em, named, reason, context);
    return isRefusal<CancellationCode>(cancelled) ? refuse(cancelled.code, ['input', 'lineIds']) : cancelled;
  });
}
