import type { Context, Refusal } from '@madang/subgraph-kit';
import { actInCall } from './act-in-call.ts';
import type { CallCode } from './call-words.ts';
import type { CallRow } from './call.entity.ts';

/** Leaves the colleague who was asked, and goes back to the customer (E1.7). */
export async function cancelTransfer(context: Context, callId: string): Promise<CallRow | Refusal<CallCode>> {
  return actInCall(context, {
    callId,
    act: 'CANCEL',
    ask: (control, { extension, consultee }) => control.cancel(extension, consultee ?? ''),
    after: (call) => (call.consultee = null),
  });
}
