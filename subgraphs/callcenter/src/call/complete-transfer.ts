import type { Context, Refusal } from '@madang/subgraph-kit';
import { actInCall } from './act-in-call.ts';
import type { CallCode } from './call-words.ts';
import type { CallRow } from './call.entity.ts';

/** Leaves the customer to the colleague who was asked (E1.7). */
export async function completeTransfer(context: Context, callId: string): Promise<CallRow | Refusal<CallCode>> {
  return actInCall(context, { callId, act: 'COMPLETE', ask: (control, { extension }) => control.complete(extension) });
}
