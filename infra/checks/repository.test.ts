import { globSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesOfRepository, REPOSITORY, textOf } from './repository.ts';

const TOP_LEVEL = ['frontends', 'gateway', 'infra', 'shared-schema', 'subgraphs'];
const TOP_FILES = [
  'LICENSE',
  'NOTICE',
  'README.ko.md',
  'README.md',
  'package.json',
  'pnpm-lock.yaml',
  'pnpm-workspace.yaml',
  'turbo.json',
];

/** Fonts and pictures; everything else is text. */
const BINARY = /[.](?:png|jpe?g|webp|ico|woff2?|ttf|pdf)$/;

const files = filesOfRepository();
const packages = files.filter((file) => /(?:^|\/)package[.]json$/.test(file) && !file.includes('/template/'));

test('the top level is what the plan of the house says', () => {
  const entries = new Set(files.map((file) => file.split('/')[0] ?? ''));
  expect(
    [...entries].filter((entry) => !entry.startsWith('.') && ![...TOP_LEVEL, ...TOP_FILES].includes(entry)),
  ).toEqual([]);
});

test('no file names a folder of the machine it was written on', () => {
  const folders = [REPOSITORY, homedir()].filter((folder) => folder.split('/').length > 2);
  const written = files.filter(
    (file) => !BINARY.test(file) && folders.some((folder) => textOf(file).includes(`${folder}/`)),
  );
  expect(written).toEqual([]);
});

test('the lockfile and the settings of pnpm name no registry', () => {
  const settings = files.filter((file) => /(?:^|\/)(?:pnpm-lock[.]yaml|pnpm-workspace[.]yaml|[.]npmrc)$/.test(file));
  expect(settings.filter((file) => /\b(?:tarball:|registry:|https?:\/\/)/.test(textOf(file)))).toEqual([]);
});

test('libraries have one version each, which the catalog says', () => {
  const strays = packages.flatMap((file) => {
    const { dependencies = {}, devDependencies = {} } = JSON.parse(textOf(file));
    return Object.entries({ ...dependencies, ...devDependencies })
      .filter(([name, version]) => version !== (name.startsWith('@madang/') ? 'workspace:*' : 'catalog:'))
      .map(([name]) => `${file}: ${name}`);
  });
  expect(strays).toEqual([]);
});

test('every package is private and under the MIT licence', () => {
  const others = packages.filter((file) => {
    const { private: isPrivate, license } = JSON.parse(textOf(file));
    return isPrivate !== true || license !== 'MIT';
  });
  expect(others).toEqual([]);
});

test('NOTICE names every installed package under the Elastic License', () => {
  const notice = textOf('NOTICE');
  const elastic = installed()
    .filter(({ license }) => license === 'Elastic-2.0')
    .map(({ name }) => name);
  const named = [...notice.matchAll(/@apollo\/[\w-]+/g)].map(([name]) => name);
  expect([...new Set(named)].toSorted()).toEqual([...new Set(elastic)].toSorted());
});

function installed(): { name: string; license?: unknown }[] {
  const manifests = globSync('node_modules/.pnpm/*/node_modules/{*,@*/*}/package.json', { cwd: REPOSITORY });
  return manifests.map((file) => JSON.parse(readFileSync(join(REPOSITORY, file), 'utf8')));
}
