import { isRefusal, type Context, type Refusal } from '@madang/subgraph-kit';
import { ordersErrors } from '../orders-errors.ts';
import type { LineOutcome } from './mark-lines.ts';
import type { OrderMarkCode } from './order-mark-words.ts';

/** What became of each line, in words; the refusal of the whole act stays one. */
export function wordedResults(
  outcome: readonly LineOutcome[] | Refusal<OrderMarkCode>,
  language: Context['language'],
): readonly object[] | Refusal<OrderMarkCode> {
  if (isRefusal<OrderMarkCode>(outcome)) return outcome;
  return outcome.map(({ lineId, line, refusal }) => ({
    lineId,
    line,
    userErrors: refusal ? [ordersErrors.inWords(refusal, language)] : [],
  }));
}
