import type { Context, Refusal } from '@madang/subgraph-kit';
import { actInCall } from './act-in-call.ts';
import type { CallCode } from './call-words.ts';
import type { CallRow } from './call.entity.ts';

/** Lets the customer hear the agent again (E1.3). */
export async function unmuteCall(context: Context, callId: string): Promise<CallRow | Refusal<CallCode>> {
  return actInCall(context, {
    callId,
    act: 'UNMUTE',
    ask: (control, { extension }) => control.mute(extension, false),
    after: (call) => (call.mutedSince = null),
  });
}
