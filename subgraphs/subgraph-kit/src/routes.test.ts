import { ACTOR_HEADER, anonymous, type Actor } from '@madang/shared-schema/actor';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anActor, startTestSubgraph, type TestSubgraph } from './testing/index.ts';
import { notesSubgraph } from './testing/notes-subgraph.ts';

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startTestSubgraph(
    notesSubgraph('doors', {
      routes: (server, { em, admit }) => {
        server.post('/doors/count', { preHandler: admit('gateway') }, () => em().execute('select 1 as one'));
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
