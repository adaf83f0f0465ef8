import { newId } from '@madang/subgraph-kit';
import { startTestSubgraph, type Asker, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aCustomer } from '../customer/customer.factory.ts';
import { callcenter } from '../subgraph.ts';
import { anAgent } from '../ticket/ticket.factory.ts';
import { QUESTION_ASKED, QUESTION_SETTLED } from './question-events.ts';
import { TicketQuestionRow } from './storefront-question.entity.ts';

const NOW = new Date('2026-11-23T01:00:00Z');

const TICKET = `id number version status title content overdue
  type { code } channel { code } line { code } customer { name } order { id } orderLine { id }
  receivedBy { name } transferee { name } handledBy { name }
  question { kind storefrontCode productName edition askerName answer answerState answeredBy { name } refusalCode }
  history { step changed note takenBy { name } }`;

let subgraph: TestSubgraph;
beforeAll(async () => void (subgraph = await startTestSubgraph(callcenter, NOW)));
afterAll(() => subgraph.stop());

function aQuestion(more: object = {}) {
  return {
    questionId: newId(),
    edition: 1,
    storefrontCode: 'PNR002',
    kind: 'PRODUCT',
    askedAt: '2026-11-23T00:30:00Z',
    externalNumber: 'Q-1',
    productName: '겨울 코트',
    orderId: null,
    orderLineId: null,
    customerId: null,
    askerName: '구매자',
    title: null,
    content: '  \n총장이 몇 cm인가요?\n170cm입니다.',
    ...more,
  };
}

const ask = (data: object, id = newId()) => subgraph.hear({ id, type: QUESTION_ASKED, data });

const settle = (questionId: string, outcome: string, more: object = {}) =>
  subgraph.hear({
    type: QUESTION_SETTLED,
    data: {
      questionId,
      outcome,
      answerId: null,
      refusalCode: null,
      refusalDetail: null,
      at: '2026-11-23T02:00:00Z',
      ...more,
    },
  });

async function ticketIdOf(questionId: string): Promise<string> {
  return (await subgraph.em.fork().findOneOrFail(TicketQuestionRow, { id: questionId })).ticketId;
}

async function ticketOf(questionId: string, asker = subgraph.as('AGENT')) {
  const id = await ticketIdOf(questionId);
  const { data, errors } = await asker.ask(`{ ticket(id: "${id}") { ${TICKET} } }`);
  expect(errors).toEqual([]);
  return data.ticket;
}

async function atDesk(name: string): Promise<Asker> {
  const asker = subgraph.as('AGENT', { name });
  await anAgent(subgraph.em, { id: asker.actor.id, name });
  return asker;
}

async function answer(asker: Asker, input: { ticketId: string; text: string; expectedVersion: number }) {
  const { data, errors } = await asker.ask(
    `mutation ($input: AnswerTicketQuestionInput!) { answerTicketQuestion(input: $input) {
       ticket { version status question { answerState } } current { version } userErrors { code } } }`,
    { input },
  );
  expect(errors).toEqual([]);
  const { ticket, current, userErrors } = data.answerTicketQuestion;
  return { ticket, current, codes: userErrors.map(({ code }: { code: string }) => code) };
}

async function answersTold(questionId: string) {
  return subgraph.em
    .fork()
    .execute<{ data: { answerId: string; by: { name: string } } }[]>(
      `select data from outbox_event where type = 'callcenter.question-answered' and data->>'questionId' = ? order by id`,
      [questionId],
    );
}

async function untaken(asker: Asker) {
  const { data } = await asker.ask(
    '{ untakenQuestions(first: 100) { nodes { id } } worklistCounts { untakenQuestions total } }',
  );
  const ids: string[] = data.untakenQuestions.nodes.map(({ id }: { id: string }) => id);
  return { ids, ...data.worklistCounts };
}

test('a question is one ticket that nobody has taken, however often it is told and by how many at once', async () => {
  const asked = aQuestion();
  expect((await Promise.all([ask(asked), ask(asked), ask(asked)])).toSorted()).toEqual([201, 201, 201]);
  const ticket = await ticketOf(asked.questionId);
  expect(ticket).toMatchObject({
    status: 'RECEIVED',
    title: '총장이 몇 cm인가요?',
    content: asked.content,
    type: { code: '01' },
    channel: { code: '02' },
    line: { code: 'ON' },
    customer: null,
    order: null,
    receivedBy: { name: '판매처 연동' },
    question: { kind: 'PRODUCT', askerName: '구매자', answerState: 'OPEN', answer: null, edition: 1 },
    history: [{ step: 'RECEIVE', changed: [] }],
  });
  const [kim, officer] = [await atDesk('김나래'), subgraph.as('OFFICER')];
  expect(await untaken(kim)).toMatchObject({ ids: [ticket.id], untakenQuestions: 1, total: 0 });
  expect((await ticketOf(asked.questionId, officer)).question.askerName).toBe('구매자');
  expect((await officer.ask('{ untakenQuestions { nodes { id } } }')).errors[0]?.extensions?.['code']).toBe(
    'FORBIDDEN',
  );
  expect(await subgraph.clearText(['구매자'])).toEqual([]);
});

test.each([
  ['ORDER', '02'],
  ['OTHER', '99'],
])('a question of the kind %s is of the type %s, of the customer of its order', async (kind, code) => {
  const customer = await aCustomer(subgraph.em, { name: '홍길동' });
  const about = { orderId: newId(), orderLineId: newId(), customerId: customer.id };
  const asked = aQuestion({ kind, title: '배송 문의', ...about });
  await ask(asked);
  expect(await ticketOf(asked.questionId)).toMatchObject({
    title: '배송 문의',
    type: { code },
    customer: { name: '홍길동' },
    order: { id: about.orderId },
    orderLine: { id: about.orderLineId },
  });
});

test('changed words are a step of the ticket and leave what an agent wrote; an older edition changes nothing, a late order is linked', async () => {
  const asked = aQuestion({ content: '색상이 있나요?' });
  await ask({ ...asked, edition: 2, content: '검정 색상이 있나요?' });
  await ask(asked);
  const agent = await atDesk('박상담');
  const before = await ticketOf(asked.questionId);
  expect(before).toMatchObject({ content: '검정 색상이 있나요?', version: 1, question: { edition: 2 } });
  const words = { typeCode: '01', channelCode: '02', title: before.title, content: `${before.content}\n재고 확인함` };
  const { data } = await agent.ask(
    'mutation ($input: ChangeTicketInput!) { changeTicket(input: $input) { ticket { customer { name } } userErrors { code } } }',
    { input: { ticketId: before.id, expectedVersion: 1, ...words } },
  );
  expect(data.changeTicket).toEqual({ ticket: { customer: null }, userErrors: [] });
  const orderId = newId();
  await ask({ ...asked, edition: 3, content: '흰 색상이 있나요?', orderId });
  await ask({ ...asked, edition: 3, content: '흰 색상이 있나요?' });
  const after = await ticketOf(asked.questionId);
  expect(after).toMatchObject({
    title: '흰 색상이 있나요?',
    content: '흰 색상이 있나요?\n재고 확인함',
    order: { id: orderId },
    version: 3,
    question: { edition: 3 },
  });
  expect(after.history.at(-1)).toMatchObject({
    step: 'CHANGE',
    changed: ['title', 'content', 'order'],
    takenBy: { name: '판매처 연동' },
  });
  const late = await answer(agent, { ticketId: before.id, text: '있습니다', expectedVersion: 2 });
  expect(late).toMatchObject({ codes: ['TICKET_CHANGED'], current: { version: 3 } });
});

test('of two who take a question at once one gets it; the other is told, and everybody’s desk hears that it is gone', async () => {
  const asked = aQuestion();
  const [one, two, three] = [await atDesk('하나'), subgraph.as('SENIOR', { name: '둘' }), await atDesk('셋')];
  const before = (await untaken(three)).untakenQuestions;
  const desk = await three.follow('subscription { deskEvents { kind counts { untakenQuestions total } } }');
  const told = async () => (await desk.next()).value?.data.deskEvents;
  expect(await told()).toMatchObject({ kind: 'SNAPSHOT', counts: { untakenQuestions: before } });
  await ask(asked);
  expect(await told()).toEqual({ kind: 'COUNTS', counts: { untakenQuestions: before + 1, total: 0 } });
  const ticketId = await ticketIdOf(asked.questionId);
  const take = async (asker: Asker) => {
    const { data } = await asker.ask(
      `mutation { transferTicket(input: { ticketId: "${ticketId}", transfereeId: "${asker.actor.id}", expectedVersion: 1 }) {
         ticket { transferee { name } } current { transferee { name } } userErrors { code } } }`,
    );
    return data.transferTicket;
  };
  const [mine, theirs] = await Promise.all([take(one), take(two)]);
  const [won, lost] = mine.ticket ? [mine, theirs] : [theirs, mine];
  expect(lost).toEqual({ ticket: null, current: won.ticket, userErrors: [{ code: 'TICKET_CHANGED' }] });
  expect(await told()).toEqual({ kind: 'COUNTS', counts: { untakenQuestions: before, total: 0 } });
  await desk.return(undefined);
  const { data } = await (mine.ticket ? one : two).ask('{ worklistCounts { received sent taken total } }');
  expect(data.worklistCounts).toEqual({ received: 1, sent: 0, taken: 0, total: 1 });
});

test('an answer takes the question, goes out once, and finishes the ticket when the marketplace has it', async () => {
  const asked = aQuestion();
  await ask(asked);
  const [agent, other] = [await atDesk('이상담'), await atDesk('정상담')];
  const ticketId = await ticketIdOf(asked.questionId);
  const said = { ticketId, expectedVersion: 1 };
  expect((await answer(agent, { ...said, text: ' \n ' })).codes).toEqual(['ANSWER_MISSING']);
  expect((await answer(agent, { ...said, text: '가'.repeat(2001) })).codes).toEqual(['ANSWER_TOO_LONG']);
  const both = await Promise.all([
    answer(agent, { ...said, text: '총장 92cm입니다.' }),
    answer(other, { ...said, text: '92cm' }),
  ]);
  expect(both.flatMap(({ codes }) => codes)).toEqual(['TICKET_CHANGED']);
  const winner = both[0]?.ticket ? '이상담' : '정상담';
  const open = await ticketOf(asked.questionId);
  expect(open).toMatchObject({
    status: 'TRANSFERRED',
    transferee: { name: winner },
    question: { answerState: 'SENT', answeredBy: { name: winner } },
  });
  const again = await answer(agent, { ticketId, text: '또', expectedVersion: open.version });
  expect(again.codes).toEqual(['ANSWER_ON_ITS_WAY']);
  const [told, ...more] = await answersTold(asked.questionId);
  expect([told?.data, more.length]).toMatchObject([{ ticketId, by: { name: winner } }, 0]);
  expect(JSON.stringify(told)).not.toContain('92cm');
  await settle(asked.questionId, 'REFUSED', { answerId: newId(), refusalCode: 'UNCLEAR' });
  expect((await ticketOf(asked.questionId)).question.answerState).toBe('SENT');
  const answerId = told?.data.answerId;
  await settle(asked.questionId, 'TOLD', { answerId });
  await settle(asked.questionId, 'TOLD', { answerId });
  await settle(asked.questionId, 'REFUSED', { answerId, refusalCode: 'UNCLEAR' });
  const done = await ticketOf(asked.questionId);
  expect(done).toMatchObject({
    status: 'COMPLETED',
    handledBy: { name: winner },
    question: { answerState: 'TOLD', refusalCode: null },
  });
  expect(done.history.map(({ step }: { step: string }) => step)).toEqual(['RECEIVE', 'TRANSFER', 'CHANGE', 'COMPLETE']);
});

test('a refused answer leaves the ticket open with the reason and is given anew; one that was given elsewhere needs none', async () => {
  const [refused, elsewhere] = [aQuestion(), aQuestion()];
  await Promise.all([ask(refused), ask(elsewhere)]);
  const agent = await atDesk('윤상담');
  const ticketId = await ticketIdOf(refused.questionId);
  const again = async (text: string) => {
    const { version: expectedVersion } = await ticketOf(refused.questionId);
    return (await answer(agent, { ticketId, text, expectedVersion })).codes;
  };
  expect(await again('첫 답변')).toEqual([]);
  const [first] = await answersTold(refused.questionId);
  const why = { answerId: first?.data.answerId, refusalCode: 'ANSWER_TOO_LONG', refusalDetail: '1,000자까지' };
  await settle(refused.questionId, 'REFUSED', why);
  expect(await ticketOf(refused.questionId)).toMatchObject({
    status: 'TRANSFERRED',
    question: { answerState: 'REFUSED', answer: '첫 답변', refusalCode: 'ANSWER_TOO_LONG' },
  });
  expect(await again('둘째 답변')).toEqual([]);
  // What is told once more of the first answer is no news of the second.
  await settle(refused.questionId, 'REFUSED', why);
  expect((await ticketOf(refused.questionId)).question).toMatchObject({ answerState: 'SENT', answer: '둘째 답변' });
  const [, second] = await answersTold(refused.questionId);
  await settle(refused.questionId, 'REFUSED', { answerId: second?.data.answerId, refusalCode: 'ALREADY_ANSWERED' });
  expect(await again('셋째 답변')).toEqual(['QUESTION_SETTLED']);
  // What had been answered on the screen of orders is refused by the marketplace after all: it is open again.
  await settle(refused.questionId, 'REFUSED', { refusalCode: 'UNCLEAR' });
  expect(await again('셋째 답변')).toEqual([]);
  // And an earlier answer of ours turns out to have got through.
  await settle(refused.questionId, 'TOLD', { answerId: second?.data.answerId });
  expect(await ticketOf(refused.questionId)).toMatchObject({ status: 'COMPLETED', question: { answerState: 'TOLD' } });
  await settle(elsewhere.questionId, 'ANSWERED_ELSEWHERE');
  await settle(elsewhere.questionId, 'ANSWERED_ELSEWHERE');
  const done = await ticketOf(elsewhere.questionId);
  expect(done).toMatchObject({ status: 'COMPLETED', question: { answerState: 'ELSEWHERE' } });
  expect(done.history.at(-1)).toMatchObject({ step: 'COMPLETE', note: '판매처 또는 주문 화면에서 답변됨' });
  expect(done.history).toHaveLength(2);
  // Words that change after that are known, and the record stays as it was.
  await ask({ ...elsewhere, edition: 2, content: '다른 말' });
  expect(await ticketOf(elsewhere.questionId)).toMatchObject({ content: elsewhere.content, question: { edition: 2 } });
  // What is not known yet is heard again.
  expect(await settle(newId(), 'ANSWERED_ELSEWHERE')).toBe(500);
});

test('a ticket of nobody becomes no dispute until its customer is linked, and only the desk answers', async () => {
  const asked = aQuestion();
  await ask(asked);
  const [agent, customer] = [await atDesk('최상담'), await aCustomer(subgraph.em, { name: '성춘향' })];
  const ticketId = await ticketIdOf(asked.questionId);
  const escalate = async () => {
    const { data } = await agent.ask(
      `mutation { escalateTicket(input: { ticketId: "${ticketId}", reason: "환불" }) { userErrors { code } } }`,
    );
    return data.escalateTicket.userErrors;
  };
  expect(await escalate()).toEqual([{ code: 'CUSTOMER_MISSING' }]);
  const words = { typeCode: '01', channelCode: '02', title: '문의', content: '내용', customerId: customer.id };
  const { data } = await agent.ask(
    'mutation ($input: ChangeTicketInput!) { changeTicket(input: $input) { ticket { customer { name } contactName } } }',
    { input: { ticketId, expectedVersion: 1, ...words } },
  );
  expect(data.changeTicket.ticket).toEqual({ customer: { name: '성춘향' }, contactName: '성춘향' });
  expect(await escalate()).toEqual([]);
  const denied = await subgraph
    .as('OFFICER')
    .ask(
      `mutation { answerTicketQuestion(input: { ticketId: "${ticketId}", text: "네", expectedVersion: 2 }) { userErrors { code } } }`,
    );
  expect(denied.errors[0]?.extensions?.['code']).toBe('FORBIDDEN');
});
