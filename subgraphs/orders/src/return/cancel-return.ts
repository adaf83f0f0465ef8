import { isRefusal, refuse, type Context, type Refusal } from '@madang/subgraph-kit';
import { callOff } from './call-off.ts';
import { returnById } from './return-reads.ts';
import type { ReturnCode } from './return-words.ts';
import type { ReturnRow } from './return.entity.ts';
import { NOTE_LENGTH } from './return.ts';
import { takeReturnStep } from './take-return-step.ts';
import { tellMarketplace } from './tell-marketplace.ts';

/** Calls a return or an exchange off: its pieces are the buyer's again, and what was granted for them is taken back. */
export async function cancelReturn(
  context: Context,
  { returnId, note }: { readonly returnId: string; readonly note?: string | null },
): Promise<ReturnRow | Refusal<ReturnCode>> {
  if ((note?.trim() ?? '').length > NOTE_LENGTH) return refuse('RETURN_NOTE_TOO_LONG', ['input', 'note']);
  return takeReturnStep(context, returnId, 'cancel', {
    note: note?.trim() || null,
    alsoDo: async (tx, row) => {
      const lineIds = await callOff(tx, row, context);
      if (isRefusal<ReturnCode>(lineIds)) return lineIds;
      await tellMarketplace(tx, row, { answer: 'REFUSE', lineIds, reason: note?.trim() || null }, context.now);
      return null;
    },
  });
}

/** Calls an exchange off (교환취소); a return is none. */
export async function cancelExchange(
  context: Context,
  input: { readonly returnId: string; readonly note?: string | null },
): Promise<ReturnRow | Refusal<ReturnCode>> {
  const row = await returnById(context, input.returnId);
  if (row?.kind === 'RETURN') return refuse('NOT_AN_EXCHANGE', ['input', 'returnId']);
  return cancelReturn(context, input);
}
