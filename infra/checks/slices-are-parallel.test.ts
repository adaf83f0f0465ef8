import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { slices } from '@madang/shared-schema/slices';
import { describe, expect, test } from 'vitest';
import { filesOfRepository, REPOSITORY, textOf } from './repository.ts';

const GOLDEN = 'callcenter';
const names = slices.map(({ name }) => name);
const files = new Set(filesOfRepository());

/** Files that every slice has, on each side. */
const SKELETON = {
  subgraphs: [
    'README.md',
    'migrations/index.ts',
    'package.json',
    'src/main.ts',
    'src/subgraph.test.ts',
    'src/subgraph.ts',
    'tsconfig.json',
    'vitest.config.ts',
  ],
  frontends: ['package.json', 'rsbuild.config.ts', 'src/slice.tsx', 'tsconfig.json'],
} as const;

/** Files of the skeleton that say the same in every slice, but for the slice's name. */
const ALIKE = {
  subgraphs: ['src/main.ts', 'tsconfig.json', 'vitest.config.ts'],
  frontends: ['rsbuild.config.ts', 'tsconfig.json'],
} as const;

const KITS = { subgraphs: ['subgraph-kit'], frontends: ['frontend-kit', 'shell'] } as const;

describe.each(['subgraphs', 'frontends'] as const)('%s', (side) => {
  test('each folder is a slice of slices.json, and each slice has its folder', () => {
    const folders = readdirSync(join(REPOSITORY, side), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).toSorted()).toEqual([...names, ...KITS[side]].toSorted());
  });

  test.each(names)('%s has the skeleton', (name) => {
    expect(SKELETON[side].filter((file) => !files.has(`${side}/${name}/${file}`))).toEqual([]);
  });

  test.each(names)('%s has at its root what the golden slice has', (name) => {
    expect(rootOf(side, name)).toEqual(rootOf(side, GOLDEN));
  });

  test.each(names)('%s has the scripts of the golden slice', (name) => {
    expect(scriptsOf(side, name)).toEqual(scriptsOf(side, GOLDEN));
  });

  test.each(names.flatMap((name) => ALIKE[side].map((file) => [name, file] as const)))(
    '%s: %s is as in the golden slice',
    (name, file) => {
      expect(withoutName(textOf(`${side}/${name}/${file}`), name)).toBe(
        withoutName(textOf(`${side}/${GOLDEN}/${file}`), GOLDEN),
      );
    },
  );
});

/** Screens over what the kit keeps for every slice alike, what two of them share, and the one screen over all features of its slice. */
const OF_SEVERAL: Readonly<Record<string, readonly string[]>> = {
  accounts: ['access-log', 'audit', 'journal'],
  callcenter: ['desk'],
  disputes: ['case-aids', 'case-contacts', 'case-form', 'case-records', 'csv', 'library'],
};

test.each(names)('%s: a feature of the frontend bears the name of a feature of the subgraph', (name) => {
  const known = [...featuresOf('subgraphs', name), ...(OF_SEVERAL[name] ?? [])];
  const strange = featuresOf('frontends', name).filter((feature) => !known.includes(feature));
  expect(strange).toEqual([]);
});

type Side = keyof typeof SKELETON;

function rootOf(side: Side, name: string): string[] {
  const below = [...files]
    .filter((file) => file.startsWith(`${side}/${name}/`))
    .map((file) => file.split('/')[2] ?? '');
  return [...new Set(below)].toSorted();
}

function scriptsOf(side: Side, name: string): unknown {
  const { scripts } = JSON.parse(textOf(`${side}/${name}/package.json`));
  return JSON.parse(withoutName(JSON.stringify(scripts), name));
}

/** Folders beside the skeleton, but for what is generated or points at other slices. */
function featuresOf(side: Side, name: string): string[] {
  const prefix = `${side}/${name}/src/`;
  const folders = [...files]
    .filter((file) => file.startsWith(prefix))
    .map((file) => file.slice(prefix.length).split('/'));
  const features = folders.filter((parts) => parts.length > 1).map(([folder = '']) => folder);
  return [...new Set(features)].filter((folder) => !['gql', 'stubs'].includes(folder));
}

/** The text with its name taken out, and without what the formatter does about the length of the name. */
function withoutName(text: string, name: string): string {
  const camel = name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const unnamed = text.replaceAll(name, '__slice__').replaceAll(camel, '__slice__');
  return unnamed.replaceAll(/\s+/g, '').replaceAll(/,(?=[)\]}])/g, '');
}
