import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startWorld, type World } from '../world/world.ts';

let world: World;

beforeAll(async () => {
  world = await startWorld();
});

afterAll(() => world.close());

const times = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join(' ');

const BOMBS = {
  'a conditional subscription': 'subscription($a: Boolean = true) { personChanged @skip(if: $a) { id } }',
  'too many fragments': `subscription { personChanged { ${times(180, (n) => `...B${n}`)} } } ${times(180, (n) => `fragment B${n} on Person { id }`)}`,
  'an endless number': 'subscription { personChanged { id parcels(first: 1e999) { id } } }',
};
const documents = Object.entries(BOMBS);

async function post(type: string, body: string) {
  const headers = { 'content-type': type, accept: 'text/event-stream', authorization: `Bearer ${world.token}` };
  return world.send('/graphql/stream', { method: 'POST', headers, body });
}

async function get(path: string) {
  const headers = { 'apollo-require-preflight': '1', authorization: `Bearer ${world.token}` };
  return world.send(path, { headers });
}

describe('what one reader does not see, no other reads:', () => {
  test.each(documents)('%s in plain text that mentions JSON', async (_what, query) => {
    for (const type of ['text/plain; x=application/json', 'text/plain; charset=application/json']) {
      const { status, errors } = await post(type, JSON.stringify({ query }));
      expect([status, errors[0]?.extensions]).toEqual([415, { code: 'UNSUPPORTED_MEDIA_TYPE' }]);
    }
  });

  test.each(documents)('%s in JSON within JSON, or in a list', async (_what, query) => {
    for (const body of [JSON.stringify(JSON.stringify({ query })), JSON.stringify([{ query }]), 'null', '1']) {
      const { status, errors } = await post('application/json', body);
      expect([status, errors[0]?.extensions]).toEqual([400, { code: 'BAD_REQUEST' }]);
    }
  });

  test.each(documents)('%s in an address that can be read in two ways', async (_what, query) => {
    const asked = `query=${encodeURIComponent(query)}`;
    for (const search of [asked, `${asked}&query=x`, `${asked}?}`, `${asked}%23%zz`, `${asked}&query={language}`]) {
      for (const path of ['/graphql', '/graphql/stream']) {
        const { status, data } = await get(`${path}?${search}`);
        expect([path, search.slice(-20), status, data]).toEqual([path, search.slice(-20), 400, undefined]);
      }
    }
  });

  test('none of them was a fault', () => {
    expect(world.log.filter(({ faultId }) => faultId !== undefined)).toEqual([]);
    expect(world.people.received).toEqual([]);
  });
});
