import { newId } from '@madang/subgraph-kit';
import { startTestSubgraph, type Asker, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { callcenter } from '../subgraph.ts';

const ENTRY = '{ entry { id category question answer hits changedByName } userErrors { code field } }';
const TEMPLATE = '{ template { id name body isShared ownerName canChange } userErrors { code field } }';
const act = async (asker: Asker, name: string, input: object, payload = ENTRY) => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await asker.ask(`mutation ($input: ${type}!) { act: ${name}(input: $input) ${payload} }`, {
    input,
  });
  return data?.act ?? errors[0]?.message;
};
const shipping = { category: '배송', question: '교환 비용은 누가 내나요?', answer: '단순 변심은 왕복 6,000원입니다.' };

let subgraph: TestSubgraph;
let senior: Asker;
let agent: Asker;
beforeAll(async () => {
  subgraph = await startTestSubgraph(callcenter);
  senior = subgraph.as('SENIOR', { id: newId(), name: '박선임' });
  agent = subgraph.as('AGENT', { id: newId(), name: '이상담' });
});
afterAll(() => subgraph.stop());

const found = async (search: string, category?: string) => {
  const { data } = await agent.ask(
    'query ($search: String, $category: String) { faqEntries(search: $search, category: $category) { nodes { question } } }',
    { search, category },
  );
  return data.faqEntries.nodes.map(({ question }: { question: string }) => question);
};

test('a senior writes an entry; the desk finds it by words, parts of words and without minding spaces', async () => {
  const written = await act(senior, 'createFaqEntry', shipping);
  expect(written).toMatchObject({ entry: { hits: 0, changedByName: '박선임' }, userErrors: [] });
  const refund = { category: '환불', question: '카드 취소는 언제 되나요?', answer: '3~5영업일 걸립니다.' };
  await act(senior, 'createFaqEntry', refund);
  const searches = ['교환비용', '비용 교환', '환비', '변심은 교환', '교환은'];
  const answers = await Promise.all(searches.map((search) => found(search)));
  expect(answers).toEqual(searches.map(() => [shipping.question]));
  expect(await found('100%')).toEqual([]);
  expect(await found('교환 카드')).toEqual([]);
  expect(await found('', '환불')).toEqual([refund.question]);
  expect((await agent.ask('{ faqCategories { name count } }')).data.faqCategories).toEqual([
    { name: '배송', count: 1 },
    { name: '환불', count: 1 },
  ]);
});

test('two uses at once count two, and the most used stands first', async () => {
  const { entry } = await act(senior, 'createFaqEntry', { ...shipping, question: '집계', category: '집계' });
  await act(senior, 'createFaqEntry', { ...shipping, question: '안 쓰임', category: '집계' });
  await Promise.all([1, 2].map(() => act(agent, 'countFaqUse', { entryId: entry.id })));
  expect(await act(agent, 'countFaqUse', { entryId: entry.id })).toMatchObject({ entry: { hits: 3 } });
  expect(await found('', '집계')).toEqual(['집계', '안 쓰임']);
});

test('a change is found by its new words and keeps its count; a removed entry is gone for every act', async () => {
  const { entry } = await act(senior, 'createFaqEntry', { ...shipping, question: '고치기 전', category: '고침' });
  await act(agent, 'countFaqUse', { entryId: entry.id });
  const changed = await act(senior, 'changeFaqEntry', { entryId: entry.id, ...shipping, question: '고친 뒤' });
  expect(changed).toMatchObject({ entry: { question: '고친 뒤', hits: 1 }, userErrors: [] });
  expect([await found('고치기 전'), await found('고친 뒤')]).toEqual([[], ['고친 뒤']]);
  await act(senior, 'removeFaqEntry', { entryId: entry.id });
  for (const name of ['removeFaqEntry', 'countFaqUse'])
    expect((await act(senior, name, { entryId: entry.id })).userErrors).toEqual([
      { code: 'FAQ_UNKNOWN', field: ['input', 'entryId'] },
    ]);
});

test.each([
  [{ category: ' ' }, 'FAQ_CATEGORY_INVALID'],
  [{ question: '가'.repeat(201) }, 'FAQ_QUESTION_INVALID'],
  [{ answer: '' }, 'FAQ_ANSWER_INVALID'],
])('an entry that cannot be kept is refused with its reason', async (odd, code) => {
  expect((await act(senior, 'createFaqEntry', { ...shipping, ...odd })).userErrors).toMatchObject([{ code }]);
});

test('agents write no entries, and nobody outside the desk reads them', async () => {
  expect(await act(agent, 'createFaqEntry', shipping)).toBe('You may not ask this');
  for (const role of ['CONSUMER', 'OFFICER'] as const)
    expect((await subgraph.as(role).ask('{ faqEntries { nodes { id } } }')).errors).toHaveLength(1);
});

const namesOf = async (asker: Asker) =>
  (await asker.ask('{ replyTemplates { name } }')).data.replyTemplates.map(({ name }: { name: string }) => name);
const reply = { name: '지연 사과', body: '{고객명} 고객님, 배송이 늦어 죄송합니다.', isShared: false };

test("an agent's reply is their own; a shared one is a senior's, and who leads changes it", async () => {
  const mine = await act(agent, 'createReplyTemplate', reply, TEMPLATE);
  expect(mine).toMatchObject({ template: { ownerName: '이상담', canChange: true }, userErrors: [] });
  const shared = await act(senior, 'createReplyTemplate', { ...reply, name: '공통', isShared: true }, TEMPLATE);
  expect([await namesOf(agent), await namesOf(senior)]).toEqual([['공통', '지연 사과'], ['공통']]);
  const change = { ...reply, name: '남의 것', isShared: false };
  const theirs = await act(agent, 'changeReplyTemplate', { ...change, templateId: shared.template.id }, TEMPLATE);
  expect(theirs.userErrors).toMatchObject([{ code: 'TEMPLATE_UNKNOWN' }]);
  const hidden = await act(senior, 'removeReplyTemplate', { templateId: mine.template.id }, TEMPLATE);
  expect(hidden.userErrors).toMatchObject([{ code: 'TEMPLATE_UNKNOWN' }]);
  const administrator = subgraph.as('ADMIN', { id: newId() });
  const led = { ...change, name: '공통 2', isShared: true, templateId: shared.template.id };
  expect((await act(administrator, 'changeReplyTemplate', led, TEMPLATE)).userErrors).toEqual([]);
  await act(agent, 'removeReplyTemplate', { templateId: mine.template.id }, TEMPLATE);
  expect(await namesOf(agent)).toEqual(['공통 2']);
});

test('a name is taken once, also by two at once', async () => {
  const asker = subgraph.as('AGENT', { id: newId() });
  const both = await Promise.all([1, 2].map(() => act(asker, 'createReplyTemplate', reply, TEMPLATE)));
  expect(both.flatMap(({ userErrors }) => userErrors)).toEqual([
    { code: 'TEMPLATE_NAME_TAKEN', field: ['input', 'name'] },
  ]);
});

test.each([
  [{ name: ' ' }, 'TEMPLATE_NAME_INVALID'],
  [{ body: '가'.repeat(4001) }, 'TEMPLATE_BODY_INVALID'],
  [{ body: '{고객이름}님' }, 'TEMPLATE_PLACE_UNKNOWN'],
  [{ isShared: true }, 'TEMPLATE_NOT_SHAREABLE'],
])('a reply that cannot be kept is refused with its reason', async (odd, code) => {
  const answer = await act(agent, 'createReplyTemplate', { ...reply, name: '나쁜', ...odd }, TEMPLATE);
  expect(answer.userErrors).toMatchObject([{ code }]);
});
