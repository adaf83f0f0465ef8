import { schemaDrift, sdlSnapshot, unwalledTables } from '@madang/subgraph-kit/testing';
import { expect, test } from 'vitest';
import { orders } from './subgraph.ts';

test('the committed SDL is what the code says', async () => {
  const { committed, printed } = await sdlSnapshot(orders);
  expect(committed).toBe(printed);
});

test('migrations give the tables that the rows expect', async () => {
  expect(await schemaDrift(orders)).toEqual([]);
});

test('no table can be read past the rules of who may', async () => {
  expect(await unwalledTables(orders)).toEqual([]);
});
