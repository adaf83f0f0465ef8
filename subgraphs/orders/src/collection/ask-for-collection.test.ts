import { createHmac } from 'node:crypto';
import { startTestSubgraph, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startMarketplaces, type TestMarketplaces } from '../connector/testing/marketplaces.ts';
import { orders } from '../subgraph.ts';
import { collect } from './collect.ts';
import { alarmsOf, aMallOf, collectedOf, linesOf, ROOMY } from './testing/a-mall.ts';
import { HEALTH } from './testing/documents.ts';

const NOW = new Date('2026-11-21T05:00:00Z');
const HOUR_MS = 3_600_000;
const HOOK_SECRET = 'hook-secret';

let subgraph: TestSubgraph;
let marketplaces: TestMarketplaces;
beforeAll(async () => {
  [subgraph, marketplaces] = await Promise.all([
    startTestSubgraph(orders, NOW, { variables: { CAFE24_HOOK_SECRET: HOOK_SECRET } }),
    startMarketplaces(NOW),
  ]);
});
beforeEach(() => marketplaces.simulators.setNow(NOW));
afterAll(() => Promise.all([subgraph.stop(), marketplaces.stop()]));

const aMall = (more = {}) => aMallOf(subgraph.em, marketplaces, NOW, more);

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

describe('when a marketplace fails', () => {
  test('one that is down is told so and stops nobody; what it had comes in later', async () => {
    const [bad, good] = [await aMall(), await aMall()];
    marketplaces.setUp([bad.account, good.account], ROOMY);
    await bad.put([{ items: [bad.item] }]);
    await good.put([{ items: [good.item] }]);
    await bad.tell('', { down: true });
    expect(await bad.run()).toMatchObject({ state: 'FAILED', error_code: 'AWAY', added: 0 });
    expect(await good.run()).toMatchObject({ state: 'DONE', added: 1 });
    const { data } = await subgraph.as('HEADQUARTERS').ask(HEALTH);
    const health = Object.fromEntries(data.connectionHealth.map((one: { id: string }) => [one.id, one]));
    expect(health[bad.connection.id]).toMatchObject({
      lamp: 'YELLOW',
      errorCode: 'AWAY',
      failures: 1,
      lastRun: { state: 'FAILED' },
    });
    expect(health[bad.connection.id].errorText).toContain('판매처가 응답하지 않습니다');
    expect(health[good.connection.id]).toMatchObject({ lamp: 'GREEN', lagSeconds: 0, addedToday: 1 });
    await bad.tell('', { down: false });
    expect(await bad.run(new Date(NOW.getTime() + HOUR_MS))).toMatchObject({ state: 'DONE', added: 1 });
    const own = await subgraph.as('OPERATOR', { storefronts: [good.code] }).ask(HEALTH);
    expect(own.data.connectionHealth.map((one: { id: string }) => one.id)).toEqual([good.connection.id]);
  });

  test('one that fails for long is an alarm once, and again only after it worked', async () => {
    const { run, tell, connection } = await aMall();
    const at = (hours: number) => run(new Date(NOW.getTime() + hours * HOUR_MS));
    await tell('', { down: true });
    for (const hours of [0, 0.9]) await at(hours);
    expect(await alarmsOf(subgraph.em, connection.id)).toEqual([]);
    for (const hours of [1, 2, 20]) await at(hours);
    expect(await alarmsOf(subgraph.em, connection.id)).toHaveLength(2);
    await tell('', { down: false });
    expect(await at(21)).toMatchObject({ state: 'DONE' });
    await tell('', { down: true });
    for (const hours of [22, 23]) await at(hours);
    expect(await alarmsOf(subgraph.em, connection.id)).toHaveLength(4);
  });

  test('a token that ends in the middle is made anew, a block is waited out, and a permission that is taken is an alarm', async () => {
    const { put, run, tell, item, account, connection, code } = await aMall({ CAFE24_PAGE: '1' });
    await put([{ items: [item] }, { items: [item] }]);
    await tell('', { expireAfter: 3 });
    expect(await run()).toMatchObject({ state: 'DONE', added: 2 });
    await put([{ items: [item] }]);
    await tell('', { limited: 1 });
    expect(await run()).toMatchObject({ state: 'FAILED', error_code: 'LIMITED' });
    expect(await alarmsOf(subgraph.em, connection.id)).toEqual([]);
    await tell('', { revoke: true });
    await subgraph.em.execute('delete from channel_budget');
    expect(await run()).toMatchObject({ state: 'FAILED', error_code: 'AUTHORIZATION_LOST' });
    await run(new Date(NOW.getTime() + 24 * HOUR_MS));
    expect(await alarmsOf(subgraph.em, connection.id)).toEqual([
      { template: 'connection-permission-lost', to: { role: 'HEADQUARTERS' } },
      { template: 'connection-permission-lost', to: { storefrontCode: code } },
    ]);
    const { data } = await subgraph.as('HEADQUARTERS').ask(`{ connectionHealth { account lamp errorCode } }`);
    const mine = data.connectionHealth.find((one: { account: string }) => one.account === account);
    expect(mine).toMatchObject({ lamp: 'RED', errorCode: 'AUTHORIZATION_LOST' });
  });

  test('who is stopped in the middle begins again, and nothing is there twice or half', async () => {
    const { put, run, item, connection, variant } = await aMall({ CAFE24_PAGE: '2' });
    await put(Array.from({ length: 5 }, () => ({ items: [item] })));
    await subgraph.em.execute(
      `create function stop_in_the_middle() returns trigger language plpgsql as
       $$ begin if new.connection_id = '${connection.id}' and (select count(*) from sales_order where connection_id = new.connection_id) > 2
         then raise exception 'the plug was pulled'; end if; return new; end $$`,
    );
    await subgraph.em.execute(
      'create trigger stopped after insert on sales_order for each row execute function stop_in_the_middle()',
    );
    await expect(collect(subgraph.em.fork(), connection.id, NOW)).rejects.toThrow('the plug was pulled');
    await subgraph.em.execute('drop trigger stopped on sales_order');
    expect(await linesOf(subgraph.em, connection.id)).toHaveLength(2);
    expect(await run()).toMatchObject({ state: 'DONE', added: 3 });
    expect(await collectedOf(subgraph.em, variant.id)).toEqual({ collected: 10, allocated: 0 });
  });
});
