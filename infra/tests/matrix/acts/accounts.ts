import { ApiKeyRow } from '../../../../subgraphs/accounts/src/api-key/api-key.entity.ts';
import { aPerson } from '../../../../subgraphs/accounts/src/person/person.factory.ts';
import { settings } from '../../../../subgraphs/accounts/src/settings.ts';
import { newIdOf, type Belongings, type World } from '../ids.ts';
import { aDelivery, aWebhook } from '../seeds/accounts.ts';
import type { Act, Acts } from './act.ts';

const DAY = new Date('2026-11-20T06:00:00Z');
const NEXT_YEAR = new Date('2027-05-01T00:00:00Z');

const WEBHOOK = { name: '사건 알림', url: 'http://127.0.0.1:9/', eventTypes: ['disputes.case-changed'] };

let made = 0;

/** Acts on accounts, and on keys of the business. */
export const accountsActs: Acts = {
  changeRoles: onPerson(() => ({ roles: ['AGENT', 'SENIOR'] })),
  suspendPerson: onPerson(() => ({ reason: '퇴사' })),
  restorePerson: onPerson(() => ({}), { suspendedAt: DAY }),
  // Whose the key is, is the maker's own business: a partner has none of others to say.
  createApiKey: async (_em, { world, business }) =>
    ownOnly(world, {
      name: '주문 연동',
      kind: 'LIVE',
      scopes: ['disputes:read'],
      expiresAt: NEXT_YEAR,
      businessId: business,
    }),
  rotateApiKey: onKey({ oldValidUntil: new Date('2026-11-22T00:00:00Z') }),
  revokeApiKey: onKey(),
  registerWebhook: async (em, { world, business }) => {
    // A business has a most of webhooks, and the other acts have made some.
    await em.execute('update webhook_endpoint set business_id = ? where business_id = ?', [newIdOf(world), business]);
    return ownOnly(world, { ...WEBHOOK, businessId: business });
  },
  changeWebhook: onWebhook(WEBHOOK),
  disableWebhook: onWebhook(),
  enableWebhook: onWebhook({}, { disabledAt: DAY, disabledReason: 'BY_HAND' }),
  rotateWebhookSecret: onWebhook({ oldValidUntil: new Date('2026-11-22T00:00:00Z') }),
  sendTestWebhook: onWebhook(),
  redeliverWebhook: async (em, { world, business }) => {
    const { id } = await aWebhook(em, world, { businessId: business });
    return { deliveryId: await aDelivery(em, world, id) };
  },
};

function ownOnly(world: World, input: Record<string, unknown>): Record<string, unknown> | null {
  return world === 'own' ? input : null;
}

function onPerson(more: () => Record<string, unknown>, details: Parameters<typeof aPerson>[1] = {}): Act {
  return async (em, { world }) => {
    delete settings.OUTSIDE_ISSUER;
    const { id } = await aPerson(em, { id: newIdOf(world), ...details });
    return { personId: id, ...more() };
  };
}

function onWebhook(more: Record<string, unknown> = {}, details: Partial<Parameters<typeof aWebhook>[2]> = {}): Act {
  return async (em, { world, business }) => {
    const { id } = await aWebhook(em, world, { businessId: business, ...details });
    return { webhookId: id, ...more };
  };
}

function onKey(more: Record<string, unknown> = {}): Act {
  return async (em, own: Belongings) => {
    made += 1;
    const { id } = em.create(ApiKeyRow, {
      id: newIdOf(own.world),
      publicId: `Act${String(made).padStart(9, '0')}`,
      kind: 'LIVE',
      name: '주문 연동',
      businessId: own.business,
      scopes: ['disputes:read'],
      expiresAt: NEXT_YEAR,
      createdAt: DAY,
      createdById: own.people.PARTNER,
      createdByName: '강유진',
    });
    await em.flush();
    return { apiKeyId: id, ...more };
  };
}
