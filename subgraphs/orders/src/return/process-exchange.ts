import { isRefusal, refuse, wholeAct, decide, type Context, type Refusal } from '@madang/subgraph-kit';
import { processed } from './request-exchange.ts';
import { returnProcess } from './return-process.ts';
import type { ReturnCode } from './return-words.ts';
import { readableReturns, rolesInReturn } from './return.access.ts';
import type { ReturnRow } from './return.entity.ts';
import { lockedReturn } from './take-return-step.ts';

/** Processes an exchange that waits (교환처리): its order is made, and the courier is sent for what comes back. */
export function processExchange(
  context: Context,
  { returnId }: { readonly returnId: string },
): Promise<ReturnRow | Refusal<ReturnCode>> {
  const { em, actor } = context;
  return wholeAct<ReturnRow, ReturnCode>(em, async (tx) => {
    const row = await lockedReturn(tx, { $and: [readableReturns(actor), { id: returnId }] });
    if (!row) return refuse('RETURN_UNKNOWN', ['input', 'returnId']);
    const decision = decide(returnProcess, 'process', row, rolesInReturn(actor, row));
    if (!decision.allowed) return refuse(decision.code);
    const outcome = await processed(tx, row, context, 'PENDING');
    return isRefusal<ReturnCode>(outcome) ? outcome : row;
  });
}
