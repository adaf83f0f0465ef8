import { randomBytes, randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ledgerOf } from '../ledger.ts';
import { answerUnlessTold, downWhenTold, toldTo, type ProviderParts } from '../switches.ts';
import { newBrowserKeys, openPayload, type BrowserKeys } from './open-payload.ts';
import { vapidKeyOf } from './verify-vapid.ts';

const MOST_BYTES = 4096;

interface Subscription extends BrowserKeys {
  isGone: boolean;
  /** Key of the sender it is bound to: the first who used it. */
  sender: string | null;
}

/** Adds a push service of a browser (RFC 8030), which opens what is pushed and keeps it, and gives out subscriptions to tests. */
export function addPush(app: FastifyInstance, parts: ProviderParts): Promise<void> {
  const subscriptions = new Map<string, Subscription>();
  addSubscriptions(app, subscriptions);
  const told = toldTo(parts.switches, 'push');
  return Promise.resolve(
    app.register(
      async (room) => {
        room.removeAllContentTypeParsers();
        room.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
        room.addHook('preHandler', downWhenTold(told));
        room.post<{ Params: { id: string } }>('/:id', async (request, reply) => {
          const subscription = subscriptions.get(request.params.id);
          if (!subscription) return reply.code(404).send();
          if (subscription.isGone) return reply.code(410).send();
          const flaw = await flawOf(request, subscription, parts.clock());
          if (flaw !== null) return reply.code(flaw).send();
          return take(request.params.id, subscription, request, reply);
        });
      },
      { prefix: '/push' },
    ),
  ).then(() => undefined);

  async function take(id: string, keys: BrowserKeys, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    const payload = opened(request.body, keys);
    if (payload === null) return reply.code(400).send();
    const now = parts.clock();
    const { reference, subject, text } = saidIn(payload);
    parts.captured.add({ at: now, provider: 'Web Push', to: id, subject, text });
    ledgerOf(parts.ledgers, 'push').note({ reference, to: id, payload }, now);
    reply.code(201).header('location', `/push/messages/${randomUUID()}`);
    return answerUnlessTold(reply, told, {});
  }
}

function addSubscriptions(app: FastifyInstance, subscriptions: Map<string, Subscription>): void {
  app.post('/control/push/subscriptions', async ({ host }) => {
    const id = randomUUID();
    const keys = newBrowserKeys(randomBytes(16));
    subscriptions.set(id, { ...keys, isGone: false, sender: null });
    return {
      endpoint: `http://${host}/push/${id}`,
      keys: { p256dh: keys.pair.getPublicKey('base64url'), auth: keys.auth.toString('base64url') },
    };
  });
  app.delete<{ Params: { id: string } }>('/control/push/subscriptions/:id', async (request, reply) => {
    Object.assign(subscriptions.get(request.params.id) ?? {}, { isGone: true });
    return reply.code(204).send();
  });
}

async function flawOf(request: FastifyRequest, subscription: Subscription, now: Date): Promise<number | null> {
  const { headers, body, host, protocol } = request;
  if (!/^\d+$/.test(String(headers['ttl'] ?? ''))) return 400;
  if (headers['content-encoding'] !== 'aes128gcm') return 415;
  if (!Buffer.isBuffer(body) || body.length > MOST_BYTES) return 413;
  const sender = await vapidKeyOf(headers.authorization ?? '', `${protocol}://${host}`, now);
  if (sender === null) return 401;
  subscription.sender ??= sender;
  return subscription.sender === sender ? null : 403;
}

function opened(body: unknown, keys: BrowserKeys): string | null {
  try {
    return Buffer.isBuffer(body) ? openPayload(body, keys) : null;
  } catch {
    return null;
  }
}

/** What a payload of ours says; any other is shown as it is. */
function saidIn(payload: string): { reference: string | null; subject: string | null; text: string } {
  try {
    const said = JSON.parse(payload);
    return { reference: said.id ?? null, subject: said.title ?? null, text: said.text ?? payload };
  } catch {
    return { reference: null, subject: null, text: payload };
  }
}
