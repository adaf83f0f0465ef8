import { schemaDrift, sdlSnapshot, unwalledTables } from '@madang/subgraph-kit/testing';
import { expect, test } from 'vitest';
import { accounts } from './subgraph.ts';

test('the committed SDL is what the code says', async () => {
  const { committed, printed } = await sdlSnapshot(accounts);
  expect(committed).toBe(printed);
});

test('migrations give the tables that the rows expect', async () => {
  expect(await schemaDrift(accounts)).toEqual([]);
});

test('no table can be read past the rules of who may', async () => {
  expect(await unwalledTables(accounts)).toEqual([]);
});
