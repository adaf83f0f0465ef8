import { refuse, wholeAct, type Context, type Refusal } from '@madang/subgraph-kit';
import type { CallCode } from './call-words.ts';
import type { CallRow } from './call.entity.ts';
import { ownCall } from './own-call.ts';
import { tellDesk } from './take-event.ts';

/** Notes that the actor has seen a call that they missed; every window of theirs stops showing it. */
export async function seeCall(context: Context, callId: string): Promise<CallRow | Refusal<CallCode>> {
  return wholeAct(context.em, async (tx) => {
    const call = await ownCall(tx, context, callId);
    if (!call) return refuse('CALL_UNKNOWN', ['input', 'callId']);
    if (call.seenAt) return call;
    call.seenAt = context.now;
    await tx.flush();
    await tellDesk(tx, call);
    return call;
  });
}
