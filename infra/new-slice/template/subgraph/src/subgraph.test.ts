import { schemaDrift, sdlSnapshot } from '@madang/subgraph-kit/testing';
import { expect, test } from 'vitest';
import { __camel__ } from './subgraph.ts';

test('the committed SDL is what the code says', async () => {
  const { committed, printed } = await sdlSnapshot(__camel__);
  expect(committed).toBe(printed);
});

test('migrations give the tables that the rows expect', async () => {
  expect(await schemaDrift(__camel__)).toEqual([]);
});
