import { audit, refuse, type Context, type Refusal } from '@madang/subgraph-kit';
import { controlAt, phoneRefusal, type CallControl, type PhoneAnswer } from '../phone-system/index.ts';
import { openActs, type CallAct } from './call-acts.ts';
import { isOver } from './call-standing.ts';
import type { CallCode } from './call-words.ts';
import type { CallRow } from './call.entity.ts';
import { fallSilent } from './fall-silent.ts';
import { ownCall } from './own-call.ts';
import { tellDesk } from './take-event.ts';

/** An act within a call of the actor's own. */
interface ActInCall {
  readonly callId: string;
  readonly act: CallAct;
  /** Colleague whom it concerns. */
  readonly to?: string;
  readonly ask: (control: CallControl, call: CallRow) => Promise<PhoneAnswer>;
  /** What is so of the call once it is done. */
  readonly after?: (call: CallRow) => void;
}

/** Does something within an open call of the actor's own: the phone system is asked first, and what it did is written down. */
export async function actInCall(
  context: Context,
  { callId, act, to, ask, after }: ActInCall,
): Promise<CallRow | Refusal<CallCode>> {
  const { em, actor, now } = context;
  const call = await em.transactional((tx) => ownCall(tx, context, callId));
  if (!call) return refuse('CALL_UNKNOWN', ['input', 'callId']);
  const control = controlAt(call.extension);
  if (!control) return refuse('PHONE_UNABLE');
  if (isOver(call)) return refuse('CALL_OVER');
  if (!openActs(call).includes(act)) return refuse('CALL_ACT_CLOSED');
  const answer = await ask(control, call);
  if (answer.outcome === 'UNCLEAR') await fallSilent(em, call, now);
  if (answer.outcome !== 'DONE') return phoneRefusal(answer);
  return em.transactional(async (tx) => {
    const done = (await ownCall(tx, context, callId)) ?? call;
    // What was told meanwhile is newer than what was asked for.
    if (!isOver(done)) after?.(done);
    await tx.flush();
    const data = { extension: call.extension, ...(to === undefined ? {} : { to }) };
    await audit(tx, { act: `call.${act.toLowerCase()}`, subject: { type: 'Call', id: call.id }, actor, data }, now);
    await tellDesk(tx, done);
    return done;
  });
}
