import { ApiKeyRow, ApiKeySecretRow } from '../../../../subgraphs/accounts/src/api-key/api-key.entity.ts';
import { PersonChangeRow } from '../../../../subgraphs/accounts/src/person/person.entity.ts';
import { aPerson } from '../../../../subgraphs/accounts/src/person/person.factory.ts';
import { settings } from '../../../../subgraphs/accounts/src/settings.ts';
import { UsageRow } from '../../../../subgraphs/accounts/src/usage/usage.entity.ts';
import {
  WebhookAttemptRow,
  WebhookDeliveryRow,
  WebhookEndpointRow,
  WebhookSecretRow,
} from '../../../../subgraphs/accounts/src/webhook/webhook.entity.ts';
import type { TestSubgraph } from '../../../../subgraphs/subgraph-kit/src/testing/index.ts';
import { newIdOf, type World } from '../ids.ts';
import { seedPeople } from './people.ts';
import { seedRegister } from './register.ts';
import type { Seed } from './seed.ts';

const DAY = new Date('2026-11-20T06:00:00Z');
const NEXT_WEEK = new Date('2026-11-25T00:00:00Z');

/** Accounts, keys and webhooks; what people have of their own; and a document in the register. */
export const seedAccounts: Seed = async (em, own) => {
  const subjects = await seedKeys(em, own);
  await seedPeople(em, own);
  await seedRegister(em, own);
  return subjects;
};

/** Accounts of an agent and of a partner, a key of the partner's business and its usage. */
const seedKeys: Seed = async (em, own) => {
  const { world, people } = own;
  // Otherwise nobody could be told of it.
  settings.OUTSIDE_ISSUER = 'https://issuer.example';
  await aPerson(em, { id: people.AGENT, team: own.deskTeam, suspendedAt: DAY });
  await aPerson(em, {
    id: people.PARTNER,
    roles: ['PARTNER'],
    businessId: own.business,
    storefronts: [own.storefront],
    customerId: own.customer,
  });
  em.create(PersonChangeRow, {
    id: newIdOf(world),
    personId: people.AGENT,
    act: 'SUSPEND',
    roles: ['AGENT'],
    reason: '퇴사',
    actorId: people.ADMIN,
    actorName: '조민재',
    changedAt: DAY,
  });
  em.create(ApiKeyRow, {
    id: own.apiKey,
    publicId: `${world}KeyNumber`.slice(0, 12).padEnd(12, '0'),
    kind: 'LIVE',
    name: '주문 연동',
    businessId: own.business,
    scopes: ['disputes:read'],
    expiresAt: new Date('2027-05-01T00:00:00Z'),
    createdAt: DAY,
    createdById: people.PARTNER,
    createdByName: '강유진',
    lastUsedAt: DAY,
  });
  await em.flush();
  em.create(ApiKeySecretRow, {
    id: newIdOf(world),
    keyId: own.apiKey,
    hash: '0'.repeat(64),
    createdAt: DAY,
    validUntil: NEXT_WEEK,
  });
  const counts = { requests: 5, points: 50, refused: 1, errors: 1 };
  const place = { actorId: own.apiKey, keyId: own.apiKey, businessId: own.business };
  em.create(UsageRow, { id: newIdOf(world), hour: DAY, ...place, ...counts });
  await em.flush();
  const webhook = await seedWebhook(em, own);
  return { Person: [people.AGENT, people.PARTNER], ApiKey: [own.apiKey], ...webhook };
};

/** A webhook of the business that was switched off, with a delivery that was given up after an attempt. */
const seedWebhook: Seed = async (em, { world, business }) => {
  settings.WEBHOOK_ROOT_SECRET = 'the secret of webhooks in tests, 32 bytes';
  settings.WEBHOOK_ADDRESSES = 'loopback';
  const { id } = await aWebhook(em, world, {
    businessId: business,
    failingSince: DAY,
    disabledAt: DAY,
    disabledReason: 'FAILING',
  });
  em.create(WebhookSecretRow, { id: newIdOf(world), endpointId: id, createdAt: DAY, validUntil: NEXT_WEEK });
  const delivery = await aDelivery(em, world, id);
  for (const outcome of [{ status: 500, answer: 'no' }, { problem: 'TIMEOUT' as const }]) {
    em.create(WebhookAttemptRow, {
      id: newIdOf(world),
      deliveryId: delivery,
      triedAt: DAY,
      durationMs: 12,
      ...outcome,
    });
  }
  await em.flush();
  return { Webhook: [id], WebhookDelivery: [delivery] };
};

/** Makes a webhook of a business. */
export async function aWebhook(
  em: TestSubgraph['em'],
  world: World,
  details: Partial<WebhookEndpointRow> & Pick<WebhookEndpointRow, 'businessId'>,
): Promise<WebhookEndpointRow> {
  const endpoint = em.create(WebhookEndpointRow, {
    id: newIdOf(world),
    name: '사건 알림',
    url: 'http://127.0.0.1:9/',
    eventTypes: ['disputes.case-changed'],
    createdAt: DAY,
    createdById: newIdOf(world),
    createdByName: '강유진',
    ...details,
  });
  await em.flush();
  return endpoint;
}

/** Makes a delivery to a webhook that was given up; gives its identifier. */
export async function aDelivery(em: TestSubgraph['em'], world: World, endpointId: string): Promise<string> {
  const { id } = em.create(WebhookDeliveryRow, {
    id: newIdOf(world),
    endpointId,
    eventType: 'disputes.case-changed',
    orderingKey: endpointId,
    data: { number: '2018006712' },
    occurredAt: DAY,
    state: 'DEAD',
    attempts: 2,
    firstTriedAt: DAY,
    nextAt: DAY,
    settledAt: DAY,
  });
  await em.flush();
  return id;
}
