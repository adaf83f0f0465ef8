import type { Context, Refusal } from '@madang/subgraph-kit';
import { actInCall } from './act-in-call.ts';
import type { CallCode } from './call-words.ts';
import type { CallRow } from './call.entity.ts';

/** Lets the customer hear the announcement instead of the agent (E1.3). */
export async function muteCall(context: Context, callId: string): Promise<CallRow | Refusal<CallCode>> {
  return actInCall(context, {
    callId,
    act: 'MUTE',
    ask: (control, { extension }) => control.mute(extension, true),
    after: (call) => (call.mutedSince = context.now),
  });
}
