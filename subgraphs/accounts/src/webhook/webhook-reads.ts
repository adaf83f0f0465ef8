import { batchMany, batchOne, page, type Actor, type Context, type Page, type PageArgs } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { readableEndpoints } from './webhook.access.ts';
import { WebhookAttemptRow, WebhookDeliveryRow, WebhookEndpointRow, WebhookSecretRow } from './webhook.entity.ts';
import type { DeliveryState } from './webhook.ts';

/** One endpoint; null for an absent and for an unreadable one alike. */
export const endpointById = batchOne(
  ({ em, actor }, ids) => em.find(WebhookEndpointRow, { $and: [readableEndpoints(actor), { id: { $in: [...ids] } }] }),
  (endpoint) => endpoint.id,
);

/** One delivery; whoever reads the endpoint reads what was sent there. */
export const deliveryById = batchOne(
  async ({ em, actor }, ids) => {
    const deliveries = await em.find(WebhookDeliveryRow, { id: { $in: [...ids] } });
    return readableAmong(em, actor, deliveries);
  },
  (delivery) => delivery.id,
);

async function readableAmong(
  em: EntityManager,
  actor: Actor,
  deliveries: readonly WebhookDeliveryRow[],
): Promise<WebhookDeliveryRow[]> {
  const endpointIds = deliveries.map(({ endpointId }) => endpointId);
  const where = { $and: [readableEndpoints(actor), { id: { $in: endpointIds } }] };
  const readable = new Set((await em.find(WebhookEndpointRow, where)).map(({ id }) => id));
  return deliveries.filter(({ endpointId }) => readable.has(endpointId));
}

/** Endpoints an actor may read, newest first. */
export async function findEndpoints({ em, actor }: Context, args: PageArgs): Promise<Page<WebhookEndpointRow>> {
  return page(em, WebhookEndpointRow, readableEndpoints(actor), [{ createdAt: 'desc' }, { id: 'desc' }], args);
}

/** Deliveries to an endpoint that the actor was shown, newest first. */
export async function deliveriesOf(
  { em }: Context,
  { id }: WebhookEndpointRow,
  { state, ...args }: PageArgs & { readonly state?: DeliveryState | null },
): Promise<Page<WebhookDeliveryRow>> {
  const where = { endpointId: id, ...(state ? { state } : {}) };
  return page(em, WebhookDeliveryRow, where, [{ occurredAt: 'desc' }, { id: 'desc' }], args);
}

/** Attempts of a delivery that the actor was shown, newest first. */
export const attemptsOf = batchMany(
  ({ em }, ids) =>
    em.find(WebhookAttemptRow, { deliveryId: { $in: [...ids] } }, { orderBy: [{ triedAt: 'desc' }, { id: 'desc' }] }),
  (attempt) => attempt.deliveryId,
);

/** Number of deliveries to an endpoint that were given up. */
export const deadLettersOf = batchMany(
  ({ em }, ids) =>
    em.find(WebhookDeliveryRow, { endpointId: { $in: [...ids] }, state: 'DEAD' }, { fields: ['id', 'endpointId'] }),
  (delivery) => delivery.endpointId,
);

const oldSecretsOf = batchMany(
  ({ em, now }, ids) => em.find(WebhookSecretRow, { endpointId: { $in: [...ids] }, validUntil: { $gt: now } }),
  (secret) => secret.endpointId,
);

/** Moment until which a message is signed by an old secret as well; null when there is none. */
export async function oldSecretUntil(context: Context, { id }: WebhookEndpointRow): Promise<Date | null> {
  const moments = (await oldSecretsOf(context, id)).flatMap(({ validUntil }) => validUntil ?? []);
  return moments.toSorted((one, other) => other.getTime() - one.getTime())[0] ?? null;
}
