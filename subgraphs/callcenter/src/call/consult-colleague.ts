import { isRefusal, type Context, type Refusal } from '@madang/subgraph-kit';
import { actInCall } from './act-in-call.ts';
import type { CallCode } from './call-words.ts';
import type { CallRow } from './call.entity.ts';
import { colleagueAt } from './colleague-at.ts';

/** Asks a colleague before a call is handed over, while the customer waits (통화중 돌려주기, E1.7). */
export async function consultColleague(
  context: Context,
  { callId, to }: { readonly callId: string; readonly to: string },
): Promise<CallRow | Refusal<CallCode>> {
  const colleague = await colleagueAt(context, to);
  if (isRefusal<CallCode>(colleague)) return colleague;
  return actInCall(context, {
    callId,
    act: 'CONSULT',
    to: colleague,
    ask: (control, { extension }) => control.consult(extension, colleague),
    after: (call) => Object.assign(call, { consultee: colleague, mutedSince: null }),
  });
}
