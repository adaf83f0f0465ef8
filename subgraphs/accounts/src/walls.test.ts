import { newId } from '@madang/subgraph-kit';
import { startTestSubgraph, withoutFilters, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { settings } from './settings.ts';
import { accounts } from './subgraph.ts';
import { knock } from './testing/index.ts';

const NOW = new Date('2026-11-22T05:00:00Z');
const EVERYTHING = `{
  apiKeys(over: true) { nodes { id oldSecretUntil } }
  webhooks { nodes { id deliveries { nodes { id tries { id } } } } }
  apiUsage(days: 1) { requests }
}`;
const KEY = 'mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { apiKey { id } } }';
const HOOK = 'mutation ($input: RegisterWebhookInput!) { registerWebhook(input: $input) { webhook { id } } }';
const TRY = 'mutation ($input: SendTestWebhookInput!) { sendTestWebhook(input: $input) { delivery { id } } }';

let subgraph: TestSubgraph;
beforeAll(async () => {
  settings.WEBHOOK_ROOT_SECRET = 'a root secret of a test, of nobody else';
  subgraph = await startTestSubgraph(accounts, NOW);
});
afterAll(() => subgraph.stop());

test('the rules in the database alone keep one business from the keys, webhooks and usage of another', async () => {
  const owner = subgraph.as('PARTNER', { business: newId() });
  const wish = { name: '연동', kind: 'LIVE', scopes: ['disputes:read'], expiresAt: '2027-01-01T00:00:00Z' };
  const made = await owner.ask(KEY, { input: wish });
  const keyId = made.data.createApiKey.apiKey.id;
  const hook = { name: '알림', url: 'https://[2606:4700::1111]/hook', eventTypes: ['disputes.case-changed'] };
  const registered = await owner.ask(HOOK, { input: hook });
  await owner.ask(TRY, { input: { webhookId: registered.data.registerWebhook.webhook.id } });
  const counts = { keyId, actorId: keyId, hour: NOW, requests: 7, points: 7, refused: 0, errors: 0 };
  await knock(subgraph, '/doors/usage', { id: newId(), entries: [counts] });

  const other = subgraph.as('PARTNER', { business: newId() });
  const program = subgraph.emOf(subgraph.as('PROGRAM', { business: owner.actor.business }).actor);
  await withoutFilters(async () => {
    const own = await owner.ask(EVERYTHING);
    expect(own.data.apiKeys.nodes).toHaveLength(1);
    expect(own.data.webhooks.nodes[0].deliveries.nodes).toHaveLength(1);
    expect(own.data.apiUsage).toEqual([{ requests: 7 }]);
    const strange = await other.ask(EVERYTHING);
    expect(strange.data).toEqual({ apiKeys: { nodes: [] }, webhooks: { nodes: [] }, apiUsage: [{ requests: 0 }] });
    for (const table of ['person', 'api_key', 'api_key_secret', 'webhook_secret', 'webhook_delivery', 'api_usage']) {
      expect(await program.execute(`select id from ${table}`)).toEqual([]);
    }
  });
});
