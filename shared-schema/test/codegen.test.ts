import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { generateClients } from '../scripts/codegen.ts';
import { pathOf } from '../scripts/snapshots.ts';

const ROW =
  "import { graphql } from './gql/index.ts';\nexport const ROW = graphql(`fragment Row_order on Order { id orderedAt total { amount } ...Cell_order }`);\n";
const CELL =
  "import { graphql } from './gql/index.ts';\nexport const CELL = graphql(`fragment Cell_order on Order { id erpStatus }`);\n";

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'clients-'));
});

afterEach(() => rmSync(root, { recursive: true }));

test('a frontend with documents gets typed ones, the others are left alone', async () => {
  source('orders', 'row.ts', ROW);
  source('orders', 'cell.ts', CELL);
  source('insights', 'page.ts', 'export const nothing = 1;\n');
  const written = await generateClients({ root, schema: schemaIn(root), write: true });
  const files = ['gql.ts', 'graphql.ts', 'index.ts', 'safelist.json'];
  expect(written.toSorted()).toEqual(files.map((name) => `frontends/orders/src/gql/${name}`));
  const types = generated('graphql.ts');
  expect(types).toMatch(/orderedAt: string;[^]*amount: number/);
  expect(types).toMatch(/['"] \$fragmentRefs['"]\?: \{ Cell_OrderFragment: Cell_OrderFragment \}/);
  expect(types).not.toMatch(/\benum\b/);
});

test('generating again writes nothing', async () => {
  source('orders', 'cell.ts', CELL);
  await generateClients({ root, schema: schemaIn(root), write: true });
  expect(await generateClients({ root, schema: schemaIn(root), write: true })).toEqual([]);
});

test('looking for stale files writes none', async () => {
  source('orders', 'cell.ts', CELL);
  expect(await generateClients({ root, schema: schemaIn(root), write: false })).toHaveLength(4);
  expect(() => generated('graphql.ts')).toThrow(/ENOENT/);
});

test('a document that the graph cannot answer is an error that names the field', async () => {
  source('orders', 'cell.ts', CELL.replace('erpStatus', 'colourOfTheSky'));
  await expect(generateClients({ root, schema: schemaIn(root), write: true })).rejects.toThrow(/colourOfTheSky/);
});

function source(slice: string, file: string, code: string): void {
  const folder = join(root, 'frontends', slice, 'src');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, file), code);
}

function generated(file: string): string {
  return readFileSync(join(root, 'frontends/orders/src/gql', file), 'utf8');
}

function schemaIn(folder: string): string {
  const file = join(folder, 'api.graphql');
  writeFileSync(file, readFileSync(pathOf('test/orders.graphql'), 'utf8'));
  return file;
}
