import { newId } from '@madang/subgraph-kit';
import { startTestSubgraph, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aVariant } from '../catalog/catalog.factory.ts';
import { orders } from '../subgraph.ts';
import { moveStock } from './move-stock.ts';

/** Far ahead of the machine, so that jobs which acts ask for wait. */
const NOW = new Date('2046-11-20T01:00:00Z');
const LEVEL = 'level { onHand collected allocated sellable } userErrors { code message field }';
const RECEIVE = `mutation ($input: ReceiveStockInput!) { act: receiveStock(input: $input) { ${LEVEL} } }`;
const COUNT = `mutation ($input: CountStockInput!) { act: countStock(input: $input) { ${LEVEL} } }`;
const LEVELS = `query ($search: String, $filter: StockFilter) { stockLevels(search: $search, filter: $filter, first: 5) {
  nodes { id onHand collected allocated sellable variant { sku product { name } } } pageInfo { hasNextPage } } }`;
const ENTRIES = `query ($id: ID!, $after: String) { stockEntries(variantId: $id, first: 2, after: $after) {
  nodes { cause onHand note actorName } pageInfo { hasNextPage endCursor } } }`;

type Who = 'HEADQUARTERS' | 'OPERATOR' | 'AGENT' | 'CONSUMER';

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startTestSubgraph(orders, NOW);
});
afterAll(() => subgraph.stop());

async function act(document: string, input: object, who: Who = 'HEADQUARTERS') {
  const { data, errors } = await subgraph.as(who).ask(document, { input });
  if (errors[0]) return errors[0].extensions?.['code'] ?? 'malformed';
  return data.act.userErrors[0]?.code ?? data.act.level;
}

describe('goods that come in and shelves that are counted', () => {
  test('each change has its cause, its author and its note, and is seen in the ledger page by page', async () => {
    const { id } = await aVariant(subgraph.em.fork());
    expect(await act(RECEIVE, { variantId: id, quantity: 10, note: ' 입고전표 7 ' })).toMatchObject({
      onHand: 10,
      sellable: 10,
    });
    const counted = { variantId: id, counted: 8, expected: 10, note: '파손 2' };
    expect(await act(COUNT, counted)).toMatchObject({ onHand: 8 });
    expect(await act(COUNT, counted)).toBe('STOCK_MOVED');
    expect(await act(COUNT, { ...counted, expected: 8 })).toMatchObject({ onHand: 8 });
    await act(RECEIVE, { variantId: id, quantity: 1 });
    const first = (await subgraph.as('AGENT').ask(ENTRIES, { id })).data.stockEntries;
    const rest = await subgraph.as('AGENT').ask(ENTRIES, { id, after: first.pageInfo.endCursor });
    const all = [...first.nodes, ...rest.data.stockEntries.nodes];
    expect(all).toMatchObject([
      { cause: 'RECEIPT', onHand: 1, note: null },
      { cause: 'COUNT', onHand: -2, note: '파손 2' },
      { cause: 'RECEIPT', onHand: 10, note: '입고전표 7', actorName: expect.any(String) },
    ]);
  });

  test('no quantity that cannot be meant, no variant that is not there, no count without a reason or below what is set aside', async () => {
    const { id } = await aVariant(subgraph.em.fork());
    const receive = (quantity: number, variantId = id) => act(RECEIVE, { variantId, quantity });
    expect([await receive(0), await receive(-1), await receive(100_001)]).toEqual(
      ['', '', ''].map(() => 'QUANTITY_INVALID'),
    );
    expect([await receive(1.5), await receive(2 ** 40)]).not.toContainEqual(expect.objectContaining({ onHand: 1 }));
    expect([await receive(1, newId()), await receive(1, 'no-id')]).toEqual(['VARIANT_UNKNOWN', 'VARIANT_UNKNOWN']);
    expect(await act(RECEIVE, { variantId: id, quantity: 1, note: 'x'.repeat(501) })).toBe('STOCK_NOTE_TOO_LONG');
    await receive(3);
    const count = (counted: number, note = '실사') => act(COUNT, { variantId: id, counted, expected: 3, note });
    expect([await count(-1), await count(2, '  ')]).toEqual(['QUANTITY_INVALID', 'COUNT_NOTE_MISSING']);
    const moves = { variantId: id, cause: 'COLLECTION', collected: 2, allocated: 2 } as const;
    await subgraph.em.fork().transactional((tx) => moveStock(tx, [moves], { actor: null, now: NOW }));
    expect(await count(1)).toBe('COUNT_BELOW_ALLOCATED');
    const both = await Promise.all([count(5), count(6)]);
    expect(both.filter((each) => each === 'STOCK_MOVED')).toHaveLength(1);
    for (const who of ['AGENT', 'OPERATOR'] as const)
      expect(await act(RECEIVE, { variantId: id, quantity: 1 }, who)).toBe('FORBIDDEN');
  });
});

describe('the list', () => {
  test('finds by sku, style and name, and costs the same however long it is', async () => {
    for (const size of ['S', 'M', 'L']) {
      const style = `Z9ABC${size}`;
      const variant = await aVariant(
        subgraph.em.fork(),
        { sku: `${style}-GY` },
        { styleCode: style, name: `겨울 코트 ${size}` },
      );
      if (size !== 'S') await act(RECEIVE, { variantId: variant.id, quantity: 2 });
    }
    const ask = async (search: string, filter = 'ALL', who: Who = 'OPERATOR') => {
      const { data } = await subgraph.as(who).ask(LEVELS, { search, filter });
      return data.stockLevels.nodes.map(({ variant, onHand }: { variant: { sku: string }; onHand: number }) => [
        variant.sku,
        onHand,
      ]);
    };
    const all = [
      ['Z9ABCL-GY', 2],
      ['Z9ABCM-GY', 2],
      ['Z9ABCS-GY', 0],
    ];
    expect([await ask('z9abc'), await ask('겨울 코트')]).toEqual([all, all]);
    expect([await ask('Z9ABCS-G', 'SOLD_OUT'), await ask('Z9ABC', 'ALLOCATED'), await ask('%')]).toEqual([
      [['Z9ABCS-GY', 0]],
      [],
      [],
    ]);
    expect(await ask('Z9ABC', 'ALL', 'CONSUMER').catch(() => 'nothing')).toBe('nothing');
    const one = await subgraph.statementsOf(() => ask('Z9ABCL'));
    const three = await subgraph.statementsOf(() => ask('Z9ABC'));
    expect(three.length).toBe(one.length);
  });
});
