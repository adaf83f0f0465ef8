import { audit, hasRole, newId, refuse, type Actor, type Context, type Refusal } from '@madang/subgraph-kit';
import { oneAtATime } from '../one-at-a-time.ts';
import { refusalOfUrl } from './allowed-address.ts';
import { allowedFor } from './allowed-for.ts';
import { signingSecret } from './signing-secret.ts';
import type { WebhookCode } from './webhook-words.ts';
import { WebhookEndpointRow, WebhookSecretRow } from './webhook.entity.ts';
import { EVENT_TYPES, MOST_ENDPOINTS } from './webhook.ts';

const NAME_LENGTH = 100;

/** What an endpoint is to be like. */
export interface EndpointWish {
  readonly name: string;
  readonly url: string;
  readonly eventTypes: readonly string[];
}

/** An endpoint with its signing secret, which is shown this once. */
export interface ShownSecret {
  readonly endpoint: WebhookEndpointRow;
  readonly secret: string;
}

/** Registers where a business wants to hear of events. */
export async function registerWebhook(
  { em, actor, now }: Context,
  input: EndpointWish & { readonly businessId?: string | null },
): Promise<ShownSecret | Refusal<WebhookCode>> {
  const flaw = await flawOf(input);
  if (flaw) return flaw;
  const businessId = businessFor(actor, input.businessId);
  if (!businessId) return refuse('WEBHOOK_BUSINESS_MISSING', ['input', 'businessId']);
  return em.transactional(async (tx) => {
    await oneAtATime(tx, 'webhook_endpoint', businessId);
    if ((await tx.count(WebhookEndpointRow, { businessId })) >= MOST_ENDPOINTS) return refuse('TOO_MANY_WEBHOOKS');
    const endpoint = tx.create(WebhookEndpointRow, {
      ...fieldsOf(input),
      id: newId(),
      businessId,
      createdAt: now,
      createdById: actor.id,
      createdByName: actor.name,
    });
    await tx.flush();
    const { id } = tx.create(WebhookSecretRow, { id: newId(), endpointId: endpoint.id, createdAt: now });
    const subject = { type: 'Webhook', id: endpoint.id };
    await audit(tx, { act: 'webhook.register', subject, actor, data: { businessId } }, now);
    return { endpoint, secret: signingSecret(id) };
  });
}

/** What of a wish is kept. */
export function fieldsOf({ name, url, eventTypes }: EndpointWish) {
  return {
    name: name.trim(),
    url: new URL(url).href,
    eventTypes: EVENT_TYPES.filter((type) => eventTypes.includes(type)),
  };
}

/** What is wrong with a wish; its host is looked up here, outside of any transaction. */
export async function flawOf({ name, url, eventTypes }: EndpointWish): Promise<Refusal<WebhookCode> | null> {
  const length = name.trim().length;
  if (length === 0) return refuse('WEBHOOK_NAME_MISSING', ['input', 'name']);
  if (length > NAME_LENGTH) return refuse('WEBHOOK_NAME_TOO_LONG', ['input', 'name']);
  if (eventTypes.length === 0) return refuse('EVENT_TYPE_MISSING', ['input', 'eventTypes']);
  if (!eventTypes.every((type) => EVENT_TYPES.some((known) => known === type)))
    return refuse('EVENT_TYPE_UNKNOWN', ['input', 'eventTypes']);
  const refused = await refusalOfUrl(url, allowedFor(url));
  return refused && refuse(refused, ['input', 'url']);
}

function businessFor(actor: Actor, businessId: string | null | undefined): string | null {
  return hasRole(actor, 'ADMIN') ? (businessId ?? actor.business) : actor.business;
}
