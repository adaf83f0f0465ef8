import { startTestSubgraph, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aConnection } from '../connection/connection.factory.ts';
import { aStorefront } from '../storefront/storefront.factory.ts';
import { orders } from '../subgraph.ts';
import { connectorOf, type ChannelQuestion, type QuestionReading, type StorefrontConnector } from './index.ts';
import { anAccount, startMarketplaces, type TestMarketplaces } from './testing/marketplaces.ts';

const NOW = new Date('2026-11-21T05:00:00Z');
const WINDOW = { from: new Date('2026-11-20T05:00:00Z'), to: NOW };

let subgraph: TestSubgraph;
let marketplaces: TestMarketplaces;
beforeAll(async () => {
  [subgraph, marketplaces] = await Promise.all([startTestSubgraph(orders, NOW), startMarketplaces(NOW)]);
});
beforeEach(() =>
  Promise.all((['cafe24', 'naver'] as const).map((provider) => marketplaces.simulators.tell(provider, {}))),
);
afterAll(() => Promise.all([subgraph.stop(), marketplaces.stop()]));

async function aShop(connector: 'CAFE24' | 'NAVER') {
  const account = anAccount();
  const { code } = await aStorefront(subgraph.em);
  const connection = await aConnection(subgraph.em, { storefrontCode: code, connector, account });
  marketplaces.setUp([account], { NAVER_BUCKET: '1000', CAFE24_BUCKET: '1000' });
  const base = connector === 'CAFE24' ? `cafe24/malls/${account}` : `naver/stores/${account}`;
  const tell = <Answer>(path: string, wish: unknown) => marketplaces.tell<Answer>(base + path, wish);
  if (connector === 'CAFE24') await tell('', { roomy: true });
  return { account, tell, connector: connectorOf(subgraph.em.fork(), connection) };
}

async function asked(connector: StorefrontConnector): Promise<QuestionReading[]> {
  const readings: QuestionReading[] = [];
  for await (const page of connector.questionsAsked(WINDOW, NOW)) {
    if (page.outcome !== 'DONE') throw new Error(JSON.stringify(page));
    readings.push(...page.value);
  }
  return readings;
}

function whole(readings: readonly QuestionReading[]): ChannelQuestion[] {
  return readings.flatMap((reading) => (reading.kind === 'QUESTION' ? [reading.question] : []));
}

function timesOf(provider: 'cafe24' | 'naver', account: string) {
  return marketplaces.simulators
    .ledger(provider)
    .then((entries) =>
      entries.filter(({ to }) => to === account).map(({ reference, times }) => ({ reference, times })),
    );
}

describe('Cafe24', () => {
  test('posts of all boards come page by page without answers and notices; what is malformed is told beside them', async () => {
    const { connector, tell } = await aShop('CAFE24');
    await tell('/articles', [
      ...Array.from({ length: 101 }, () => ({})),
      { board: 9, content: 'A &lt; B &amp;<b> C</b><br>끝', productNo: 1001 },
      { notice: true },
      { board: 1 },
      { patch: { created_date: null } },
    ]);
    const readings = await asked(connector);
    expect(whole(readings)).toHaveLength(102);
    expect(whole(readings).at(-1)).toMatchObject({
      externalNumber: '9-102',
      kind: 'PRODUCT',
      content: 'A < B & C\n끝',
      externalProduct: '1001',
      answer: null,
    });
    expect(readings.filter(({ kind }) => kind === 'MALFORMED')).toMatchObject([
      { externalNumber: '105', reason: expect.stringContaining('question.created_date') },
    ]);
  });

  test.each([[[]], [['no-comments']]])(
    'an answer is there once however often it is told and whatever was lost (%j)',
    async (readings) => {
      await marketplaces.simulators.tell('cafe24', { readings });
      const { account, connector, tell } = await aShop('CAFE24');
      const [no] = await tell<number[]>('/articles', [{}]);
      const answer = { externalNumber: `6-${no}`, askedAt: NOW, text: '내일 <오후>\n도착 & 설치합니다.' };
      await tell(`/articles/${no}`, { losesReply: true });
      for (const _time of [1, 2])
        expect(await connector.answerQuestion(answer, NOW)).toEqual({ outcome: 'DONE', value: null });
      expect(await timesOf('cafe24', account)).toEqual([{ reference: `answer:6-${no}`, times: 1 }]);
      expect(whole(await asked(connector))).toMatchObject([{ externalNumber: `6-${no}` }]);
      const gone = await connector.answerQuestion({ ...answer, externalNumber: '6-77' }, NOW);
      expect(gone).toMatchObject({ outcome: 'REFUSED', code: 'UNKNOWN_THERE' });
      await tell('', { limited: 1 });
      expect(await connector.answerQuestion(answer, NOW)).toMatchObject({ outcome: 'LATER', code: 'LIMITED' });
    },
  );
});

describe('Naver', () => {
  test.each([[[]], [['wrapped-questions']]])(
    'questions on products and on orders come together, over several pages (%j)',
    async (readings) => {
      await marketplaces.simulators.tell('naver', { readings });
      const { connector, tell } = await aShop('NAVER');
      await tell('/questions', [
        { kind: 'INQUIRY', orderId: '2026112112345', productOrderIds: ['202611211234501'], asker: '김네이' },
        { kind: 'QNA', patch: { question: '' } },
        ...Array.from({ length: 101 }, () => ({ kind: 'QNA', productNo: 5000 })),
      ]);
      await tell('/questions/3', { answer: '있습니다' });
      const read = await asked(connector);
      const questions = whole(read);
      expect(questions).toHaveLength(102);
      expect(questions.find(({ kind }) => kind === 'ORDER')).toMatchObject({
        externalNumber: 'INQUIRY-1',
        externalOrder: '2026112112345',
        externalLines: ['202611211234501'],
        asker: '김네이',
        answer: null,
      });
      expect(questions[0]).toMatchObject({
        externalNumber: 'QNA-3',
        kind: 'PRODUCT',
        externalProduct: '5000',
        answer: { text: '있습니다' },
      });
      expect(read.filter(({ kind }) => kind === 'MALFORMED')).toMatchObject([
        { externalNumber: '2', reason: expect.stringContaining('question.question') },
      ]);
    },
  );

  test.each([[[]], [['answer-content', 'wrapped-questions']]])(
    'an answer is there once; one that somebody gave before stays (%j)',
    async (readings) => {
      await marketplaces.simulators.tell('naver', { readings });
      const { account, connector, tell } = await aShop('NAVER');
      await tell('/questions', [{ kind: 'QNA' }, { kind: 'INQUIRY' }, { kind: 'QNA' }]);
      for (const [no, place] of [
        [1, 'QNA'],
        [2, 'INQUIRY'],
      ]) {
        await tell(`/questions/${no}`, { losesReply: true });
        const answer = { externalNumber: `${place}-${no}`, askedAt: NOW, text: '내일 도착합니다.' };
        for (const _time of [1, 2])
          expect(await connector.answerQuestion(answer, NOW)).toEqual({ outcome: 'DONE', value: null });
      }
      await tell('/questions/3', { answer: '다른 답변' });
      const late = { externalNumber: 'QNA-3', askedAt: NOW, text: '내일 도착합니다.' };
      expect(await connector.answerQuestion(late, NOW)).toMatchObject({ outcome: 'REFUSED', code: 'WRONG_STATE' });
      expect(await connector.answerQuestion({ ...late, externalNumber: 'QNA-99' }, NOW)).toMatchObject({
        outcome: 'REFUSED',
        code: 'UNKNOWN_THERE',
      });
      expect(await timesOf('naver', account)).toEqual([
        { reference: 'answer:QNA-1', times: 1 },
        { reference: 'answer:INQUIRY-2', times: 1 },
      ]);
    },
  );
});
