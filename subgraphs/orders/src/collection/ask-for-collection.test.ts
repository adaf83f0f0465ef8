import { createHmac } from 'node:crypto';
import { startTestSubgraph, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startMarketplaces, type TestMarketplaces } from '../connector/testing/marketplaces.ts';
import { orders } from '../subgraph.ts';
import { aMallOf, linesOf } from './testing/a-mall.ts';

const NOW = new Date('2026-11-21T05:00:00Z');
const HOOK_SECRET = 'hook-secret';

let subgraph: TestSubgraph;
let marketplaces: TestMarketplaces;
beforeAll(async () => {
  [subgraph, marketplaces] = await Promise.all([
    startTestSubgraph(orders, NOW, { variables: { CAFE24_HOOK_SECRET: HOOK_SECRET } }),
    startMarketplaces(NOW),
  ]);
});
afterAll(() => Promise.all([subgraph.stop(), marketplaces.stop()]));

const aMall = () => aMallOf(subgraph.em, marketplaces, NOW);

test('who asks for a collection hears of its progress to the end', async () => {
  const { put, item, connection, code } = await aMall();
  await put([{ items: [item] }]);
  const operator = subgraph.as('OPERATOR', { storefronts: [code] });
  const progress = await operator.follow(
    'subscription ($id: ID!) { collectionProgress(connectionId: $id) { state added cause askedBy } }',
    { id: connection.id },
  );
  const asked = await operator.ask(
    'mutation ($id: ID!) { collectNow(input: { connectionId: $id }) { run { state cause } userErrors { code } } }',
    { id: connection.id },
  );
  expect(asked.data.collectNow).toEqual({ run: { state: 'WAITING', cause: 'PERSON' }, userErrors: [] });
  for await (const { data } of progress) {
    if (data.collectionProgress.state !== 'DONE') continue;
    expect(data.collectionProgress).toMatchObject({ added: 1, cause: 'PERSON', askedBy: operator.actor.name });
    break;
  }
  const other = await subgraph
    .as('OPERATOR', { storefronts: ['PNR-OTHER'] })
    .ask('mutation ($id: ID!) { collectNow(input: { connectionId: $id }) { userErrors { code } } }', {
      id: connection.id,
    });
  expect(other.data.collectNow.userErrors).toEqual([{ code: 'CONNECTION_UNKNOWN' }]);
});

test('a hint of the marketplace is only believed that somebody should look; who cannot prove it is turned away', async () => {
  const { put, item, connection, account } = await aMall();
  await put([{ items: [item] }]);
  const body = JSON.stringify({ event_no: 90023, resource: { mall_id: account, order_id: 'whatever' } });
  const hint = (headers: Record<string, string>) =>
    fetch(`${subgraph.url}/doors/hints/cafe24`, { method: 'POST', headers, body }).then(({ status }) => status);
  const signature = createHmac('sha256', HOOK_SECRET).update(body).digest('base64');
  expect(await hint({ 'content-type': 'application/json' })).toBe(401);
  expect(await hint({ 'x-api-key': 'guess', 'content-type': 'application/json' })).toBe(401);
  expect(await hint({ 'x-api-key': HOOK_SECRET, 'content-type': 'application/json' })).toBe(202);
  expect(await hint({ 'x-cafe24-hmac-sha256': signature, 'content-type': 'application/json' })).toBe(202);
  await expect.poll(() => linesOf(subgraph.em, connection.id)).toHaveLength(1);
});

test('a permission that was lost is asked for anew; the code that comes back counts once, with the word it was asked with', async () => {
  const { put, run, tell, item, connection, code } = await aMall();
  await tell('', { revoke: true });
  expect(await run()).toMatchObject({ error_code: 'AUTHORIZATION_LOST' });
  await put([{ items: [item] }]);
  const operator = subgraph.as('OPERATOR', { storefronts: [code] });
  const ASK = `mutation ($id: ID!) { askConnectionPermission(input: { connectionId: $id }) { permission { url } userErrors { code } } }`;
  const GRANT = `mutation ($state: String!, $code: String!) { grantConnectionPermission(input: { state: $state, code: $code }) {
    connection { id } userErrors { code } } }`;
  const stranger = await subgraph.as('OPERATOR', { storefronts: ['PNR-OTHER'] }).ask(ASK, { id: connection.id });
  expect(stranger.data.askConnectionPermission.userErrors).toEqual([{ code: 'CONNECTION_UNKNOWN' }]);
  const { data } = await operator.ask(ASK, { id: connection.id });
  const { url } = data.askConnectionPermission.permission;
  const back = new URL(
    (
      await fetch(url.replace('redirect_uri=%2F', 'redirect_uri=http%3A%2F%2Fmadang.test%2F'), { redirect: 'manual' })
    ).headers.get('location') ?? '',
  );
  const said = { state: back.searchParams.get('state'), code: back.searchParams.get('code') };
  const forged = await operator.ask(GRANT, { ...said, state: `${connection.id}.forged` });
  expect(forged.data.grantConnectionPermission.userErrors).toEqual([{ code: 'PERMISSION_NOT_GRANTED' }]);
  const granted = await operator.ask(GRANT, said);
  expect(granted.data.grantConnectionPermission).toEqual({ connection: { id: connection.id }, userErrors: [] });
  const again = await operator.ask(GRANT, said);
  expect(again.data.grantConnectionPermission.userErrors).toEqual([{ code: 'PERMISSION_NOT_GRANTED' }]);
  expect(await run()).toMatchObject({ state: 'DONE', added: 1 });
});
