import { audit, isRefusal, refuse, type Context, type Refusal } from '@madang/subgraph-kit';
import { phoneAt, phoneRefusal } from '../phone-system/index.ts';
import { isOver } from './call-standing.ts';
import type { CallCode } from './call-words.ts';
import type { CallRow } from './call.entity.ts';
import { fallSilent } from './fall-silent.ts';
import { ownCall } from './own-call.ts';
import { noteEvent } from './take-event.ts';

/** Ends a call of the actor's own (E1); in two windows the first wins. */
export async function hangUpCall(context: Context, callId: string): Promise<CallRow | Refusal<CallCode>> {
  const { em, actor, now } = context;
  const call = await em.transactional((tx) => ownCall(tx, context, callId));
  if (!call) return refuse('CALL_UNKNOWN', ['input', 'callId']);
  const phone = phoneAt(call.extension);
  if (isRefusal<CallCode>(phone)) return phone;
  if (isOver(call)) return refuse('CALL_OVER');
  const answer = await phone.hangUp(call.extension);
  // Who hung up at the telephone itself has brought it about already.
  const wasOver = answer.outcome === 'REFUSED' && answer.reason === 'NO_CALL';
  if (answer.outcome === 'UNCLEAR') await fallSilent(em, call, now);
  if (answer.outcome !== 'DONE' && !wasOver) return phoneRefusal(answer);
  return em.transactional(async (tx) => {
    const kind = call.state === 'RINGING' ? 'MISSED' : 'ENDED';
    const data = { extension: call.extension };
    await audit(tx, { act: 'call.hang-up', subject: { type: 'Call', id: call.id }, actor, data }, now);
    return noteEvent(tx, call, { kind, at: now, rangAt: call.rangAt });
  });
}
