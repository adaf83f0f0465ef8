import { auditServer, serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startWorld, type World } from './world/world.ts';

let world: World;

beforeAll(async () => {
  world = await startWorld();
  // The audit asks for the schema, which is described to developers.
  world.token = await world.identity.token({ roles: ['PARTNER'] });
});

afterAll(() => world.close());

/** A client of ours: it has a token, and says so of a plain GET that no other site made it send it. */
const asClient: typeof fetch = (address, init) => {
  const headers = new Headers(init?.headers);
  headers.set('authorization', `Bearer ${world.token}`);
  headers.set('apollo-require-preflight', 'true');
  return fetch(address, { ...init, headers });
};

const audits = () => serverAudits({ url: () => `${world.url}/graphql`, fetchFn: asClient });

describe('GraphQL over HTTP', () => {
  // The ids and names are known before there is an address.
  test.each(serverAudits({ url: 'http://unknown/graphql' }).map(({ id, name }) => [id, name]))('%s %s', async (id) => {
    const audit = audits().find((one) => one.id === id);
    const result = await audit?.fn();
    expect(
      result?.status === 'ok' ? 'ok' : `${result?.status}: ${result && 'reason' in result ? result.reason : ''}`,
    ).toBe('ok');
  });
});

test('planted hole: the audit notices a server that answers everything with 200', async () => {
  const results = await auditServer({
    url: 'http://careless/graphql',
    fetchFn: () =>
      Promise.resolve(
        new Response('{"data":{"__typename":"Query"}}', { headers: { 'content-type': 'application/json' } }),
      ),
  });
  expect(results.filter(({ status }) => status !== 'ok').length).toBeGreaterThan(10);
});
