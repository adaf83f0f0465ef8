import { startTestSubgraph, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { insights } from '../subgraph.ts';
import { aCountedCategory } from './consultation.factory.ts';

/** 00:30 on 22 November in Seoul, still the 21st in UTC. */
const NOW = new Date('2026-11-21T15:30:00Z');

const LIST = /* GraphQL */ `
  query ($search: String, $first: Int = 20, $after: String) {
    itemCategories(search: $search, first: $first, after: $after) {
      nodes {
        name
        recentCount
        changeRatio
        monthlyTrend {
          count
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startTestSubgraph(insights, NOW);
});
afterAll(() => subgraph.stop());
beforeEach(async () => {
  await subgraph.em.execute('truncate consultation, consultation_day, consultation_month, item_category');
  subgraph.em.clear();
});

describe('the list of item categories', () => {
  test('has the most asked about first, in pages without loss or repetition', async () => {
    for (const [index, name] of ['침대', '헬스장', '택배', '점퍼', '치과'].entries())
      await aCountedCategory(subgraph.em, index > 2 ? {} : { '2026-11-01': index + 1 }, { name });
    const agent = subgraph.as('AGENT');
    const first = await agent.ask(LIST, { first: 2 });
    const second = await agent.ask(LIST, { first: 2, after: first.data.itemCategories.pageInfo.endCursor });
    const third = await agent.ask(LIST, { first: 2, after: second.data.itemCategories.pageInfo.endCursor });
    const pages = [first, second, third].map(({ data }) => data.itemCategories);
    const names = pages.flatMap((page) => page.nodes.map((node: { name: string }) => node.name));
    expect(names.slice(0, 3)).toEqual(['택배', '헬스장', '침대']);
    expect(names.slice(3).toSorted()).toEqual(['점퍼', '치과']);
    expect(pages.map((page) => page.pageInfo.hasNextPage)).toEqual([true, true, false]);
  });

  test('is searched by name in both languages; signs of a pattern are letters', async () => {
    await aCountedCategory(subgraph.em, {}, { name: '침대', nameEn: 'Beds' });
    await aCountedCategory(subgraph.em, {}, { name: '헬스장', nameEn: null });
    const namesOf = async (search: string) => {
      const { data } = await subgraph.as('AGENT').ask(LIST, { search });
      return data.itemCategories.nodes.map((node: { name: string }) => node.name);
    };
    expect(await namesOf('bed')).toEqual(['침대']);
    expect(await namesOf('스장')).toEqual(['헬스장']);
    expect(await namesOf('%')).toEqual([]);
  });

  test('costs the same number of statements however long it is, and so do references', async () => {
    const agent = subgraph.as('AGENT');
    const first = await aCountedCategory(subgraph.em, { '2026-11-01': 1 });
    const entities =
      'query ($ids: [_Any!]!) { _entities(representations: $ids) { ... on ItemCategory { name changeRatio monthlyTrend { count } } } }';
    const idsOf = (ids: readonly string[]) => ({ ids: ids.map((id) => ({ __typename: 'ItemCategory', id })) });
    const one = await subgraph.statementsOf(() => agent.ask(LIST));
    const oneReference = await subgraph.statementsOf(() => agent.ask(entities, idsOf([first])));
    const more = [first];
    for (let index = 0; index < 9; index += 1) more.push(await aCountedCategory(subgraph.em, { '2026-11-01': 2 }));
    const ten = await subgraph.statementsOf(() => agent.ask(LIST));
    const tenReferences = await subgraph.statementsOf(() => agent.ask(entities, idsOf(more)));
    expect(ten.length).toBe(one.length);
    expect(ten.length).toBeLessThanOrEqual(4);
    expect(tenReferences.length).toBe(oneReference.length);
  });
});
