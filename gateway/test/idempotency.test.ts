import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startWorld, type Answer, type World } from './world/world.ts';

const RENAME = 'mutation Rename($name: String!) { rename(id: "1", name: $name) { name parcels { id } } }';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());
beforeEach(() => {
  world.people.received.length = 0;
  world.parcels.received.length = 0;
});

const rename = (name: string, key: string): Promise<Answer> => world.ask(RENAME, { name }, { 'idempotency-key': key });
const told = (headers: Record<string, unknown>) =>
  ['idempotency-key', 'x-madang-body-hash', 'x-madang-part'].map((name) => headers[name]);

test('the key and the hash of what was sent reach the slice that acts, and no slice that only answers', async () => {
  await rename('new', 'key 1');
  await rename('new', 'key 1');
  await rename('other', 'key 1');
  const [first, again, other] = world.people.received.map(({ headers }) => told(headers));
  expect(first).toEqual(['key 1', expect.stringMatching(/^[0-9a-f]{64}$/), '0']);
  expect(again).toEqual(first);
  expect(other?.[1]).not.toBe(first?.[1]);
  expect(world.parcels.received.flatMap(({ headers }) => told(headers)).every((value) => value === undefined)).toBe(
    true,
  );
});

test('a question takes no key along, and what somebody says of a body themselves is not passed on', async () => {
  await world.ask('{ person(id: 1) { name } }', {}, { 'idempotency-key': 'k', 'x-madang-body-hash': 'made up' });
  await world.ask(RENAME, { name: 'x' }, { 'x-madang-body-hash': 'made up', 'x-madang-part': '7' });
  expect(world.people.received.flatMap(({ headers }) => told(headers)).every((value) => value === undefined)).toBe(
    true,
  );
});

test('the order of members in what was sent does not matter', async () => {
  const send = (body: unknown) =>
    world.send('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${world.token}`, 'idempotency-key': 'k' },
      body: JSON.stringify(body),
    });
  await send({ query: RENAME, variables: { name: 'x' } });
  await send({ variables: { name: 'x' }, query: RENAME });
  const [first, second] = world.people.received.map(({ headers }) => told(headers));
  expect(first).toEqual(second);
});

test('neighbouring acts of one slice are one part, because the planner sends them together', async () => {
  const twice = 'mutation { one: rename(id: 1, name: "a") { name } two: rename(id: 2, name: "b") { name } }';
  await world.ask(twice, {}, { 'idempotency-key': 'k' });
  expect(world.people.received.map(({ headers }) => headers['x-madang-part'])).toEqual(['0']);
});

test.each([
  ['empty', ''],
  ['256 long', 'x'.repeat(256)],
  ['with a letter beyond ASCII', 'é'],
])('a key that is %s is refused before anything is asked', async (_what, key) => {
  const { status, errors } = await rename('x', key);
  expect([status, errors[0]?.extensions['code']]).toEqual([400, 'BAD_REQUEST']);
  expect(world.people.received).toEqual([]);
});

test('a key of 255 characters is one', async () => {
  expect((await rename('x', 'x'.repeat(255))).status).toBe(200);
});

describe('what a slice says of the key becomes the status of the whole answer', () => {
  test.each([
    ['IDEMPOTENCY_IN_FLIGHT', 409],
    ['IDEMPOTENCY_KEY_REUSED', 422],
  ])('%s is %i', async (code, status) => {
    world.people.misbehave = (response) =>
      void response
        .writeHead(status, { 'content-type': 'application/json' })
        .end(JSON.stringify({ errors: [{ message: 'not now', extensions: { code } }] }));
    const answer = await rename('x', 'key 2');
    world.people.misbehave = null;
    expect([answer.status, answer.data]).toEqual([status, undefined]);
    expect(answer.errors).toEqual([{ message: 'not now', extensions: { code, service: 'people' } }]);
  });
});
