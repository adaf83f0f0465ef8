import type { ServerResponse } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { AGENT } from './world/identity.ts';
import { startWorld, type World } from './world/world.ts';

let world: World;

beforeAll(async () => {
  world = await startWorld({ SUBGRAPH_TIMEOUT_MS: '300', SUBGRAPH_MAX_BYTES: '20000' });
});

afterAll(() => world.close());

beforeEach(() => {
  world.people.received.length = 0;
  world.parcels.received.length = 0;
  world.log.length = 0;
});

const PERSON = 'query Page($id: ID!) { person(id: $id) { name parcels { id weight } } }';

test('one query is answered by both subgraphs', async () => {
  const { status, data, errors } = await world.ask(PERSON, { id: '1' });
  expect({ status, errors }).toEqual({ status: 200, errors: [] });
  expect(data).toEqual({ person: { name: 'person 1', parcels: [{ id: '1-a', weight: 5 }] } });
});

describe('a subgraph hears', () => {
  test('the actor, signed for it alone', async () => {
    await world.ask(PERSON, { id: '1' });
    expect(world.people.received[0]?.actor).toMatchObject({ ...AGENT, aud: 'people', iss: 'madang-gateway' });
    expect(world.parcels.received[0]?.actor).toMatchObject({ sub: AGENT.sub, aud: 'parcels' });
    const { iat = 0, exp = 0 } = world.people.received[0]?.actor ?? {};
    expect(exp - iat).toBeLessThanOrEqual(60);
  });

  test('the language, Korean when none is said, and the id of the request', async () => {
    expect((await world.ask('{ language }', {}, { 'accept-language': 'en-GB' })).data.language).toBe('en-GB');
    const { data, headers } = await world.ask('{ language }', {}, { 'x-request-id': 'call-7' });
    expect(data.language).toBe('ko');
    expect(headers.get('x-request-id')).toBe('call-7');
    expect(world.people.received[1]?.headers['x-request-id']).toBe('call-7');
  });

  test('nothing a client made up about itself', async () => {
    const forged = { 'x-madang-actor': 'forged', 'x-madang-roles': 'ADMIN', cookie: 'a=b' };
    await world.ask('{ language }', {}, forged);
    const headers = world.people.received[0]?.headers ?? {};
    expect(headers['x-madang-actor']).not.toBe('forged');
    expect(Object.keys(headers)).not.toContain('x-madang-roles');
    expect(Object.keys(headers)).not.toContain('cookie');
    expect(Object.keys(headers)).not.toContain('authorization');
  });
});

describe('a subgraph that is away', () => {
  test('takes its own fields along, says so at their place, and comes back by itself', async () => {
    await world.parcels.stop();
    const { status, data, errors } = await world.ask(PERSON, { id: '1' });
    await world.parcels.start();
    expect({ status, data }).toEqual({ status: 200, data: { person: { name: 'person 1', parcels: null } } });
    expect(errors).toEqual([
      {
        message: expect.any(String),
        path: ['person', 'parcels'],
        extensions: { code: 'SERVICE_UNAVAILABLE', service: 'parcels' },
      },
    ]);
    const { data: again, errors: none } = await world.ask(PERSON, { id: '1' });
    expect(again.person.parcels).toHaveLength(1);
    expect(none).toEqual([]);
  });

  test('is named at every item of a list', async () => {
    await world.parcels.stop();
    const { errors } = await world.ask('{ people { nodes { name parcels { id } } } }');
    await world.parcels.start();
    expect(errors.map(({ path }) => path)).toEqual([0, 1, 2].map((index) => ['people', 'nodes', index, 'parcels']));
  });

  test('is named at its root fields under their aliases', async () => {
    await world.people.stop();
    const { data, errors } = await world.ask('{ someone: person(id: 1) { id } parcel(id: 2) { weight } }');
    await world.people.start();
    expect(data).toEqual({ someone: null, parcel: { weight: 1 } });
    expect(errors.map(({ path, extensions }) => [path, extensions['service']])).toEqual([[['someone'], 'people']]);
  });

  test.each([
    ['answers with 503', (response: ServerResponse) => response.writeHead(503).end('{}')],
    ['answers with something that is not JSON', (response: ServerResponse) => response.end('<html>')],
    ['answers with JSON that is no object', (response: ServerResponse) => response.end('[]')],
    ['breaks off', (response: ServerResponse) => response.destroy()],
    ['never answers', () => {}],
    ['never finishes', (response: ServerResponse) => response.write('{"data":')],
    ['answers with too much', (response: ServerResponse) => response.end(JSON.stringify({ data: 'x'.repeat(30_000) }))],
  ])('is one that %s', async (_what, misbehave) => {
    world.parcels.misbehave = (response) => void misbehave(response);
    const { data, errors } = await world.ask(PERSON, { id: '1' });
    world.parcels.misbehave = null;
    expect(data.person).toEqual({ name: 'person 1', parcels: null });
    expect(errors.map(({ extensions }) => extensions)).toEqual([{ code: 'SERVICE_UNAVAILABLE', service: 'parcels' }]);
    expect((await world.ask(PERSON, { id: '1' })).errors).toEqual([]);
  });
});

describe('an error', () => {
  test('that nobody expected is masked, with an id under which the log has it', async () => {
    const { data, errors } = await world.ask('{ faulty }');
    expect(data).toEqual({ faulty: null });
    const [error] = errors;
    expect(error).toMatchObject({
      message: 'Internal error',
      path: ['faulty'],
      extensions: { code: 'INTERNAL_SERVER_ERROR', service: 'people' },
    });
    expect(JSON.stringify(errors)).not.toMatch(/secret|stack|vault/);
    const line = world.log.find(({ faultId }) => faultId === error?.extensions['id']);
    expect(line).toMatchObject({
      service: 'people',
      requestId: expect.any(String),
      err: { message: expect.stringContaining('secret') },
    });
  });

  test('that the subgraph masked keeps its id', async () => {
    const { errors } = await world.ask('{ knownFault }');
    expect(errors[0]?.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', id: 'fault-7', service: 'people' });
  });

  test('with a known code passes, without remarks nobody needs', async () => {
    const { errors } = await world.ask('{ forbidden }');
    expect(errors).toEqual([
      { message: 'Not for you', path: ['forbidden'], extensions: { code: 'FORBIDDEN', service: 'people' } },
    ]);
  });

  test('of a subgraph that refuses our word is our fault, not the person’s', async () => {
    world.people.misbehave = (response) => {
      response
        .writeHead(401)
        .end(JSON.stringify({ errors: [{ message: 'no actor', extensions: { code: 'UNAUTHENTICATED' } }] }));
    };
    const { errors } = await world.ask('{ language }');
    world.people.misbehave = null;
    expect(errors.map(({ extensions }) => extensions['code'])).toEqual(['INTERNAL_SERVER_ERROR']);
  });
});

test('names of prototypes are names like others', async () => {
  const { data } = await world.ask('{ __proto__: person(id: 1) { constructor: name prototype: id polluted: name } }');
  expect(data['__proto__']).toEqual({ constructor: 'person 1', prototype: '1', polluted: 'person 1' });
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

test('one line in the log per request, with no token and no values', async () => {
  await world.ask(PERSON, { id: 'secret-value' });
  const line = world.log.find(({ msg }) => msg === 'request');
  expect(line).toMatchObject({
    route: '/graphql',
    method: 'POST',
    status: 200,
    operation: 'Page',
    ms: expect.any(Number),
    requestId: expect.any(String),
  });
  const whole = JSON.stringify(world.log);
  expect(whole).not.toContain('secret-value');
  expect(whole).not.toContain(world.token.slice(0, 20));
});
