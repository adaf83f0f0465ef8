import { audit, daysAfter, newId, refuse, type Actor, type Context, type Refusal } from '@madang/subgraph-kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { workOn } from './deliver-next.ts';
import { fieldsOf, flawOf, type EndpointWish, type ShownSecret } from './register-webhook.ts';
import { signingSecret } from './signing-secret.ts';
import type { WebhookCode } from './webhook-words.ts';
import { readableEndpoints } from './webhook.access.ts';
import { WebhookDeliveryRow, WebhookEndpointRow, WebhookSecretRow } from './webhook.entity.ts';
import { TEST_EVENT, type DisabledReason } from './webhook.ts';

const LONGEST_OVERLAP_DAYS = 7;

const BY_HAND: { readonly disabledReason: DisabledReason } = { disabledReason: 'BY_HAND' };

/** Changes where and of what a business wants to hear. */
export async function changeWebhook(
  { em, actor, now }: Context,
  input: EndpointWish & { readonly webhookId: string },
): Promise<WebhookEndpointRow | Refusal<WebhookCode>> {
  const flaw = await flawOf(input);
  if (flaw) return flaw;
  return em.transactional(async (tx) => {
    const endpoint = await endpointToChange(tx, actor, input.webhookId);
    if (!endpoint) return unknown();
    await onRecord(tx, 'change', endpoint, { actor, now });
    return Object.assign(endpoint, fieldsOf(input));
  });
}

/** Gives an endpoint a new signing secret; messages bear the signature of the old one as well until the chosen moment. */
export async function rotateWebhookSecret(
  { em, actor, now }: Context,
  { webhookId, oldValidUntil }: { readonly webhookId: string; readonly oldValidUntil: Date },
): Promise<ShownSecret | Refusal<WebhookCode>> {
  if (oldValidUntil > daysAfter(now, LONGEST_OVERLAP_DAYS))
    return refuse('WEBHOOK_OVERLAP_INVALID', ['input', 'oldValidUntil']);
  return em.transactional(async (tx) => {
    const endpoint = await endpointToChange(tx, actor, webhookId);
    if (!endpoint) return unknown();
    for (const secret of await tx.find(WebhookSecretRow, { endpointId: webhookId })) {
      if (!secret.validUntil || secret.validUntil > oldValidUntil) secret.validUntil = oldValidUntil;
    }
    const { id } = tx.create(WebhookSecretRow, { id: newId(), endpointId: webhookId, createdAt: now });
    await onRecord(tx, 'rotate-secret', endpoint, { actor, now });
    return { endpoint, secret: signingSecret(id) };
  });
}

/** Switches an endpoint off: it is told of nothing new, and what waits goes on waiting. */
export async function disableWebhook(
  { em, actor, now }: Context,
  { webhookId }: { readonly webhookId: string },
): Promise<WebhookEndpointRow | Refusal<WebhookCode>> {
  return em.transactional(async (tx) => {
    const endpoint = await endpointToChange(tx, actor, webhookId);
    if (!endpoint) return unknown();
    if (endpoint.disabledAt) return refuse('WEBHOOK_DISABLED');
    await onRecord(tx, 'disable', endpoint, { actor, now });
    return Object.assign(endpoint, BY_HAND, { disabledAt: now });
  });
}

/** Switches an endpoint on again; what waited goes out within a minute. */
export async function enableWebhook(
  { em, actor, now }: Context,
  { webhookId }: { readonly webhookId: string },
): Promise<WebhookEndpointRow | Refusal<WebhookCode>> {
  return em.transactional(async (tx) => {
    const endpoint = await endpointToChange(tx, actor, webhookId);
    if (!endpoint) return unknown();
    if (!endpoint.disabledAt) return refuse('WEBHOOK_NOT_DISABLED');
    await onRecord(tx, 'enable', endpoint, { actor, now });
    return Object.assign(endpoint, { disabledAt: null, disabledReason: null, failingSince: null });
  });
}

/** Sends an event that says nothing, so that a partner sees its receiver work. */
export async function sendTestWebhook(
  { em, actor, now }: Context,
  { webhookId }: { readonly webhookId: string },
): Promise<WebhookDeliveryRow | Refusal<WebhookCode>> {
  return em.transactional(async (tx) => {
    const endpoint = await endpointToChange(tx, actor, webhookId);
    if (!endpoint) return unknown();
    if (endpoint.disabledAt) return refuse('WEBHOOK_DISABLED');
    const id = newId();
    const delivery = tx.create(WebhookDeliveryRow, {
      id,
      endpointId: webhookId,
      eventType: TEST_EVENT,
      // A line of its own: it waits for nothing, and nothing waits for it.
      orderingKey: id,
      data: { webhookId },
      occurredAt: now,
      state: 'WAITING',
      attempts: 0,
    });
    await tx.flush();
    await workOn(tx, delivery);
    return delivery;
  });
}

/** Sends an event once more, whatever became of it, under the id it had; for one that waits, its next attempt is now. */
export async function redeliverWebhook(
  { em, actor }: Context,
  { deliveryId }: { readonly deliveryId: string },
): Promise<WebhookDeliveryRow | Refusal<WebhookCode>> {
  return em.transactional(async (tx) => {
    const delivery = await tx.findOne(WebhookDeliveryRow, deliveryId, { lockMode: LockMode.PESSIMISTIC_WRITE });
    const endpoint = delivery && (await endpointToChange(tx, actor, delivery.endpointId));
    if (!delivery || !endpoint) return refuse('DELIVERY_UNKNOWN', ['input', 'deliveryId']);
    if (endpoint.disabledAt) return refuse('WEBHOOK_DISABLED');
    Object.assign(delivery, { state: 'WAITING', firstTriedAt: null, nextAt: null, settledAt: null });
    await tx.flush();
    await workOn(tx, delivery);
    return delivery;
  });
}

async function onRecord(
  tx: EntityManager,
  act: string,
  { id }: WebhookEndpointRow,
  { actor, now }: Pick<Context, 'actor' | 'now'>,
): Promise<void> {
  await audit(tx, { act: `webhook.${act}`, subject: { type: 'Webhook', id }, actor }, now);
}

async function endpointToChange(tx: EntityManager, actor: Actor, id: string): Promise<WebhookEndpointRow | null> {
  const where = { $and: [readableEndpoints(actor), { id }] };
  return tx.findOne(WebhookEndpointRow, where, { lockMode: LockMode.PESSIMISTIC_WRITE });
}

function unknown(): Refusal<'WEBHOOK_UNKNOWN'> {
  return refuse('WEBHOOK_UNKNOWN', ['input', 'webhookId']);
}
