import { expect, test } from 'vitest';
import { schemaDrift, unwalledTables } from '../testing/index.ts';
import { lettersSubgraph } from '../testing/letters-subgraph.ts';

test('migrations give the tables that the rows expect', async () => {
  expect(await schemaDrift(lettersSubgraph)).toEqual([]);
});

test('every table has its rules of rows', async () => {
  expect(await unwalledTables(lettersSubgraph)).toEqual([]);
});
