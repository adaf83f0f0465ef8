import { newId } from '@madang/subgraph-kit';
import { startTestSubgraph, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aQuestionBoard } from '../collection/testing/question-board.ts';
import { startMarketplaces, type TestMarketplaces } from '../connector/testing/marketplaces.ts';
import { anOrder } from '../order/order.factory.ts';
import { orders } from '../subgraph.ts';
import { announceQuestions } from './announce-questions.ts';
import { QUESTION_ANSWERED } from './hear-answer.ts';
import { aStorefrontQuestion } from './storefront-question.factory.ts';

const NOW = new Date('2026-11-21T05:00:00Z');
const LATER = new Date(NOW.getTime() + 31 * 60_000);

const SOON = { timeout: 9000 };

let subgraph: TestSubgraph;
let marketplaces: TestMarketplaces;
beforeAll(async () => {
  [subgraph, marketplaces] = await Promise.all([startTestSubgraph(orders, NOW), startMarketplaces(NOW)]);
});
beforeEach(() => marketplaces.simulators.setNow(NOW));
afterAll(() => Promise.all([subgraph.stop(), marketplaces.stop()]));

const aBoard = () => aQuestionBoard(subgraph, marketplaces, NOW);

/** What the call center was told of a question, oldest first. */
async function toldOf(questionId: string, type: 'asked' | 'settled') {
  const rows = await subgraph.em.execute<{ data: Record<string, unknown> }[]>(
    "select data from outbox_event where type = ? and data->>'questionId' = ? order by id",
    [`orders.question-${type}`, questionId],
  );
  return rows.map(({ data }) => data);
}

const ended = async (questionId: string) =>
  (await toldOf(questionId, 'settled')).map(({ outcome, answerId, refusalCode }) => [outcome, answerId, refusalCode]);

const BY = { id: newId(), name: '김상담' };

/** Has the call center answer on its ticket; gives the answer's identifier. */
async function answered(questionId: string, text: string, answerId: string = newId()) {
  const data = { answerId, ticketId: newId(), questionId, by: BY, text };
  expect(await subgraph.hear({ type: QUESTION_ANSWERED, data })).toBe(201);
  return answerId;
}

describe('the call center is told', () => {
  test('of a question once, of a change of its words and of its order; of none that was answered before', async () => {
    const { code, connection, put, run, list, tell } = await aBoard();
    // The second comes answered: the job of every minute may look at any moment.
    const answeredThere = { patch: { reply_status: 'C' } };
    const [first, second] = await put([{ orderId: '20261121-0000091', content: '잊지 못할 질문' }, answeredThere]);
    for (const _time of [1, 2]) await run();
    const [{ id: settledThere }, { id }] = await list();
    expect(await toldOf(settledThere, 'asked')).toEqual([]);
    const asked = {
      questionId: id,
      edition: 1,
      storefrontCode: code,
      kind: 'ORDER',
      askedAt: expect.stringContaining('2026-11-21T'),
      externalNumber: `6-${first}`,
      productName: null,
      orderId: null,
      orderLineId: null,
      customerId: null,
      sealed: expect.any(String),
    };
    expect(await toldOf(id, 'asked')).toEqual([asked]);
    const order = await anOrder(subgraph.em, {
      storefrontCode: code,
      connectionId: connection.id,
      externalNumber: '20261121-0000091',
    });
    await tell(`/articles/${first}`, { content: '잊지 못할 대답' });
    for (const _time of [1, 2]) await run(LATER);
    const known = { edition: 2, orderId: order.id, customerId: order.customerId };
    expect(await toldOf(id, 'asked')).toMatchObject([asked, known]);
    expect(await subgraph.clearText(['잊지 못할'])).toEqual([]);
    await tell(`/articles/${second}`, { content: '더 물어볼게요' });
    await run(new Date(LATER.getTime() + 31 * 60_000));
    expect(await list()).toMatchObject([{ edition: 2, state: 'TOLD' }, {}]);
    expect(await toldOf(settledThere, 'asked')).toEqual([]);
  });

  test('of what was collected before it could be told, once however many look', async () => {
    const { code: storefrontCode, connection } = await aBoard();
    const older = { storefrontCode, connectionId: connection.id, announcedAt: null };
    const open = await aStorefrontQuestion(subgraph.em, older);
    const refused = { state: 'REFUSED', answeredAt: NOW, refusalCode: 'INVALID' } as const;
    const again = await aStorefrontQuestion(subgraph.em, { ...older, ...refused }, { answer: '네' });
    const done = await aStorefrontQuestion(subgraph.em, { ...older, state: 'TOLD', answeredAt: NOW, toldAt: NOW });
    for (const _time of [1, 2]) await Promise.all([1, 2].map(() => announceQuestions(subgraph.em.fork(), null, NOW)));
    const told = await Promise.all([open, again, done].map(({ id }) => toldOf(id, 'asked')));
    expect(told.map(({ length }) => length)).toEqual([1, 1, 0]);
  });
});

describe('an answer on a ticket', () => {
  test('is told to the mall once however often it is heard; a later one and one that says nothing are told back', async () => {
    const { put, run, list, tell } = await aBoard();
    const [no] = await put([{}]);
    await run();
    const [{ id }] = await list();
    const empty = await answered(id, '  ');
    const long = await answered(id, '가'.repeat(2001));
    const answer = await answered(id, '내일 도착합니다.');
    await answered(id, '내일 도착합니다.', answer);
    const late = await answered(id, '모레 도착합니다.');
    const seen = { state: 'TOLD', answer: '내일 도착합니다.', answeredByName: '김상담' };
    await expect.poll(() => list(), SOON).toMatchObject([seen]);
    await answered(id, '내일 도착합니다.', answer);
    expect(await tell(`/articles/${no}`, {})).toMatchObject({ comments: ['내일 도착합니다.'] });
    expect(await ended(id)).toEqual([
      ['REFUSED', empty, 'ANSWER_EMPTY'],
      ['REFUSED', long, 'ANSWER_TOO_LONG'],
      ['REFUSED', late, 'ALREADY_ANSWERED'],
      ['TOLD', answer, null],
    ]);
    const nothing = newId();
    const lost = await answered(nothing, '네');
    expect(await ended(nothing)).toEqual([['REFUSED', lost, 'QUESTION_UNKNOWN']]);
  });

  test('that the mall refuses is told back and given anew; an answer here or at the mall makes one needless', async () => {
    const { put, run, list, operator, answer, tell } = await aBoard();
    const [first] = await put([{}, {}, {}]);
    await run();
    const [{ id: there }, { id: here }, { id }] = await list();
    const move = (to: string) =>
      subgraph.em.execute('update storefront_question set external_number = ? where id = ?', [to, id]);
    await move('6-404040');
    const refused = await answered(id, '네');
    await expect.poll(() => ended(id), SOON).toEqual([['REFUSED', refused, 'UNKNOWN_THERE']]);
    await move(`6-${first}`);
    const anew = await answered(id, '예');
    await expect.poll(() => ended(id), SOON).toMatchObject([{}, ['TOLD', anew, null]]);
    await answer(operator, here, '여기서 답합니다');
    await expect.poll(() => ended(here), SOON).toEqual([['ANSWERED_ELSEWHERE', null, null]]);
    await tell(`/articles/${Number(first) + 2}`, { replyStatus: 'C' });
    for (const _time of [1, 2]) await run(LATER);
    expect(await ended(there)).toEqual([['ANSWERED_ELSEWHERE', null, null]]);
  });
});
