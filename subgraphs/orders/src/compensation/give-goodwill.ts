import { isRefusal, newId, refuse, wholeAct, type Context, type Refusal } from '@madang/subgraph-kit';
import { orderLineById, type OrderLineRow } from '../order/index.ts';
import { bookCompensation } from './book-compensation.ts';
import { REASON_LENGTH, type CompensationCode } from './compensation.ts';

/** What somebody gives without having to. */
export interface Goodwill {
  readonly orderLineId: string;
  readonly amount: number;
  readonly reason: string;
}

/** Gives the buyer of a line something back without a return or an award (issue 5, part 9). */
export async function giveGoodwill(
  context: Context,
  input: Goodwill,
): Promise<OrderLineRow | Refusal<CompensationCode>> {
  const { amount, orderLineId } = input;
  const reason = input.reason.trim();
  if (!Number.isSafeInteger(amount) || amount < 1) return refuse('GOODWILL_AMOUNT_INVALID', ['input', 'amount']);
  if (reason === '') return refuse('GOODWILL_REASON_MISSING', ['input', 'reason']);
  if (reason.length > REASON_LENGTH) return refuse('GOODWILL_REASON_TOO_LONG', ['input', 'reason']);
  const line = await orderLineById(context, orderLineId);
  if (!line) return refuse('LINE_UNKNOWN', ['input', 'orderLineId']);
  const wanted = { orderLineId, kind: 'GOODWILL', amount, key: `goodwill|${newId()}`, reason } as const;
  const booked = await wholeAct(context.em, (tx) => bookCompensation(tx, wanted, context));
  if (isRefusal<CompensationCode>(booked)) return refuse(booked.code, ['input', 'amount']);
  return context.em.refreshOrFail(line);
}
