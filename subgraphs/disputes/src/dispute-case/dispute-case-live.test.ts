import { newId } from '@madang/subgraph-kit';
import { startTestSubgraph, type Answer, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { disputes } from '../subgraph.ts';
import { aBusiness, aCase, anOfficer } from './dispute-case.factory.ts';
import { TICKET_ESCALATED } from './open-case.ts';

const FOLLOW =
  'subscription ($customerId: ID) { disputeCaseChanged(customerId: $customerId) { id title state history { step } } }';
const STEP = /* GraphQL */ `
  mutation ($id: ID!) {
    notifyReceipt(input: { caseId: $id }) {
      userErrors {
        code
      }
    }
  }
`;

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startTestSubgraph(disputes);
});
afterAll(() => subgraph.stop());

async function next(answers: AsyncGenerator<Answer>) {
  const { value } = await answers.next();
  return value.data.disputeCaseChanged;
}

let told = 200;

async function escalate(customerId: string, title: string) {
  told += 1;
  const ticketNumber = String(told).padStart(10, '0');
  const data = {
    ticketId: newId(),
    ticketNumber,
    customerId,
    customerName: '홍길동',
    orderId: null,
    orderLineId: null,
    title,
    content: '내용',
    reason: '사유',
    escalatedBy: { id: newId(), name: '이상담' },
    counselling: { ticketNumber, at: '2026-11-21T04:00:00Z', by: '이상담' },
    evidence: { digest: 'a'.repeat(64) },
  };
  expect(await subgraph.hear({ type: TICKET_ESCALATED, data })).toBe(201);
}

test('whoever looks at a customer hears of a case of that customer as it opens and moves, and of no other', async () => {
  const customerId = newId();
  const answers = await subgraph.as('AGENT').follow(FOLLOW, { customerId });
  await escalate(newId(), '남의 사건');
  await escalate(customerId, '이 고객의 사건');
  const opened = await next(answers);
  expect(opened).toMatchObject({ title: '이 고객의 사건', state: 'RECEIVED', history: [{ step: 'OPEN' }] });

  const officer = subgraph.as('OFFICER');
  await anOfficer(subgraph.em, { id: officer.actor.id });
  const business = await aBusiness(subgraph.em);
  await subgraph.em.execute(
    "update dispute_case set state = 'ASSIGNED', officer_id = ?, respondent_id = ? where id = ?",
    [officer.actor.id, business.id, opened.id],
  );
  await officer.ask(STEP, { id: opened.id });
  expect(await next(answers)).toMatchObject({
    id: opened.id,
    state: 'NOTIFIED',
    history: [{ step: 'OPEN' }, { step: 'NOTIFY_RECEIPT' }],
  });
  await answers.return(undefined);
});

test('a business hears of its cases only, and only once it is notified', async () => {
  const officer = subgraph.as('OFFICER');
  await anOfficer(subgraph.em, { id: officer.actor.id });
  const [own, other] = [await aBusiness(subgraph.em), await aBusiness(subgraph.em)];
  const cases = [
    await aCase(subgraph.em, { respondentId: other.id, officerId: officer.actor.id, title: '남의 사건' }),
    await aCase(subgraph.em, { respondentId: own.id, officerId: officer.actor.id, title: '우리 사건' }),
  ];
  const answers = await subgraph.as('PARTNER', { business: own.id }).follow(FOLLOW, {});
  await escalate(newId(), '아직 알리지 않은 사건');
  for (const { id } of cases) await officer.ask(STEP, { id });
  expect(await next(answers)).toMatchObject({ title: '우리 사건', state: 'NOTIFIED' });
  await answers.return(undefined);
});
