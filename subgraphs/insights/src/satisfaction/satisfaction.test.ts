import { newId } from '@madang/subgraph-kit';
import { startTestSubgraph, withoutFilters, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { insights } from '../subgraph.ts';

const ASK = `query ($from: LocalDate!, $until: LocalDate!) { satisfaction(from: $from, until: $until) {
  slice answers average distribution { score answers } months { month answers average } } }`;

let subgraph: TestSubgraph;
beforeAll(async () => void (subgraph = await startTestSubgraph(insights, new Date('2026-11-28T05:00:00Z'))));
beforeEach(async () => void (await subgraph.em.fork().execute('truncate satisfaction_answer')));
afterAll(() => subgraph.stop());

async function hear(slice: string, score: number, answeredAt: string, id = newId()): Promise<number> {
  const data = { answerId: newId(), survey: 'closed', subjectType: 'Thing', subjectId: newId(), score, answeredAt };
  return subgraph.hear({ id, type: `${slice}.survey-answered`, data, source: slice });
}

async function ask(from = '2026-10-01', until = '2026-11-30', role: 'ANALYST' | 'AGENT' = 'ANALYST') {
  return (await subgraph.as(role).ask(ASK, { from, until })).data?.satisfaction;
}

test('answers of all services are counted by score and by month in Seoul', async () => {
  await hear('disputes', 5, '2026-10-31T14:59:59Z');
  await hear('disputes', 4, '2026-10-31T15:00:00Z');
  await hear('disputes', 4, '2026-11-20T05:00:00Z');
  await hear('callcenter', 1, '2026-11-20T05:00:00Z');
  await hear('moderation', 3, '2026-12-01T05:00:00Z');
  expect(await ask()).toEqual([
    {
      slice: 'callcenter',
      answers: 1,
      average: 1,
      distribution: [1, 2, 3, 4, 5].map((score) => ({ score, answers: score === 1 ? 1 : 0 })),
      months: [{ month: '2026-11', answers: 1, average: 1 }],
    },
    {
      slice: 'disputes',
      answers: 3,
      average: 4.33,
      distribution: [
        { score: 1, answers: 0 },
        { score: 2, answers: 0 },
        { score: 3, answers: 0 },
        { score: 4, answers: 2 },
        { score: 5, answers: 1 },
      ],
      months: [
        { month: '2026-10', answers: 1, average: 5 },
        { month: '2026-11', answers: 2, average: 4 },
      ],
    },
  ]);
  expect(await ask('2026-10-31', '2026-10-31')).toMatchObject([{ slice: 'disputes', answers: 1 }]);
  expect(await ask('2026-11-30', '2026-11-01')).toEqual([]);
});

test('an answer that is told twice counts once, and what is no answer is none', async () => {
  const id = newId();
  expect(await hear('disputes', 5, '2026-11-20T05:00:00Z', id)).toBe(201);
  expect(await hear('disputes', 5, '2026-11-20T05:00:00Z', id)).toBe(200);
  expect(await hear('disputes', 9, '2026-11-20T05:00:00Z')).toBe(500);
  expect(await hear('orders', 5, '2026-11-20T05:00:00Z')).toBe(404);
  expect(await ask()).toMatchObject([{ answers: 1 }]);
});

test('analysts, leads and administrators read it, nobody else, with the filters or without them', async () => {
  await hear('disputes', 5, '2026-11-20T05:00:00Z');
  expect(await ask('2026-10-01', '2026-11-30', 'AGENT')).toBeUndefined();
  await withoutFilters(async () => {
    const rows = (role: 'LEAD' | 'AGENT' | 'CONSUMER') =>
      subgraph.emOf(subgraph.as(role).actor).execute('select id from satisfaction_answer');
    expect(await rows('LEAD')).toHaveLength(1);
    expect(await rows('AGENT')).toHaveLength(0);
    expect(await rows('CONSUMER')).toHaveLength(0);
  });
});
