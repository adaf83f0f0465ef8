import type { Server } from 'node:http';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { demoId } from '../../demo/demo-id.ts';
import { withClientCredentials, withKey } from '../../examples/partner/src/access.ts';
import { graphAt } from '../../examples/partner/src/graph.ts';
import { ownCases, type OwnCase } from '../../examples/partner/src/own-cases.ts';
import { startReceiver, type CaseEvent } from '../../examples/partner/src/receiver.ts';
import { signIn } from '../../identity/sign-in-client.ts';

const { url } = inject('system');
const graph = new URL('/graphql', url);

/** What the receiver was sent, word for word, so that a story can change a word of it. */
const heard: { headers: Record<string, string>; text: string }[] = [];
const events: CaseEvent[] = [];
/** Port of the example: the only one of this machine to which webhooks are sent. */
const port = 8787;
let receiver: Server;
let partner: string;

beforeAll(async () => {
  partner = await signIn(url, 'partner');
});
afterAll(() => new Promise((resolve) => receiver?.close(resolve)));

async function ask(token: string, query: string, variables: object = {}) {
  const answer = await fetch(graph, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });
  return { status: answer.status, ...(await answer.json()) };
}

async function makeKey(kind: 'LIVE' | 'TEST', scopes = ['disputes:read']): Promise<{ id: string; key: string }> {
  const expiresAt = new Date(Date.now() + 86_400_000).toISOString();
  const { data } = await ask(
    partner,
    'mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { apiKey { id } key userErrors { code } } }',
    { input: { name: `story ${kind}`, kind, scopes, expiresAt } },
  );
  return { id: data.createApiKey.apiKey.id, key: data.createApiKey.key };
}

async function allCases(access: () => Promise<string>): Promise<OwnCase[]> {
  const cases: OwnCase[] = [];
  for await (const each of ownCases(graphAt(graph, access), 7)) cases.push(each);
  return cases;
}

test('the example pages through its cases, with a key and with client credentials alike', async () => {
  const { key } = await makeKey('LIVE');
  const byKey = await allCases(withKey(key));
  expect(byKey.length).toBeGreaterThan(7);
  expect(new Set(byKey.map(({ id }) => id)).size).toBe(byKey.length);
  const byToken = await allCases(withClientCredentials(new URL('/oidc', url), 'program', 'program'));
  expect(byToken).toEqual(byKey);
});

test('a sandbox key sees the twenty cases of the sandbox, and no other', async () => {
  const { key } = await makeKey('TEST');
  const cases = await allCases(withKey(key));
  expect(cases).toHaveLength(20);
  expect(cases.every(({ number }) => number.startsWith('2000'))).toBe(true);
  const live = await allCases(withKey((await makeKey('LIVE')).key));
  const stolen = await ask(key, 'query ($id: ID!) { disputeCase(id: $id) { number } }', { id: live[0]?.id });
  expect(stolen.data).toEqual({ disputeCase: null });
});

test('a key that was revoked is refused at its next request; one without the scope may not act', async () => {
  const { id, key } = await makeKey('LIVE');
  const act = await ask(
    key,
    'mutation { confirmReceipt(input: { caseId: "00000000-0000-4000-8000-000000000000" }) { userErrors { code } } }',
  );
  expect(act.errors[0].extensions.code).toBe('FORBIDDEN');
  expect((await ask(key, '{ disputeCases(first: 1) { nodes { id } } }')).status).toBe(200);
  await ask(partner, 'mutation ($id: ID!) { revokeApiKey(input: { apiKeyId: $id }) { userErrors { code } } }', { id });
  expect((await ask(key, '{ disputeCases(first: 1) { nodes { id } } }')).status).toBe(401);
});

test('an officer moves a case; the partner hears of it once, signed, and believes nobody else', async () => {
  const { data } = await ask(
    partner,
    'mutation ($input: RegisterWebhookInput!) { registerWebhook(input: $input) { webhook { id } secret userErrors { code } } }',
    { input: { name: 'story', url: `http://127.0.0.1:${port}/hook`, eventTypes: ['disputes.case-changed'] } },
  );
  const { secret, webhook } = data.registerWebhook;
  receiver = await startReceiver({ port, secrets: [secret], onEvent: (event) => events.push(event) });
  receiver.on('request', (request) => {
    const headers = Object.entries(request.headers).filter(([name]) => name.startsWith('webhook-'));
    let text = '';
    request.on('data', (chunk) => (text += String(chunk)));
    request.on('end', () => heard.push({ headers: Object.fromEntries(headers) as Record<string, string>, text }));
  });

  const moved = await recommendInOneOf(demoId('business', 'partner'));
  await expect.poll(() => events, { timeout: 20_000 }).toHaveLength(1);
  expect(events[0]).toMatchObject({
    type: 'disputes.case-changed',
    data: { caseId: moved.id, number: moved.number, state: 'RECOMMENDATION' },
  });
  expect(Object.keys(events[0]?.data ?? {}).toSorted()).toEqual(['at', 'caseId', 'number', 'state']);

  const [{ headers, text } = { headers: {}, text: '' }] = heard;
  const post = (body: string): Promise<Response> =>
    fetch(`http://127.0.0.1:${port}/hook`, { method: 'POST', headers, body });
  expect((await post(text.replace('RECOMMENDATION', 'CLOSED'))).status).toBe(401);
  expect((await post(text)).status).toBe(204);
  expect(events).toHaveLength(1);

  const log = await ask(
    partner,
    'query ($id: ID!) { webhook(id: $id) { deliveries(first: 5) { nodes { state attempts tries { status } } } } }',
    { id: webhook.id },
  );
  expect(log.data.webhook.deliveries.nodes).toEqual([{ state: 'DELIVERED', attempts: 1, tries: [{ status: 204 }] }]);
});

/** An officer recommends a settlement in a case against a business that has come so far. */
async function recommendInOneOf(businessId: string): Promise<{ id: string; number: string }> {
  for (const login of ['officer', 'lead']) {
    const officer = await signIn(url, login);
    const { data } = await ask(
      officer,
      '{ disputeCases(mine: true, states: [OPINIONS, RECOMMENDATION], first: 100) { nodes { id number availableSteps respondent { id } } } }',
    );
    const nodes: { id: string; number: string; availableSteps: string[]; respondent: { id: string } | null }[] =
      data.disputeCases.nodes;
    const ripe = nodes.find(
      ({ availableSteps, respondent }) =>
        respondent?.id === businessId && availableSteps.includes('RECOMMEND_SETTLEMENT'),
    );
    if (!ripe) continue;
    const done = await ask(
      officer,
      'mutation ($input: RecommendSettlementInput!) { recommendSettlement(input: $input) { userErrors { code } } }',
      { input: { caseId: ripe.id, text: '대금을 환급할 것을 권고함.' } },
    );
    expect(done.data.recommendSettlement.userErrors).toEqual([]);
    return ripe;
  }
  throw new Error('no demo case against the partner is ripe for a recommendation');
}
