import type { Context, Refusal } from '@madang/subgraph-kit';
import { actInCall } from './act-in-call.ts';
import type { CallCode } from './call-words.ts';
import type { CallRow } from './call.entity.ts';

/** Takes up the telephone that rings (E1.2); that it was answered is told by the phone system. */
export async function answerCall(context: Context, callId: string): Promise<CallRow | Refusal<CallCode>> {
  return actInCall(context, { callId, act: 'ANSWER', ask: (control, { extension }) => control.answer(extension) });
}
