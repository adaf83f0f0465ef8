import { newId } from '@madang/subgraph-kit';
import { startTestSubgraph, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aVariant } from '../catalog/catalog.factory.ts';
import { startMarketplaces, type TestMarketplaces } from '../connector/testing/marketplaces.ts';
import { anOrder, anOrderLine } from '../order/order.factory.ts';
import { orders } from '../subgraph.ts';
import { DISMISS, QUARANTINE, REPLAY } from './testing/documents.ts';
import { aQuestionBoard } from './testing/question-board.ts';

const NOW = new Date('2026-11-21T05:00:00Z');
const LATER = new Date(NOW.getTime() + 31 * 60_000);

const LIST = `query ($filter: StorefrontQuestionFilter, $first: Int, $after: String) {
  storefrontQuestions(filter: $filter, first: $first, after: $after) { nodes { id content } pageInfo { endCursor } } }`;

let subgraph: TestSubgraph;
let marketplaces: TestMarketplaces;
beforeAll(async () => {
  [subgraph, marketplaces] = await Promise.all([startTestSubgraph(orders, NOW), startMarketplaces(NOW)]);
});
beforeEach(async () => {
  marketplaces.simulators.setNow(NOW);
  await marketplaces.simulators.tell('cafe24', {});
});
afterAll(() => Promise.all([subgraph.stop(), marketplaces.stop()]));

const aBoard = () => aQuestionBoard(subgraph, marketplaces, NOW);

describe('what buyers ask', () => {
  test('a question comes in once with the order that it names; a change of its words is found, an answer of the mall too', async () => {
    const { code, connection, put, run, list, tell } = await aBoard();
    const order = await anOrder(subgraph.em, {
      storefrontCode: code,
      connectionId: connection.id,
      externalNumber: '20261121-0000077',
    });
    const [first, second] = await put([
      { title: '배송', content: '<p>언제 오나요?<br>010-1234-5678</p>', orderId: '20261121-0000077' },
      { board: 9, content: '환불해 주세요', productNo: 1000 },
      { notice: true, content: '공지' },
    ]);
    for (const _time of [1, 2]) expect(await run()).toBe('DONE');
    expect(await list()).toEqual([
      expect.objectContaining({ externalNumber: `9-${second}`, kind: 'PRODUCT', order: null }),
      expect.objectContaining({
        externalNumber: `6-${first}`,
        kind: 'ORDER',
        state: 'ASKED',
        edition: 1,
        askerName: '홍길동',
        content: '언제 오나요?\n010-1234-5678',
        order: { id: order.id },
        storefront: { code },
      }),
    ]);
    await tell(`/articles/${first}`, { content: '취소할게요' });
    await tell(`/articles/${second}`, { replyStatus: 'C' });
    for (const _time of [1, 2]) expect(await run(LATER)).toBe('DONE');
    expect(await list()).toEqual([
      expect.objectContaining({ state: 'TOLD', answeredByName: null }),
      expect.objectContaining({ state: 'ASKED', edition: 2, content: '취소할게요' }),
    ]);
    const readable = await subgraph.em.execute(
      "select from storefront_question where position(convert_to('취소', 'UTF8') in content) > 0",
    );
    expect(readable).toEqual([]);
    const { data } = await subgraph
      .as('AGENT')
      .ask('query ($reps: [_Any!]!) { _entities(representations: $reps) { ... on Order { questions { content } } } }', {
        reps: [{ __typename: 'Order', id: order.id }],
      });
    expect(data?._entities).toEqual([{ questions: [{ content: '취소할게요' }] }]);
  });

  test('the order that a question names may come in later; two who collect at once are one', async () => {
    const { code, connection, put, run, list } = await aBoard();
    await put([{ orderId: '20261121-0000078' }]);
    expect(await Promise.all([run(), run()])).toContain('DONE');
    expect(await list()).toMatchObject([{ kind: 'ORDER', order: null }]);
    const order = await anOrder(subgraph.em, {
      storefrontCode: code,
      connectionId: connection.id,
      externalNumber: '20261121-0000078',
    });
    await anOrderLine(subgraph.em, { orderId: order.id, variantId: (await aVariant(subgraph.em)).id });
    await run();
    expect(await list()).toMatchObject([{ order: { id: order.id }, orderLine: null }]);
  });

  test('what is malformed waits in quarantine and comes in once it is mended; a mall that is away is asked again later', async () => {
    const { connection, put, run, list, tell, operator } = await aBoard();
    await put([{ patch: { content: '' } }, { patch: { created_date: 'yesterday' } }]);
    await run();
    await run();
    expect(await list()).toEqual([]);
    const waiting = async () => {
      const { data } = await operator.ask(QUARANTINE, { connectionId: connection.id });
      return data.quarantinedOrders.nodes;
    };
    const nodes = await waiting();
    expect(nodes).toMatchObject([
      { code: 'MALFORMED', reason: expect.stringMatching(/^question\./), times: 2, order: null },
      { code: 'MALFORMED', reason: expect.stringMatching(/^question\./) },
    ]);
    expect(JSON.stringify(nodes)).not.toContain('홍길동');
    const ids = nodes.map(({ id }: { id: string }) => id);
    const { data: replayed } = await operator.ask(REPLAY, { ids });
    expect(replayed.replayQuarantinedOrders.results[0].userErrors).toEqual([{ code: 'QUARANTINE_STILL_FLAWED' }]);
    await operator.ask(DISMISS, { ids, reason: '빈 글' });
    expect(await waiting()).toEqual([]);
    await tell('', { down: true });
    expect(await run(LATER)).toBe('FAILED');
    const { data: health } = await operator.ask('query { connectionHealth { questionsUntil questionsErrorCode } }');
    expect(health.connectionHealth).toEqual([{ questionsUntil: NOW.toISOString(), questionsErrorCode: 'AWAY' }]);
  });

  test('who does not answer questions sees none, nor does an operator of another storefront', async () => {
    const { code, put, run, list } = await aBoard();
    await put([{}, { content: '둘째' }]);
    await run();
    expect(await list()).toHaveLength(2);
    const other = subgraph.as('OPERATOR', { storefronts: ['PNR999'] });
    const { data } = await other.ask(LIST, { filter: { storefront: code } });
    expect(data.storefrontQuestions.nodes).toEqual([]);
    expect((await subgraph.as('ANALYST').ask(LIST)).errors?.[0]?.message).toBe('You may not ask this');
    const agent = subgraph.as('AGENT');
    const first = await agent.ask(LIST, { filter: { storefront: code, states: ['ASKED'] }, first: 1 });
    const { nodes, pageInfo } = first.data.storefrontQuestions;
    const next = await agent.ask(LIST, { filter: { storefront: code }, first: 5, after: pageInfo.endCursor });
    expect([...nodes, ...next.data.storefrontQuestions.nodes]).toMatchObject([{ content: '둘째' }, {}]);
  });
});

describe('answering', () => {
  test('an answer is told to the mall once, also where its reply was lost, and the question says so', async () => {
    const { account, put, run, list, tell, operator, answer } = await aBoard();
    const [no] = await put([{}]);
    await run();
    const [{ id }] = await list();
    expect(await answer(operator, id, '  ')).toMatchObject({ userErrors: [{ code: 'ANSWER_EMPTY' }] });
    expect(await answer(operator, id, '가'.repeat(2001))).toMatchObject({ userErrors: [{ code: 'ANSWER_TOO_LONG' }] });
    expect(await answer(operator, newId(), '네')).toMatchObject({ userErrors: [{ code: 'QUESTION_UNKNOWN' }] });
    const other = subgraph.as('OPERATOR', { storefronts: ['PNR999'] });
    expect(await answer(other, id, '네')).toMatchObject({ userErrors: [{ code: 'QUESTION_UNKNOWN' }] });
    expect(await answer(subgraph.as('AGENT'), id, '네')).toBe('You may not ask this');
    await tell(`/articles/${no}`, { losesReply: true });
    const both = await Promise.all(['내일 도착합니다.', '모레 도착합니다.'].map((text) => answer(operator, id, text)));
    expect(both.flatMap(({ userErrors }) => userErrors)).toMatchObject([{ code: 'ALREADY_ANSWERED' }]);
    await expect
      .poll(() => list(), { timeout: 9000 })
      .toMatchObject([{ state: 'TOLD', answeredByName: expect.any(String) }]);
    const { comments } = await tell<{ comments: string[] }>(`/articles/${no}`, {});
    expect(comments).toEqual([expect.stringContaining('도착합니다.')]);
    const told = await marketplaces.simulators.ledger('cafe24');
    expect(told.filter(({ to }) => to === account)).toMatchObject([{ reference: `answer:6-${no}`, times: 1 }]);
    expect(await answer(operator, id, '다시')).toMatchObject({ userErrors: [{ code: 'ALREADY_ANSWERED' }] });
  });

  test('what the mall refuses is seen and can be answered anew, by us or at the mall itself', async () => {
    const { connection, put, run, list, tell, operator, answer } = await aBoard();
    const [first] = await put([{}, {}]);
    await run();
    const [{ id: other }, { id }] = await list();
    const move = (to: string, one: string) =>
      subgraph.em.execute('update storefront_question set external_number = ? where id = ?', [to, one]);
    for (const one of [id, other]) await move(`6-40${one.slice(-6).replaceAll(/\D/g, '4')}`, one);
    for (const one of [id, other]) await answer(operator, one, '네');
    const refused = { state: 'REFUSED', refusalCode: 'UNKNOWN_THERE', answer: '네' };
    await expect.poll(() => list(), { timeout: 9000 }).toMatchObject([refused, refused]);
    await move(`6-${first}`, id);
    await move(`6-${Number(first) + 1}`, other);
    expect(await answer(operator, id, '예')).toMatchObject({ question: { state: 'ANSWERED', answer: '예' } });
    await expect.poll(() => list(), { timeout: 9000 }).toMatchObject([refused, { state: 'TOLD', answer: '예' }]);
    await tell(`/articles/${Number(first) + 1}`, { replyStatus: 'C' });
    await run(LATER);
    expect(await list()).toMatchObject([{ state: 'TOLD', answer: null, refusalCode: null }, {}]);
    const again = `mutation ($id: ID!) { retryOutwardTasks(input: { connectionId: $id }) { userErrors { code } } }`;
    expect((await operator.ask(again, { id: connection.id })).data.retryOutwardTasks.userErrors).toEqual([]);
    const states = () =>
      subgraph.em.execute('select distinct state from outward_task where connection_id = ?', [connection.id]);
    await expect.poll(() => states(), { timeout: 9000 }).toEqual([{ state: 'DONE' }]);
    expect(await tell(`/articles/${Number(first) + 1}`, {})).toMatchObject({ comments: [] });
  });
});
