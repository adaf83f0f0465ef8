import { ACTOR_HEADER, anonymous, type Actor } from '@madang/shared-schema/actor';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { callHouse, HOUSE_CALL, houseOf } from './house-call.ts';
import { anActor, startTestSubgraph, type TestSubgraph } from './testing/index.ts';
import { notesSubgraph } from './testing/notes-subgraph.ts';

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startTestSubgraph(
    notesSubgraph('doors', {
      routes: (server, { em, admit, admitSigned }) => {
        server.post('/doors/count', { preHandler: admit('gateway') }, () => em().execute('select 1 as one'));
        server.post('/doors/house', { preHandler: admitSigned }, ({ body }) => ({ heard: body }));
        server.post('/doors/other', { preHandler: admitSigned }, ({ body }) => ({ heard: body }));
        server.post('/doors/broken', { preHandler: admit('gateway') }, () => {
          throw new Error('the password is 1234');
        });
      },
    }),
  );
});
afterAll(() => subgraph.stop());

const gateway: Actor = { ...anonymous, login: 'gateway' };

async function knock(path: string, actor: Actor | null, audience = 'doors'): Promise<Response> {
  const token = actor && (await subgraph.signActor(actor, { audience }));
  return fetch(`${subgraph.url}${path}`, { method: 'POST', headers: token ? { [ACTOR_HEADER]: token } : {} });
}

test('a door opens for the program it is for', async () => {
  const answer = await knock('/doors/count', gateway);
  expect(answer.status).toBe(200);
  expect(await answer.json()).toEqual([{ one: 1 }]);
});

test('a door stays shut for everybody else, a person who took the name of the program included', async () => {
  const strangers = [null, anonymous, anActor('ADMIN', { login: 'gateway' })];
  const answers = await Promise.all(strangers.map((actor) => knock('/doors/count', actor)));
  expect(answers.map(({ status }) => status)).toEqual([401, 401, 401]);
  expect((await knock('/doors/count', gateway, 'orders')).status).toBe(401);
});

test('a fault at a door says nothing of its cause', async () => {
  const answer = await knock('/doors/broken', gateway);
  expect(answer.status).toBe(500);
  expect(await answer.text()).not.toContain('1234');
});

test('slices of the house call one another by a door that only they may use', async () => {
  const { secret } = houseOf(subgraph.em);
  const house = { urls: { doors: subgraph.url }, secret };
  const answer = await callHouse(house, 'doors', '/doors/house', { of: 'us' });
  expect([answer.status, await answer.json()]).toEqual([200, { heard: { of: 'us' } }]);
  const forged = { ...house, secret: `whsec_${Buffer.from('a secret of somebody else, 32 b.').toString('base64')}` };
  expect((await callHouse(forged, 'doors', '/doors/house', {})).status).toBe(401);
  const asAnother = { secret, urls: { orders: subgraph.url } };
  expect((await callHouse(asAnother, 'orders', '/doors/house', {})).status).toBe(401);
  expect((await knock('/doors/house', gateway)).status).toBe(401);
  await expect(callHouse(house, 'nowhere', '/doors/house', {})).rejects.toThrow('no address');
});

test('a signed call opens no other door, no other body, and nothing later', async () => {
  const { secret } = houseOf(subgraph.em);
  const knockAgain = async (path: string, text: string, minutesAgo = 0) => {
    const at = new Date(Date.now() - minutesAgo * 60_000);
    const headers = {
      'content-type': HOUSE_CALL,
      'webhook-id': 'doors:/doors/house:1',
      'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
      'webhook-signature': new Webhook(secret).sign('doors:/doors/house:1', at, '{}'),
    };
    return (await fetch(`${subgraph.url}${path}`, { method: 'POST', headers, body: text })).status;
  };
  expect(await knockAgain('/doors/house', '{}')).toBe(200);
  expect(await knockAgain('/doors/other', '{}')).toBe(401);
  expect(await knockAgain('/doors/house', '{ }')).toBe(401);
  expect(await knockAgain('/doors/house', '{')).toBe(400);
  expect(await knockAgain('/doors/house', '{}', 10)).toBe(401);
});
