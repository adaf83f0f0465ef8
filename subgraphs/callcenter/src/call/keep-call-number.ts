import { audit, isRefusal, refuse, wholeAct, type Context, type Refusal } from '@madang/subgraph-kit';
import { changeCustomer, ofKeptCustomer } from '../customer/index.ts';
import type { CallCode } from './call-words.ts';
import type { CallRow } from './call.entity.ts';
import { callPersonal } from './call.personal.ts';
import { ownCall } from './own-call.ts';
import { tellDesk } from './take-event.ts';

/** A number that rang, and whose it is from now on. */
interface KeptNumber {
  readonly callId: string;
  readonly customerId: string;
  readonly as: 'MOBILE' | 'PHONE';
}

/** Saves the number of an own call as mobile or landline of a customer (E1.15, E1.16), who is the caller from then on. */
export async function keepCallNumber(context: Context, kept: KeptNumber): Promise<CallRow | Refusal<CallCode>> {
  const { callId, customerId, as } = await ofKeptCustomer(context, kept);
  const { em, actor, now } = context;
  return wholeAct(em, async (tx) => {
    const call = await ownCall(tx, context, callId);
    if (!call) return refuse('CALL_UNKNOWN', ['input', 'callId']);
    const number = await callPersonal.open(tx, call, 'number');
    if (!number) return refuse('NUMBER_MISSING', ['input', 'callId']);
    const numbers = as === 'MOBILE' ? { mobile: number } : { phone: number };
    const changed = await changeCustomer({ ...context, em: tx }, { customerId }, numbers);
    if (isRefusal<CallCode>(changed)) return changed;
    call.customerId = changed.id;
    await tx.flush();
    const data = { customerId, as };
    await audit(tx, { act: 'call.keep-number', subject: { type: 'Call', id: call.id }, actor, data }, now);
    await tellDesk(tx, call);
    return call;
  });
}
