import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../checks/tools.ts';
import { copyOfRepository, must } from './copy.ts';

const NAME = 'field-service';
const NEW_SLICE = ['node', 'infra/new-slice/new-slice.ts'] as const;

let house: string;
beforeAll(async () => void (house = await copyOfRepository()));
afterAll(() => rmSync(house, { recursive: true, force: true }));

test('a bad name is refused, and nothing is changed', async () => {
  const { succeeded, output } = await run([...NEW_SLICE, 'Orders'], { cwd: house });
  expect(succeeded).toBe(false);
  expect(output).toContain('kebab-case');
  expect(await changes()).toEqual([]);
});

test('a failure on the way leaves nothing behind', async () => {
  const { succeeded, output } = await run([...NEW_SLICE, NAME], { cwd: house, env: { PATH: pathWithout('pnpm') } });
  expect(succeeded).toBe(false);
  expect(output).toContain('Nothing was changed');
  expect(await changes()).toEqual([]);
});

test('a slice is made: two folders, an entry in the list, its place in the graph and in screens over all slices', async () => {
  expect(await must(house, ...NEW_SLICE, NAME)).toContain(`http://localhost:4000/${NAME}`);
  expect(await changes()).toEqual([
    'frontends/accounts/src/gql/each-slice.json',
    'frontends/accounts/src/gql/safelist.json',
    'frontends/field-service/',
    'pnpm-lock.yaml',
    'shared-schema/api.graphql',
    'shared-schema/slices.json',
    'shared-schema/subgraphs/field-service.graphql',
    'shared-schema/supergraph.graphql',
    'subgraphs/field-service/',
  ]);
});

test('its stories pass', async () => {
  await must(house, 'pnpm', '--fail-if-no-match', '--filter', `@madang/${NAME}-subgraph`, 'test');
});

test('the slice and its place in the house pass every check unedited', async () => {
  expect(await must(house, 'pnpm', 'check', NAME)).toContain(', 0 failed');
});

test('it is built, and the edge offers it to the shell', async () => {
  await must(house, 'pnpm', '--fail-if-no-match', '--filter', `@madang/${NAME}-*`, 'build');
  const answers = JSON.parse(await must(house, 'node', '--input-type=module', '--eval', ASK_EDGE));
  expect(answers.slices).toContainEqual(
    expect.objectContaining({ name: NAME, entry: `/slices/${NAME}/mf-manifest.json` }),
  );
  expect(answers.manifest).toMatchObject({ name: NAME, exposes: [{ name: 'slice' }] });
});

/** Asks the edge of the copy what the shell asks at run time. */
const ASK_EDGE = `
  import { buildEdge } from './infra/edge/edge.ts';
  const away = 'http://127.0.0.1:9';
  const edge = await buildEdge({ gatewayUrl: away, identityUrl: away, frontendsFolder: process.cwd() + '/frontends', logLevel: 'silent' });
  const ask = async (url) => (await edge.inject({ url })).json();
  console.log(JSON.stringify({ slices: await ask('/slices.json'), manifest: await ask('/slices/${NAME}/mf-manifest.json') }));
  await edge.close();
`;

async function changes(): Promise<string[]> {
  const status = await must(house, 'git', 'status', '--porcelain');
  return status
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.slice(3))
    .toSorted();
}

/** A PATH on which a program is found first that fails. */
function pathWithout(program: string): string {
  const folder = join(house, 'node_modules', '.without');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, program), '#!/bin/sh\nexit 1\n');
  chmodSync(join(folder, program), 0o755);
  return [folder, process.env['PATH']].join(delimiter);
}
