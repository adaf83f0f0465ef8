import { startTestSubgraph, withoutFilters, type Asker, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { aCustomer } from '../customer/customer.factory.ts';
import { callcenter } from '../subgraph.ts';
import { anAgent, aTicket } from '../ticket/ticket.factory.ts';

const NOW = new Date('2026-11-21T05:00:00Z');
const SAMPLE = `{ id version score comment canScore scoredByName marks { code label weight points }
  ticket { id } agent { id name } history { version score scoredByName } }`;
const DRAW = `{ id seed perAgent closedAt sampleCount scoredCount meanScore samples ${SAMPLE} }`;
const FULL = ['GREETING', 'ACCURACY', 'COMPLETENESS', 'CLOSING'].map((code) => ({ code, points: 5 }));
const CODES = 'userErrors { code field }';

let subgraph: TestSubgraph;
let senior: Asker;
let other: Asker;
let won: Asker;
let kim: Asker;
let customerId: string;
beforeAll(async () => {
  subgraph = await startTestSubgraph(callcenter, NOW);
  [senior, other, won, kim] = [
    await atTheDesk('SENIOR', '박선임'),
    await atTheDesk('SENIOR', '최선임'),
    await atTheDesk('AGENT', '이순신'),
    await atTheDesk('AGENT', '김나래'),
  ];
  ({ id: customerId } = await aCustomer(subgraph.em.fork()));
});
beforeEach(async () => {
  await subgraph.em.execute('truncate quality_scoring, quality_sample, quality_draw, ticket_step, ticket cascade');
});
afterAll(() => subgraph.stop());

async function atTheDesk(role: 'SENIOR' | 'AGENT', name: string): Promise<Asker> {
  const asker = subgraph.as(role, { name });
  await anAgent(subgraph.em.fork(), { id: asker.actor.id, name });
  return asker;
}

async function completed(by: Asker, count: number, day = '2026-11-20'): Promise<void> {
  const handledAt = new Date(`${day}T01:10:00Z`);
  const told = { customerId, receivedById: by.actor.id, receivedAt: new Date(`${day}T01:00:00Z`) };
  for (let place = 0; place < count; place += 1)
    await aTicket(subgraph.em.fork(), { ...told, state: 'COMPLETED', handledById: by.actor.id, handledAt });
}

async function draw(more: object = {}, asker = senior) {
  const input = { from: '2026-11-20', to: '2026-11-20', perAgent: 2, ...more };
  const { data, errors } = await asker.ask(
    `mutation ($input: DrawQualitySamplesInput!) { drawQualitySamples(input: $input) { draw ${DRAW} ${CODES} } }`,
    { input },
  );
  return data?.drawQualitySamples ?? errors[0]?.extensions?.['code'];
}

async function score(asker: Asker, sampleId: string, more: object = {}) {
  const input = { sampleId, expectedVersion: 0, marks: FULL, ...more };
  const { data, errors } = await asker.ask(
    `mutation ($input: ScoreQualitySampleInput!) { scoreQualitySample(input: $input) { sample ${SAMPLE} ${CODES} } }`,
    { input },
  );
  return data?.scoreQualitySample ?? errors[0]?.extensions?.['code'];
}

async function close(drawId: string, asker = senior) {
  const { data, errors } = await asker.ask(
    `mutation ($id: ID!) { closeQualityDraw(input: { drawId: $id }) { draw { closedAt } ${CODES} } }`,
    { id: drawId },
  );
  return data?.closeQualityDraw ?? errors[0]?.extensions?.['code'];
}

const ticketsIn = (drawn: { samples: { ticket: { id: string } }[] }) => drawn.samples.map(({ ticket }) => ticket.id);

test('a draw takes some of each agent by chance, and the same again with the same seed', async () => {
  await completed(won, 9);
  await completed(kim, 1);
  await completed(won, 1, '2026-11-19');
  const { draw: first } = await draw();
  expect(first).toMatchObject({ perAgent: 2, sampleCount: 3, scoredCount: 0, meanScore: null, closedAt: null });
  expect(first.samples.map(({ agent }: { agent: { name: string } }) => agent.name).toSorted()).toEqual([
    '김나래',
    '이순신',
    '이순신',
  ]);
  // What is in an open draw is not drawn again; once that is closed, the same seed draws the same.
  const { draw: second } = await draw();
  expect(ticketsIn(second).some((id) => ticketsIn(first).includes(id))).toBe(false);
  for (const { id } of [first, second]) expect((await close(id)).userErrors).toEqual([]);
  const { draw: again } = await draw({ seed: first.seed });
  expect(ticketsIn(again).toSorted()).toEqual(ticketsIn(first).toSorted());
});

test('two who draw at once get different tickets, and who finds none left is told', async () => {
  await completed(won, 3);
  const both = await Promise.all([draw({}, senior), draw({}, other)]);
  const drawn = both.flatMap(({ draw: one }) => ticketsIn(one));
  expect([drawn.length, new Set(drawn).size]).toEqual([3, 3]);
  expect((await draw()).userErrors).toMatchObject([{ code: 'QUALITY_NOTHING_DRAWN' }]);
});

test('points count by weight; who gave a score corrects it, on what they have seen, and both are kept', async () => {
  await completed(won, 1);
  const [sample] = (await draw()).draw.samples;
  expect(sample).toMatchObject({ version: 0, score: null, canScore: true, marks: [] });
  const half = FULL.map(({ code }) => ({ code, points: code === 'ACCURACY' ? 0 : 5 }));
  const given = await score(senior, sample.id, { marks: half, comment: ' 정확하지 않습니다. ' });
  expect(given.sample).toMatchObject({ version: 1, score: 60, comment: '정확하지 않습니다.', scoredByName: '박선임' });
  expect(given.sample.marks[1]).toEqual({ code: 'ACCURACY', label: '정확성', weight: 40, points: 0 });
  expect((await score(senior, sample.id)).userErrors).toMatchObject([{ code: 'QUALITY_CHANGED' }]);
  const mended = await score(senior, sample.id, { expectedVersion: 1 });
  expect(mended.sample).toMatchObject({ version: 2, score: 100, comment: null });
  expect(mended.sample.history).toEqual([
    { version: 1, score: 60, scoredByName: '박선임' },
    { version: 2, score: 100, scoredByName: '박선임' },
  ]);
  expect((await score(other, sample.id, { expectedVersion: 2 })).userErrors).toMatchObject([
    { code: 'QUALITY_SCORED_BY_OTHER' },
  ]);
});

test('of two who score at once one wins, and the other is told', async () => {
  await completed(won, 1);
  const [sample] = (await draw()).draw.samples;
  const outcomes = await Promise.all([score(senior, sample.id), score(other, sample.id)]);
  expect(outcomes.map(({ userErrors }) => userErrors.map(({ code }: { code: string }) => code)).toSorted()).toEqual([
    [],
    ['QUALITY_SCORED_BY_OTHER'],
  ]);
});

test('a score follows the criteria of its day', async () => {
  await completed(won, 2);
  const { samples } = (await draw()).draw;
  await score(senior, samples[0].id);
  const put = `mutation { putQualityCriterion(input: { code: "tone", ko: "말투", en: "Tone", weight: 50 }) { criterion { code } ${CODES} } }`;
  expect((await senior.ask(put)).data.putQualityCriterion).toEqual({ criterion: { code: 'TONE' }, userErrors: [] });
  expect((await score(senior, samples[1].id)).userErrors).toMatchObject([{ code: 'QUALITY_MARKS_INVALID' }]);
  const five = [...FULL, { code: 'TONE', points: 0 }];
  expect((await score(senior, samples[1].id, { marks: five })).sample.score).toBe(66.7);
  // The first one was scored by four, and is corrected by four.
  expect((await score(senior, samples[0].id, { expectedVersion: 1, marks: five })).userErrors).toMatchObject([
    { code: 'QUALITY_MARKS_INVALID' },
  ]);
  expect((await score(senior, samples[0].id, { expectedVersion: 1 })).sample.score).toBe(100);
  await senior.ask(
    `mutation { switchQualityCriterion(input: { code: "TONE", isActive: false }) { criterion { isActive } ${CODES} } }`,
  );
});

test.each([
  [{ from: '2026-11-21', to: '2026-11-20' }, 'QUALITY_PERIOD_INVALID'],
  [{ from: '2025-01-01', to: '2026-11-20' }, 'QUALITY_PERIOD_INVALID'],
  [{ perAgent: 21 }, 'QUALITY_COUNT_INVALID'],
  [{ seed: ' ' }, 'QUALITY_SEED_INVALID'],
  [{ seed: 'a'.repeat(41) }, 'QUALITY_SEED_INVALID'],
])('a draw of %j is refused with %s', async (more, code) => {
  expect((await draw(more)).userErrors).toMatchObject([{ code }]);
});

test.each([
  [{ marks: FULL.slice(1) }, 'QUALITY_MARKS_INVALID'],
  [{ marks: [...FULL.slice(1), FULL[1]] }, 'QUALITY_MARKS_INVALID'],
  [{ marks: FULL.map(({ code }) => ({ code, points: 6 })) }, 'QUALITY_MARKS_INVALID'],
  [{ comment: '가'.repeat(2001) }, 'QUALITY_COMMENT_INVALID'],
])('a score with %j is refused with %s', async (more, code) => {
  await completed(won, 1);
  const [sample] = (await draw()).draw.samples;
  expect((await score(senior, sample.id, more)).userErrors).toMatchObject([{ code }]);
});

test('nobody scores their own work, nor what is closed, nor what is not there', async () => {
  await completed(senior, 1);
  await completed(won, 1);
  const { draw: drawn } = await draw();
  const own = drawn.samples.find(({ agent }: { agent: { name: string } }) => agent.name === '박선임');
  expect(own.canScore).toBe(false);
  expect((await score(senior, own.id)).userErrors).toMatchObject([{ code: 'QUALITY_OWN_WORK' }]);
  expect((await score(other, own.id)).userErrors).toEqual([]);
  expect((await score(senior, customerId)).userErrors).toMatchObject([{ code: 'QUALITY_SAMPLE_UNKNOWN' }]);
  await close(drawn.id);
  const left = drawn.samples.find(({ id }: { id: string }) => id !== own.id);
  expect((await score(senior, left.id)).userErrors).toMatchObject([{ code: 'QUALITY_DRAW_CLOSED' }]);
  expect((await close(customerId)).userErrors).toMatchObject([{ code: 'QUALITY_DRAW_UNKNOWN' }]);
});

test('an agent reads what was said of their own work once it is said, and nothing of others', async () => {
  await completed(won, 1);
  await completed(kim, 1);
  const { draw: drawn } = await draw();
  const MINE =
    '{ myQualitySamples { nodes { score comment canScore scoredByName marks { label points } agent { name } } } }';
  const mine = async (asker: Asker) => (await asker.ask(MINE)).data.myQualitySamples.nodes;
  expect(await mine(won)).toEqual([]);
  for (const { id } of drawn.samples) await score(senior, id, { comment: '좋습니다.' });
  const results = await mine(won);
  expect(results).toMatchObject([{ score: 100, comment: '좋습니다.', canScore: false, agent: { name: '이순신' } }]);
  // Either wall stands alone.
  const scored = await withoutFilters(() => won.ask(MINE));
  expect(scored.data.myQualitySamples.nodes).toHaveLength(1);
  for (const asker of [won, subgraph.as('LEAD')]) {
    expect(await draw({}, asker)).toBe('FORBIDDEN');
    expect(await score(asker, drawn.samples[0].id)).toBe('FORBIDDEN');
    expect(await close(drawn.id, asker)).toBe('FORBIDDEN');
    const { errors } = await asker.ask(`{ qualityDraw(id: "${drawn.id}") { id } }`);
    expect(errors[0]?.extensions?.['code']).toBe('FORBIDDEN');
  }
});
