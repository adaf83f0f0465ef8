import { newId } from '@madang/subgraph-kit';
import { startTestSubgraph, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { anItemCategory } from '../item-category/item-category.factory.ts';
import { insights } from '../subgraph.ts';
import { aCountedCategory, consultationsOn } from './consultation.factory.ts';
import { refreshConsultationRollups } from './refresh-consultation-rollups.ts';

/** 00:30 on 22 November in Seoul, still the 21st in UTC. */
const NOW = new Date('2026-11-21T15:30:00Z');

const TREND = /* GraphQL */ `
  query ($id: ID!, $months: Int = 12, $until: String) {
    itemCategory(id: $id) {
      name
      recentCount
      changeRatio
      monthlyTrend(months: $months, until: $until) {
        month
        count
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

describe('the monthly trend', () => {
  test('gives months without consultations too, up to the month under way in Seoul', async () => {
    const id = await aCountedCategory(subgraph.em, { '2026-08-31': 2, '2026-10-01': 3, '2026-11-21': 4 });
    const { data } = await subgraph.as('AGENT').ask(TREND, { id, months: 4 });
    expect(data.itemCategory.monthlyTrend).toEqual([
      { month: '2026-08', count: 2 },
      { month: '2026-09', count: 0 },
      { month: '2026-10', count: 3 },
      { month: '2026-11', count: 4 },
    ]);
  });

  test('ends where it is told to, and refuses what is no month', async () => {
    const id = await aCountedCategory(subgraph.em, { '2025-12-31': 7 });
    const { data } = await subgraph.as('ANALYST').ask(TREND, { id, months: 2, until: '2026-01' });
    expect(data.itemCategory.monthlyTrend).toEqual([
      { month: '2025-12', count: 7 },
      { month: '2026-01', count: 0 },
    ]);
    const { errors } = await subgraph.as('ANALYST').ask(TREND, { id, until: '2026-13' });
    expect(errors[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  });

  test('two trends of one request do not mix', async () => {
    const id = await aCountedCategory(subgraph.em, { '2026-10-01': 3 });
    const other = await aCountedCategory(subgraph.em, { '2026-10-01': 5 });
    const { data } = await subgraph.as('AGENT').ask(
      `query ($id: ID!, $other: ID!) {
        itemCategory(id: $id) { short: monthlyTrend(months: 1, until: "2026-10") { count } long: monthlyTrend(months: 2) { count } }
        other: itemCategory(id: $other) { monthlyTrend(months: 2) { count } }
      }`,
      { id, other },
    );
    expect(data).toEqual({
      itemCategory: { short: [{ count: 3 }], long: [{ count: 3 }, { count: 0 }] },
      other: { monthlyTrend: [{ count: 5 }, { count: 0 }] },
    });
  });
});

describe('the change ratio', () => {
  /** The 30 whole days before 22 November begin on 23 October; each window before them has one day of records. */
  const USUAL = {
    '2026-10-22': 20,
    '2026-09-22': 20,
    '2026-08-23': 20,
    '2026-07-24': 20,
    '2026-06-24': 20,
    '2026-05-25': 20,
    '2026-04-25': 20,
    '2026-03-26': 20,
    '2026-02-24': 20,
    '2026-01-25': 20,
    '2025-12-26': 20,
    '2025-10-28': 20,
  };

  test('compares the last thirty whole days with the usual; today does not count yet', async () => {
    const id = await aCountedCategory(subgraph.em, {
      ...USUAL,
      '2025-10-27': 500,
      '2026-10-23': 25,
      '2026-11-21': 5,
      '2026-11-22': 100,
    });
    const { data } = await subgraph.as('OFFICER').ask(TREND, { id });
    expect(data.itemCategory).toMatchObject({ recentCount: 30, changeRatio: 0.5 });
  });

  test('takes the windows on record where there are fewer than twelve', async () => {
    const id = await aCountedCategory(subgraph.em, {
      '2026-07-25': 20,
      '2026-08-25': 20,
      '2026-09-25': 20,
      '2026-11-01': 10,
    });
    const { data } = await subgraph.as('OFFICER').ask(TREND, { id });
    expect(data.itemCategory).toMatchObject({ recentCount: 10, changeRatio: -0.5 });
  });

  test('says nothing where the records are young or few', async () => {
    const young = await aCountedCategory(subgraph.em, { '2026-10-01': 100, '2026-11-01': 300 });
    expect((await subgraph.as('OFFICER').ask(TREND, { id: young })).data.itemCategory.changeRatio).toBeNull();
    const few = await aCountedCategory(subgraph.em, { '2025-11-26': 100, '2026-11-01': 300 });
    expect((await subgraph.as('OFFICER').ask(TREND, { id: few })).data.itemCategory.changeRatio).toBeNull();
    const none = await aCountedCategory(subgraph.em, {});
    expect((await subgraph.as('OFFICER').ask(TREND, { id: none })).data.itemCategory).toMatchObject({
      recentCount: 0,
      changeRatio: null,
    });
  });
});

describe('the counts', () => {
  test('are brought up to date by the nightly job, also where consultations went away', async () => {
    const id = await aCountedCategory(subgraph.em, { '2026-11-01': 2, '2026-10-01': 1 });
    await subgraph.em.execute("delete from consultation where received_on = '2026-10-01'");
    await consultationsOn(subgraph.em, id, '2026-11-01', 3);
    await subgraph.em.execute("select graphile_worker.add_job('refresh-consultation-rollups')");
    const trend = async () => (await subgraph.as('AGENT').ask(TREND, { id, months: 2 })).data.itemCategory.monthlyTrend;
    await expect.poll(trend, { timeout: 10_000 }).toEqual([
      { month: '2026-10', count: 0 },
      { month: '2026-11', count: 5 },
    ]);
  });

  test('that did not change are not written again', async () => {
    await aCountedCategory(subgraph.em, { '2026-11-01': 2 });
    const versions = () =>
      subgraph.em.execute(
        'select xmin::text from consultation_day union all select xmin::text from consultation_month',
      );
    const before = await versions();
    await refreshConsultationRollups(subgraph.em);
    expect(await versions()).toEqual(before);
  });
});

test('names are told in the language of the request', async () => {
  const { id } = await anItemCategory(subgraph.em, { name: '침대', nameEn: 'Beds' });
  const untranslated = await anItemCategory(subgraph.em, { name: '치과', nameEn: null });
  const ask = async (language: string) => {
    const { actor } = subgraph.as('AGENT');
    const response = await fetch(`${subgraph.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'accept-language': language,
        'x-madang-actor': await subgraph.signActor(actor),
      },
      body: JSON.stringify({
        query: `{ a: itemCategory(id: "${id}") { name } b: itemCategory(id: "${untranslated.id}") { name } }`,
      }),
    });
    return JSON.parse(await response.text()).data;
  };
  expect(await ask('ko')).toEqual({ a: { name: '침대' }, b: { name: '치과' } });
  expect(await ask('en')).toEqual({ a: { name: 'Beds' }, b: { name: '치과' } });
});

test('everybody who is signed in reads statistics; an absent item category is none', async () => {
  const { id } = await anItemCategory(subgraph.em);
  for (const role of ['CONSUMER', 'PARTNER', 'PROGRAM', 'OPERATOR'] as const) {
    expect((await subgraph.as(role).ask(TREND, { id })).data.itemCategory).toMatchObject({ name: '점퍼·재킷류' });
  }
  expect((await subgraph.as('AGENT').ask(TREND, { id: newId() })).data).toEqual({ itemCategory: null });
});
