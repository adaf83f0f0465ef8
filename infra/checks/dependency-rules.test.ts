import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const CRUISER = join(
  dirname(import.meta.dirname),
  'node_modules',
  'dependency-cruiser',
  'bin',
  'dependency-cruiser.mjs',
);

const RULES = join(import.meta.dirname, 'dependency-cruiser.mjs');

/** Rule, the file that breaks it, and what it imports. */
const PLANTED = [
  ['slices-are-islands', 'subgraphs/apples/src/core/grow.ts', 'subgraphs/pears/src/core/index.ts'],
  ['slices-are-islands', 'frontends/apples/src/core/page.tsx', 'frontends/pears/src/core/index.ts'],
  ['slices-are-islands', 'frontends/apples/src/core/list.tsx', 'subgraphs/apples/src/core/index.ts'],
  ['slices-are-islands', 'subgraphs/subgraph-kit/src/serve.ts', 'subgraphs/apples/src/core/index.ts'],
  ['features-meet-at-the-door', 'subgraphs/apples/src/core/pick.ts', 'subgraphs/apples/src/tree/climb.ts'],
  ['features-meet-at-the-door', 'frontends/apples/src/core/row.tsx', 'frontends/apples/src/tree/leaf.tsx'],
  ['tests-meet-at-factories', 'subgraphs/apples/src/core/core.test.ts', 'subgraphs/apples/src/tree/climb.ts'],
  ['the-contract-knows-no-one', 'shared-schema/src/roles.ts', 'gateway/src/limits.ts'],
  ['the-gateway-knows-the-contract-only', 'gateway/src/limits.ts', 'subgraphs/apples/src/core/index.ts'],
  ['nobody-imports-infra', 'subgraphs/apples/src/core/peel.ts', 'infra/start/ports.ts'],
  ['words-stand-alone', 'subgraphs/apples/src/tree/tree.ts', 'subgraphs/apples/src/tree/tree-process.ts'],
  ['words-stand-alone', 'subgraphs/apples/src/tree/tree-words.ts', 'subgraphs/apples/src/tree/tree.access.ts'],
  ['processes-are-pure', 'subgraphs/apples/src/tree/tree-rules.ts', 'subgraphs/apples/src/tree/tree.entity.ts'],
  ['processes-are-pure', 'subgraphs/apples/src/tree/tree-process.ts', 'node_modules/rxjs/index.js'],
  ['types-do-not-see-rows', 'subgraphs/apples/src/tree/tree.type.ts', 'subgraphs/apples/src/tree/tree.entity.ts'],
  [
    'only-the-feature-list-sees-resolvers',
    'subgraphs/apples/src/tree/fell.ts',
    'subgraphs/apples/src/tree/tree.resolver.ts',
  ],
  ['use-cases-speak-no-graphql', 'subgraphs/apples/src/tree/climb.ts', 'subgraphs/apples/src/tree/tree.type.ts'],
  ['use-cases-speak-no-graphql', 'subgraphs/apples/src/tree/water.ts', 'node_modules/graphql/index.js'],
  ['migrations-outlive-rows', 'subgraphs/apples/migrations/plant.ts', 'subgraphs/apples/src/tree/tree.entity.ts'],
  ['tests-help-tests', 'subgraphs/apples/src/tree/prune.ts', 'subgraphs/apples/src/tree/tree.factory.ts'],
  ['tests-help-tests', 'subgraphs/pears/src/core/ripen.ts', 'subgraphs/subgraph-kit/src/testing/index.ts'],
  ['browsers-have-no-node', 'frontends/apples/src/core/read.ts', 'fs'],
  ['no-circles', 'gateway/src/egg.ts', 'gateway/src/hen.ts'],
  ['imports-lead-somewhere', 'gateway/src/lost.ts', './nowhere.ts'],
] as const;

/** Imports that no rule speaks of, but for the circle that is told once. */
const ALLOWED = [
  ['subgraphs/apples/src/main.ts', 'subgraphs/apples/src/subgraph.ts'],
  ['subgraphs/apples/src/subgraph.ts', 'subgraphs/apples/src/tree/tree.resolver.ts'],
  ['subgraphs/apples/src/subgraph.ts', 'subgraphs/apples/migrations/index.ts'],
  ['subgraphs/apples/src/core/index.ts', 'subgraphs/apples/src/core/core.type.ts'],
  ['subgraphs/apples/src/core/core.type.ts', 'subgraphs/apples/src/stubs/pear.type.ts'],
  ['subgraphs/apples/src/core/peel.ts', 'subgraphs/apples/src/tree/index.ts'],
  ['subgraphs/apples/src/core/peel.ts', 'subgraphs/subgraph-kit/src/index.ts'],
  ['subgraphs/apples/src/core/core.test.ts', 'subgraphs/apples/src/tree/tree.factory.ts'],
  ['subgraphs/apples/src/tree/tree.factory.ts', 'subgraphs/apples/src/tree/tree.entity.ts'],
  ['subgraphs/apples/src/tree/tree-process.ts', 'subgraphs/subgraph-kit/src/process.ts'],
  ['subgraphs/apples/src/tree/tree.resolver.ts', 'subgraphs/apples/src/tree/tree.type.ts'],
  ['subgraphs/apples/src/tree/tree.entity.ts', 'subgraphs/apples/src/tree/tree.ts'],
  ['subgraphs/apples/vitest.config.ts', 'subgraphs/subgraph-kit/src/testing/vitest.ts'],
  ['frontends/apples/src/core/page.tsx', 'frontends/apples/src/gql/graphql.ts'],
  ['frontends/apples/src/core/page.tsx', 'frontends/frontend-kit/src/index.ts'],
  ['frontends/apples/rsbuild.config.ts', 'fs'],
  ['gateway/src/hen.ts', 'gateway/src/egg.ts'],
  ['gateway/src/main.ts', 'shared-schema/src/slices.ts'],
  ['infra/start/ports.ts', 'shared-schema/src/slices.ts'],
] as const;

let house: string;
let found: [rule: string, from: string, to: string][];

beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'madang-rules-'));
  for (const name of ['graphql', 'rxjs']) save(`node_modules/${name}/package.json`, '{ "main": "index.js" }');
  const imports = [...PLANTED.map(([, from, to]) => [from, to] as const), ...ALLOWED];
  for (const path of new Set(imports.flat().filter((file) => file.includes('/') && !file.startsWith('.')))) {
    save(
      path,
      imports
        .filter(([from]) => from === path)
        .map(([, to]) => `import '${specifier(path, to)}';\n`)
        .join(''),
    );
  }
  found = cruise();
});
afterAll(() => rmSync(house, { recursive: true }));

test('each planted import is found, and no other', () => {
  expect(found.toSorted()).toEqual([...PLANTED].map((planted) => [...planted]).toSorted());
});

test('each rule has an import planted against it', async () => {
  const { default: rules } = await import(RULES);
  const names: string[] = rules.forbidden.map(({ name }: { name: string }) => name);
  expect(names.toSorted()).toEqual([...new Set(PLANTED.map(([rule]) => rule))].toSorted());
});

function cruise(): typeof found {
  const folders = ['gateway', 'subgraphs', 'frontends', 'shared-schema', 'infra'];
  const options = ['--config', RULES, '--output-type', 'json'];
  const { stdout } = spawnSync(process.execPath, [CRUISER, ...options, ...folders], { cwd: house, encoding: 'utf8' });
  const { summary } = JSON.parse(stdout);
  return summary.violations.map(({ rule, from, to }: { rule: { name: string }; from: string; to: string }) => [
    rule.name,
    from,
    to,
  ]);
}

function specifier(from: string, to: string): string {
  if (to.startsWith('.') || !to.includes('/')) return to;
  const [root, library = ''] = to.split('/');
  return root === 'node_modules' ? library : `${'../'.repeat(from.split('/').length - 1)}${to}`;
}

function save(path: string, text: string): void {
  const file = join(house, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
