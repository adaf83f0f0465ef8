import { isRefusal, type Context, type Refusal } from '@madang/subgraph-kit';
import { actInCall } from './act-in-call.ts';
import type { CallCode } from './call-words.ts';
import type { CallRow } from './call.entity.ts';
import { colleagueAt } from './colleague-at.ts';

/** Hands a call over without a word (돌려주기, E1.8); that it is over here is told by the phone system. */
export async function transferCall(
  context: Context,
  { callId, to }: { readonly callId: string; readonly to: string },
): Promise<CallRow | Refusal<CallCode>> {
  const colleague = await colleagueAt(context, to);
  if (isRefusal<CallCode>(colleague)) return colleague;
  return actInCall(context, {
    callId,
    act: 'TRANSFER',
    to: colleague,
    ask: (control, { extension }) => control.transfer(extension, colleague),
  });
}
