import { covers, HOUSE_EVENTS, slices } from '@madang/shared-schema/slices';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import type { Task } from 'graphile-worker';
import { Webhook } from 'standardwebhooks';
import { z } from 'zod';
import { OutboxEventRow } from './event.entity.ts';
import { newId } from './id.ts';
import { withSealed } from './privacy/event-seal.ts';
import { keysOf } from './privacy/keys-of.ts';

/** Name of the job that carries one event to one slice. */
export const DELIVER_EVENT = 'deliver-event';

/** Something that happened in a slice, as others hear of it (the needed part of a CloudEvents envelope). */
export interface SliceEvent<Data = unknown> {
  /** `<slice>.<what-happened>`, e.g. callcenter.ticket-escalated. */
  readonly type: string;
  readonly data: Data;
  /** Personal data in it; sealed as long as it lies in a table, and handed to the listener with the rest. */
  readonly personal?: Readonly<Record<string, string | null>>;
}

/** Envelope on the wire: CloudEvents 1.0 in JSON. */
export const envelope = z.object({
  specversion: z.literal('1.0'),
  id: z.uuid(),
  source: z.string(),
  type: z.string(),
  time: z.coerce.date(),
  data: z.unknown(),
});

/** What a slice does when it hears of an event, in the transaction that notes the event as taken in. */
export type EventHandler = (tx: EntityManager, data: unknown, now: Date) => Promise<void>;

/** Writes an event in the transaction of the act; each slice that listens gets it once the act is committed. */
export async function emit(tx: EntityManager, event: SliceEvent<Record<string, unknown>>, now: Date): Promise<void> {
  const id = newId();
  const data = event.personal ? withSealed(keysOf(tx).eventSecret, { ...event, id }, event.personal) : event.data;
  const row = tx.create(OutboxEventRow, { id, type: event.type, data, occurredAt: now });
  await tx.flush();
  for (const to of listenersOf(event.type)) {
    await tx.execute('select put_job(?, ?::json, null, ?)', [
      DELIVER_EVENT,
      JSON.stringify({ eventId: row.id, to }),
      `${row.id}:${to}`,
    ]);
  }
}

/** Names of the slices that listen to an event type, from the list of slices. */
export function listenersOf(type: string): string[] {
  return slices.filter(({ listensTo }) => covers([...HOUSE_EVENTS, ...listensTo], type)).map(({ name }) => name);
}

interface Delivery {
  readonly orm: MikroORM;
  readonly source: string;
  readonly secret: string;
  readonly urls: Readonly<Record<string, string>>;
}

const deliveryPayload = z.object({ eventId: z.uuid(), to: z.string() });

/** Job that posts one event to one slice; a throw makes graphile-worker try again later. */
export function deliverEvent({ orm, source, secret, urls }: Delivery): Task {
  return async (payload) => {
    const { eventId, to } = deliveryPayload.parse(payload);
    const row = await orm.em.fork().findOneOrFail(OutboxEventRow, eventId);
    const url = urls[to];
    if (!url) throw new Error(`no address for the slice ${to}`);
    const body = JSON.stringify({
      specversion: '1.0',
      id: row.id,
      source,
      type: row.type,
      time: row.occurredAt,
      data: row.data,
    });
    const sentAt = new Date();
    const response = await fetch(`${url}/events`, {
      method: 'POST',
      headers: {
        'content-type': 'application/cloudevents+json',
        'webhook-id': row.id,
        'webhook-timestamp': String(Math.floor(sentAt.getTime() / 1000)),
        'webhook-signature': new Webhook(secret).sign(row.id, sentAt, body),
      },
      body,
      signal: AbortSignal.timeout(10_000),
    });
    if (!response.ok) throw new Error(`${to} answered ${response.status} to ${row.type} ${row.id}`);
  };
}
