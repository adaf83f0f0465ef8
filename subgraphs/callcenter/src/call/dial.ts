import { audit, isRefusal, newId, refuse, type Context, type Refusal } from '@madang/subgraph-kit';
import { ownExtension } from '../extension/index.ts';
import { phoneAt, phoneRefusal, type PhoneSystem } from '../phone-system/index.ts';
import type { CallCode } from './call-words.ts';
import { CallRow } from './call.entity.ts';
import { callPersonal } from './call.personal.ts';
import { fallSilent } from './fall-silent.ts';
import { numberToDial, type DialTarget } from './number-to-dial.ts';
import { noteEvent } from './take-event.ts';

/** Rings the actor's own extension first and then the other side (E1, E7); the call is written down before anybody is rung. */
export async function dial(context: Context, target: DialTarget): Promise<CallRow | Refusal<CallCode>> {
  const extension = await ownExtension(context);
  if (!extension) return refuse('EXTENSION_UNKNOWN');
  const phone = phoneAt(extension.number);
  if (isRefusal<CallCode>(phone)) return phone;
  const dialled = await numberToDial(context, target);
  if (isRefusal<CallCode>(dialled)) return dialled;
  const call = await writeDown(context, phone, { ...dialled, extension: extension.number });
  // Never asked twice: people would be rung twice.
  const answer = await phone.dial(extension.number, dialled.number, call.id);
  if (answer.outcome === 'DONE') return call;
  if (answer.outcome === 'UNCLEAR') await fallSilent(context.em, call, context.now);
  else
    await context.em.transactional((tx) =>
      noteEvent(tx, call, { kind: 'MISSED', at: context.now, rangAt: call.rangAt }),
    );
  return phoneRefusal(answer);
}

interface Dialled {
  readonly extension: string;
  readonly number: string;
  readonly customerId: string | null;
  readonly ticketId: string | null;
}

async function writeDown(
  { em, actor, now }: Context,
  phone: PhoneSystem,
  { extension, number, customerId, ticketId }: Dialled,
): Promise<CallRow> {
  return em.transactional(async (tx) => {
    const id = newId();
    const call = tx.create(CallRow, {
      id,
      extension,
      agentId: actor.id,
      direction: 'OUTBOUND',
      customerId,
      ticketId,
      state: 'RINGING',
      rangAt: now,
      reference: phone.nameOf(extension, id),
      ...(await callPersonal.seal(tx, id, { number })),
    });
    await tx.flush();
    await noteEvent(tx, call, { kind: 'RINGING', at: now, rangAt: now });
    const data = { extension, customerId, ticketId };
    await audit(tx, { act: 'call.dial', subject: { type: 'Call', id }, actor, data }, now);
    return call;
  });
}
