import { covers } from '@madang/shared-schema/slices';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance } from 'fastify';
import { Webhook } from 'standardwebhooks';
import type { Clock } from './clock.ts';
import { envelope, type EventHandler } from './events.ts';
import { openFromSlices } from './privacy/event-seal.ts';

/** What the inbox of a slice is made of. */
export interface InboxOptions {
  readonly orm: MikroORM;
  readonly secret: string;
  readonly handlers: Readonly<Record<string, EventHandler>>;
  readonly clock: Clock;
}

/** Opens POST /events: takes a signed event in once, however often it is delivered; 401 for a bad signature. */
export function addInbox(server: FastifyInstance, { orm, secret, handlers, clock }: InboxOptions): void {
  const webhook = new Webhook(secret);
  server.register(async (scope) => {
    scope.addContentTypeParser('application/cloudevents+json', { parseAs: 'string' }, (_request, body, done) =>
      done(null, body),
    );
    scope.post('/events', async (request, reply) => {
      const body = String(request.body);
      if (!isSigned(webhook, body, request.headers)) return reply.code(401).send({ error: 'BAD_SIGNATURE' });
      const event = envelope.safeParse(JSON.parse(body));
      if (!event.success) return reply.code(400).send({ error: 'BAD_EVENT' });
      const handler = handlerOf(handlers, event.data.type);
      if (!handler) return reply.code(404).send({ error: 'NOBODY_LISTENS' });
      const data = openFromSlices(secret, event.data, event.data.data);
      const taken = await takeIn(orm, { ...event.data, data }, handler, clock());
      return reply.code(taken ? 201 : 200).send({ taken });
    });
  });
}

function handlerOf(handlers: InboxOptions['handlers'], type: string): EventHandler | undefined {
  return Object.entries(handlers).find(([listed]) => covers([listed], type))?.[1];
}

async function takeIn(
  orm: MikroORM,
  event: { id: string; type: string; source: string; data: unknown },
  handler: EventHandler,
  now: Date,
): Promise<boolean> {
  return orm.em.fork().transactional(async (tx) => {
    const fresh = await tx.execute(
      'insert into inbox_event (id, type, source, received_at) values (?, ?, ?, ?) on conflict (id) do nothing returning id',
      [event.id, event.type, event.source, now],
    );
    if (fresh.length === 0) return false;
    await handler(tx, event.data, now);
    return true;
  });
}

function isSigned(webhook: Webhook, body: string, headers: Record<string, unknown>): boolean {
  try {
    webhook.verify(body, {
      'webhook-id': String(headers['webhook-id']),
      'webhook-timestamp': String(headers['webhook-timestamp']),
      'webhook-signature': String(headers['webhook-signature']),
    });
    return true;
  } catch {
    return false;
  }
}
