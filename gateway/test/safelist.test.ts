import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fingerprintsOf } from '@madang/shared-schema/safelist';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startWorld, type World } from './world/world.ts';

const folder = mkdtempSync(join(tmpdir(), 'safelist-'));
const files = ['shell', 'people', 'gone'].map((name) => join(folder, `${name}.json`));

const PAGE = 'query Page($id: ID!) { person(id: $id) { __typename id } }';
const NAME = 'fragment people_Name on Person { name ...people_More }';
const MORE = 'fragment people_More on Person { friends(first: 3) { id } }';
const PARCELS = 'fragment parcels_Panel on Person { parcels { weight } }';
const LIST = 'query List { language }';

let world: World;

function list(file: string | undefined, operations: string[], frames: string[], parts: string[]): void {
  const whole = (text: string) => [fingerprintsOf(parse(text)).whole, 'x'];
  const frame = (text: string) => [fingerprintsOf(parse(text)).frame, 'x'];
  const part = (text: string) => [fingerprintsOf(parse(text)).parts[0], 'x'];
  const manifest = {
    operations: Object.fromEntries(operations.map(whole)),
    frames: Object.fromEntries(frames.map(frame)),
    parts: Object.fromEntries(parts.map(part)),
  };
  writeFileSync(file ?? '', JSON.stringify(manifest));
}

beforeAll(async () => {
  list(files[0], [PAGE], [PAGE], []);
  list(files[1], [LIST, 'subscription Changes { personChanged { id } }'], [], [NAME, MORE, PARCELS]);
  world = await startWorld({ SAFELIST_FILES: files.join() });
});

afterAll(async () => {
  await world.close();
  rmSync(folder, { recursive: true });
});

async function ask(query: string, claims: Record<string, unknown> = {}) {
  const authorization = `Bearer ${await world.identity.token({ client_id: 'madang-shell', ...claims })}`;
  const { status, errors } = await world.ask(query, { id: '1' }, { authorization });
  return errors[0]?.extensions['code'] ?? status;
}

const filled = (spreads: string, ...fragments: string[]) =>
  [`query Page($id: ID!) { person(id: $id) { __typename id ${spreads} } }`, ...fragments].join(' ');

describe('our own front ends', () => {
  test.each([
    ['what they were built to ask', LIST],
    ['with what the client adds', 'query List { language __typename }'],
    ['a page with no part', PAGE],
    ['a page composed of some parts', filled('...parcels_Panel', PARCELS)],
    ['a page composed of all parts', filled('...people_Name ...parcels_Panel', MORE, PARCELS, NAME)],
  ])('may ask %s', async (_what, query) => {
    expect(await ask(query)).toBe(200);
  });

  test.each([
    ['anything else', 'query List { language knownFault }'],
    ['the same under another name', 'query Mine { language }'],
    ['more in the frame', filled('name')],
    [
      'another frame',
      'query Page($id: ID!) { person(id: $id) { id } other: person(id: 2) { ...parcels_Panel } }'.concat(PARCELS),
    ],
    ['a part that is not listed', filled('...Mine', 'fragment Mine on Person { name }')],
    [
      'a listed part with more in it',
      filled('...parcels_Panel', 'fragment parcels_Panel on Person { parcels { weight id } }'),
    ],
    ['two operations, one of them listed', `${LIST} query Mine { knownFault }`],
  ])('may not ask %s', async (_what, query) => {
    world.people.received.length = 0;
    const authorization = `Bearer ${await world.identity.token({ client_id: 'madang-shell' })}`;
    const body = JSON.stringify({ query, variables: { id: '1' }, operationName: /query (\w+)/.exec(query)?.[1] });
    const init = { 'content-type': 'application/json', authorization };
    const { status, errors } = await world.send('/graphql', { method: 'POST', headers: init, body });
    expect([status, errors[0]?.extensions]).toEqual([400, { code: 'NOT_ON_SAFELIST' }]);
    expect(world.people.received).toEqual([]);
  });

  test('are held to it on streams as well', async () => {
    const authorization = `Bearer ${await world.identity.token({ client_id: 'madang-shell' })}`;
    const { status, errors } = await world.send('/graphql/stream', {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization },
      body: JSON.stringify({ query: 'subscription Mine { personChanged { id name } }' }),
    });
    expect([status, errors[0]?.extensions]).toEqual([400, { code: 'NOT_ON_SAFELIST' }]);
  });
});

describe('not held to the list is', () => {
  test.each([
    ['a developer', { roles: ['AGENT', 'ANALYST'] }],
    ['the token command', { client_id: 'madang-cli' }],
    ['the token command where the issuer says azp', { client_id: undefined, azp: 'madang-cli' }],
  ])('%s', async (_what, claims) => {
    expect(await ask('{ mine: language }', claims)).toBe(200);
  });
});

describe('held to the list as well is', () => {
  test.each([
    ['a token of another client', { client_id: 'elsewhere' }],
    ['a token that names its client as azp', { client_id: undefined, azp: 'madang-shell' }],
    ['a token of the shell that also says azp', { azp: 'madang-cli' }],
    ['a token that names no client', { client_id: undefined }],
    ['a token whose client is no name', { client_id: ['madang-cli'], azp: 'madang-cli' }],
  ])('%s', async (_what, claims) => {
    expect(await ask('{ mine: language }', claims)).toBe('NOT_ON_SAFELIST');
    expect(await ask(LIST, claims)).toBe(200);
  });
});

test('a new build is heard of without a new gateway, and a broken manifest allows nothing', async () => {
  expect(await ask('query Built { language }')).toBe('NOT_ON_SAFELIST');
  list(files[2], ['query Built { language }'], [], []);
  expect(await ask('query Built { language }')).toBe(200);
  writeFileSync(files[2] ?? '', '{"operations":');
  expect(await ask('query Built { language }')).toBe('NOT_ON_SAFELIST');
  expect(await ask(LIST)).toBe(200);
});

test('planted hole: without manifests the front ends ask what they like', async () => {
  const open = await startWorld();
  const authorization = `Bearer ${await open.identity.token({ client_id: 'madang-shell' })}`;
  expect((await open.ask('{ mine: language }', {}, { authorization })).status).toBe(200);
  await open.close();
});

describe('a description of the graph', () => {
  const introspect = (claims: Record<string, unknown>) =>
    ask('{ __schema { queryType { name } } }', { client_id: 'x', ...claims });

  test.each(['ADMIN', 'ANALYST', 'PARTNER', 'PROGRAM'])('is given to %s', async (role) => {
    expect(await introspect({ roles: [role] })).toBe(200);
  });

  test.each(['AGENT', 'OFFICER', 'CONSUMER'])('is not given to %s', async (role) => {
    expect(await introspect({ roles: [role] })).toBe('INTROSPECTION_REFUSED');
  });

  test('is not given to nobody, nor through a fragment or an alias', async () => {
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ query: '{ ...F } fragment F on Query { x: __type(name: "Query") { name } }' });
    const { status, data, errors } = await world.send('/graphql', { method: 'POST', headers, body });
    expect([status, data, errors[0]?.extensions]).toEqual([400, undefined, { code: 'INTROSPECTION_REFUSED' }]);
  });
});
