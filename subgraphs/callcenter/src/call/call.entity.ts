import { defineEntity, p } from '@mikro-orm/core';
import { CALL_DIRECTIONS, PHONE_EVENT_KINDS } from '../phone-system/index.ts';
import { CALL_STATES } from './call-standing.ts';

const CallSchema = defineEntity({
  name: 'CallRow',
  tableName: 'call',
  properties: {
    id: p.uuid().primary(),
    extension: p.text(),
    /** Who sat at the extension when it rang; nobody at one that nobody has claimed. */
    agentId: p.uuid().nullable(),
    direction: p.enum([...CALL_DIRECTIONS]),
    /** Sealed; none where the caller hides it. */
    number: p.blob().nullable(),
    personalIndex: p.array(),
    /** The one customer with this number, or whom the call was linked to. */
    customerId: p.uuid().nullable(),
    ticketId: p.uuid().nullable(),
    state: p.enum([...CALL_STATES]),
    rangAt: p.datetime(3),
    answeredAt: p.datetime(3).nullable(),
    endedAt: p.datetime(3).nullable(),
    /** Since when the phone system tells nothing of it any more; until then it stood as `state` says. */
    silentSince: p.datetime(3).nullable(),
    /** Name that the phone system has for it; none where it has none. */
    reference: p.text().nullable(),
    /** Since when the customer hears the announcement instead of the agent. */
    mutedSince: p.datetime(3).nullable(),
    /** Extension of the colleague who is asked before it is handed over. */
    consultee: p.text().nullable(),
    /** Name under which the phone system has recorded it. */
    recording: p.text().nullable(),
    /** When its agent has seen that it was missed. */
    seenAt: p.datetime(3).nullable(),
  },
});

/** Call at an extension (E1, E7). */
export class CallRow extends CallSchema.class {}
CallSchema.setClass(CallRow);

const CallEventSchema = defineEntity({
  name: 'CallEventRow',
  tableName: 'call_event',
  properties: {
    callId: p.uuid().primary(),
    kind: p.enum([...PHONE_EVENT_KINDS]).primary(),
    at: p.datetime(3),
    /** When the call rang, as far as the teller of this knew. */
    rangAt: p.datetime(3),
  },
});

/** What the phone system told of a call, each kind once. */
export class CallEventRow extends CallEventSchema.class {}
CallEventSchema.setClass(CallEventRow);

/** Tables of calls. */
export const callRows = [CallSchema, CallEventSchema];
