import { addJob, newId, type Job } from '@madang/subgraph-kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { makerMay } from '../person/index.ts';
import { allowedFor } from './allowed-for.ts';
import { isHopeless, nextAttempt } from './back-off.ts';
import { postWebhook, type PostOutcome } from './post-webhook.ts';
import { signaturesOf } from './signing-secret.ts';
import { WebhookAttemptRow, WebhookDeliveryRow, WebhookEndpointRow, WebhookSecretRow } from './webhook.entity.ts';

/** Name of the job that delivers what is next for one endpoint and key. */
export const DELIVER_NEXT = 'deliver-webhook';

/** Time for which a delivery belongs to who took it up, in milliseconds; longer than the longest attempt. */
const CLAIM_MS = 60_000;

const GONE = 410;

/** A line of deliveries that go out one after the other. */
export interface Line {
  readonly endpointId: string;
  readonly orderingKey: string;
}

const lineShape = z.object({ endpointId: z.uuid(), orderingKey: z.string() });

/** Puts the next delivery of a line on the list of work, now or at a moment. */
export async function workOn(tx: EntityManager, { endpointId, orderingKey }: Line, at?: Date): Promise<void> {
  // A retry has a job of its own: a new event of the same line must not bring it forward, nor take its place.
  const key = `${DELIVER_NEXT}:${at ? 'again' : 'now'}:${endpointId}:${orderingKey}`;
  await addJob(tx, DELIVER_NEXT, { endpointId, orderingKey }, { key, ...(at ? { at } : {}) });
}

/** Delivers what is next in a line, and puts the one after it on the list of work. */
export const deliverWebhook: Job = {
  run: async (em, payload, now) => deliverNext(em, lineShape.parse(payload), now),
};

/**
 * Tries the oldest waiting delivery of a line. A failing one holds back those after it, in its own line only, until it
 * is taken or given up.
 */
export async function deliverNext(em: EntityManager, line: Line, now: Date): Promise<void> {
  const taken = await takeUp(em, line, now);
  if (!taken) return;
  const { delivery, endpoint, secretIds } = taken;
  const began = performance.now();
  const outcome = await post(endpoint, delivery, secretIds, now);
  const durationMs = Math.round(performance.now() - began);
  await settle(em, delivery.id, { outcome, durationMs, now });
}

async function takeUp(em: EntityManager, { endpointId, orderingKey }: Line, now: Date) {
  return em.fork().transactional(async (tx) => {
    const [delivery] = await tx.find(
      WebhookDeliveryRow,
      { endpointId, orderingKey, state: 'WAITING' },
      { orderBy: [{ occurredAt: 'asc' }, { id: 'asc' }], limit: 1, lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    // Two who come for it at once: the second finds it taken up, or settled while it waited for the lock.
    if (delivery?.state !== 'WAITING') return null;
    if ((delivery.nextAt && delivery.nextAt > now) || (delivery.claimedUntil && delivery.claimedUntil > now))
      return null;
    const endpoint = await tx.findOneOrFail(WebhookEndpointRow, endpointId);
    // What waits goes on waiting, until its maker may hear again.
    if (endpoint.disabledAt || !(await mayHear(tx, endpointId))) return null;
    delivery.claimedUntil = new Date(now.getTime() + CLAIM_MS);
    const secrets = await tx.find(
      WebhookSecretRow,
      { endpointId, $or: [{ validUntil: null }, { validUntil: { $gt: now } }] },
      { orderBy: { createdAt: 'desc', id: 'desc' } },
    );
    return { delivery, endpoint, secretIds: secrets.map(({ id }) => id) };
  });
}

async function mayHear(tx: EntityManager, endpointId: string): Promise<boolean> {
  const found = await tx.execute(`select from webhook_endpoint e where e.id = ? and ${makerMay('e')}`, [endpointId]);
  return found.length > 0;
}

async function post(
  { url }: WebhookEndpointRow,
  { id, eventType, data, occurredAt }: WebhookDeliveryRow,
  secretIds: readonly string[],
  at: Date,
): Promise<PostOutcome> {
  const body = JSON.stringify({ type: eventType, timestamp: occurredAt, data });
  const headers = {
    'content-type': 'application/json',
    'user-agent': 'Madang-Webhooks/1',
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': signaturesOf(secretIds, { id, at, body }),
  };
  return postWebhook({ url, headers, body }, { allowed: allowedFor(url) });
}

interface Attempt {
  readonly outcome: PostOutcome;
  readonly durationMs: number;
  readonly now: Date;
}

async function settle(em: EntityManager, deliveryId: string, attempt: Attempt): Promise<void> {
  await em.fork().transactional(async (tx) => {
    const delivery = await tx.findOneOrFail(WebhookDeliveryRow, deliveryId, { lockMode: LockMode.PESSIMISTIC_WRITE });
    const endpoint = await tx.findOneOrFail(WebhookEndpointRow, delivery.endpointId, {
      lockMode: LockMode.PESSIMISTIC_WRITE,
    });
    noteAttempt(tx, delivery, attempt);
    const isTaken = 'status' in attempt.outcome && attempt.outcome.status >= 200 && attempt.outcome.status < 300;
    if (isTaken) succeed(delivery, endpoint, attempt.now);
    else fail(delivery, endpoint, attempt);
    await tx.flush();
    const { nextAt } = delivery;
    await workOn(tx, delivery, delivery.state === 'WAITING' && nextAt ? nextAt : undefined);
  });
}

function noteAttempt(tx: EntityManager, delivery: WebhookDeliveryRow, { outcome, durationMs, now }: Attempt): void {
  delivery.attempts += 1;
  delivery.firstTriedAt ??= now;
  delivery.claimedUntil = null;
  tx.create(WebhookAttemptRow, { id: newId(), deliveryId: delivery.id, triedAt: now, durationMs, ...outcome });
}

function succeed(delivery: WebhookDeliveryRow, endpoint: WebhookEndpointRow, now: Date): void {
  delivery.state = 'DELIVERED';
  delivery.nextAt = null;
  delivery.settledAt = now;
  endpoint.failingSince = null;
}

function fail(delivery: WebhookDeliveryRow, endpoint: WebhookEndpointRow, { outcome, now }: Attempt): void {
  delivery.nextAt = nextAttempt(delivery.firstTriedAt ?? now, delivery.attempts, now);
  if (!delivery.nextAt) {
    delivery.state = 'DEAD';
    delivery.settledAt = now;
  }
  endpoint.failingSince ??= now;
  if (endpoint.disabledAt) return;
  const isGone = 'status' in outcome && outcome.status === GONE;
  if (!isGone && !isHopeless(endpoint.failingSince, now)) return;
  endpoint.disabledAt = now;
  endpoint.disabledReason = isGone ? 'GONE' : 'FAILING';
}
