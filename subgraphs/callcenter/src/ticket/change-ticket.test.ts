import { newId } from '@madang/subgraph-kit';
import { startTestSubgraph, type Asker, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aCustomer } from '../customer/customer.factory.ts';
import { callcenter } from '../subgraph.ts';
import { anAgent } from './ticket.factory.ts';

const NOW = new Date('2026-11-21T05:00:00Z');

const SHOWN = `id status version title content operatorMemo contactName contactPhone isReserved dueAt
  callType { label } callResult { label } outcome { label } line { label } inflow { label }
  transferee { name } transferredBy { name } handledBy { name } modifiedBy { name } modifiedAt followUpOf { id }
  availableSteps history { step changed note }`;

let subgraph: TestSubgraph;
beforeAll(async () => void (subgraph = await startTestSubgraph(callcenter, NOW)));
afterAll(() => subgraph.stop());

async function take(asker: Asker, mutation: string, input: Record<string, unknown>) {
  const name = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}`;
  const current = mutation === 'receiveTicket' ? '' : `current { ${SHOWN} }`;
  const { data } = await asker.ask(
    `mutation ($input: ${name}Input!) { ${mutation}(input: $input) { ticket { ${SHOWN} } ${current} userErrors { code field } } }`,
    { input },
  );
  return data[mutation];
}

async function aForm(more: Record<string, unknown> = {}) {
  const { id: customerId } = await aCustomer(subgraph.em);
  return { customerId, typeCode: '01', channelCode: '01', title: '문의', content: '내용', ...more };
}

test('a ticket is saved with all fields of the document; what was not said is as usual', async () => {
  const agent = subgraph.as('AGENT', { name: '이상담' });
  const usual = await take(agent, 'receiveTicket', await aForm());
  expect(usual.ticket).toMatchObject({
    version: 1,
    contactName: '홍길동',
    contactPhone: '010-****-5678',
    isReserved: false,
    callType: { label: '일반' },
    callResult: { label: '전화연결' },
    outcome: { label: '정상' },
    line: { label: '오프라인' },
    inflow: null,
    handledBy: null,
    modifiedBy: { name: '이상담' },
    modifiedAt: NOW.toISOString(),
  });
  const whole = await take(agent, 'receiveTicket', {
    ...(await aForm({ callResultCode: '2', outcomeCode: '2', lineCode: 'ON', followUpOfId: usual.ticket.id })),
    contactName: '김대리',
    contactPhone: '+82 10-7777-1234',
    isReserved: true,
    dueAt: '2026-11-23T00:00:00Z',
    // What was pasted keeps its lines and tabs, and nothing that is no text.
    content: '첫 줄\r\n\t둘째\u0007 줄 😀',
  });
  expect(whole.ticket).toMatchObject({
    content: '첫 줄\n\t둘째 줄 😀',
    contactName: '김대리',
    contactPhone: '010-****-1234',
    isReserved: true,
    callResult: { label: '부재중' },
    outcome: { label: '콜백' },
    line: { label: '온라인' },
    followUpOf: { id: usual.ticket.id },
  });
});

test('a new ticket is handed over or finished in the same act, and of what is refused nothing is left', async () => {
  const agent = subgraph.as('AGENT', { name: '이상담' });
  const colleague = await anAgent(subgraph.em, { name: '박동료' });
  const moved = await take(agent, 'receiveTicket', await aForm({ andThen: 'TRANSFER', transfereeId: colleague.id }));
  expect(moved.ticket).toMatchObject({
    status: 'TRANSFERRED',
    transferee: { name: '박동료' },
    transferredBy: { name: '이상담' },
    history: [{ step: 'RECEIVE' }, { step: 'TRANSFER', note: '박동료' }],
  });
  const done = await take(agent, 'receiveTicket', await aForm({ andThen: 'COMPLETE' }));
  expect(done.ticket).toMatchObject({ status: 'COMPLETED', handledBy: { name: '이상담' }, availableSteps: [] });

  const before = await subgraph.em.execute('select count(*) from ticket');
  const refused = await take(agent, 'receiveTicket', await aForm({ andThen: 'TRANSFER' }));
  expect(refused.userErrors).toEqual([{ code: 'TRANSFEREE_UNKNOWN', field: ['input', 'transfereeId'] }]);
  expect(await subgraph.em.execute('select count(*) from ticket')).toEqual(before);
});

test.each([
  ['CONTENT_TOO_LONG', 'operatorMemo', { operatorMemo: '가'.repeat(20_001) }],
  ['NAME_TOO_LONG', 'contactName', { contactName: '가'.repeat(101) }],
  ['PHONE_INVALID', 'contactPhone', { contactPhone: '12' }],
  ['CODE_UNKNOWN', 'outcomeCode', { outcomeCode: '77' }],
  ['CODE_UNKNOWN', 'inflowCode', { inflowCode: '77' }],
  ['DUE_MISSING', 'dueAt', { isReserved: true }],
  ['TICKET_UNKNOWN', 'followUpOfId', { followUpOfId: newId() }],
  ['CALL_UNKNOWN', 'callId', { callId: newId() }],
])('%s is said of %s', async (code, field, more) => {
  const { userErrors } = await take(subgraph.as('AGENT'), 'receiveTicket', await aForm(more));
  expect(userErrors).toEqual([{ code, field: ['input', field] }]);
});

test('content is changed without a step, and the history says what; saved again nothing happens (F7)', async () => {
  const [agent, other] = [subgraph.as('AGENT', { name: '이상담' }), subgraph.as('SENIOR', { name: '최선임' })];
  const form = await aForm({ orderId: newId() });
  const contact = { contactName: '김대리', contactPhone: '01077771234' };
  const { ticket } = await take(agent, 'receiveTicket', { ...form, ...contact });
  const change = { ...form, ticketId: ticket.id, expectedVersion: 1, content: '고친 내용', orderId: null };
  const changed = await take(other, 'changeTicket', { ...change, dueAt: '2026-11-30T00:00:00Z' });
  expect(changed.ticket).toMatchObject({
    status: 'RECEIVED',
    version: 2,
    content: '고친 내용',
    contactName: '김대리',
    contactPhone: '010-****-1234',
    modifiedBy: { name: '최선임' },
    history: [{ step: 'RECEIVE' }, { step: 'CHANGE', changed: ['order', 'dueAt', 'content'] }],
  });
  const again = { ...change, expectedVersion: 2, dueAt: '2026-11-30T00:00:00Z' };
  expect((await take(other, 'changeTicket', again)).ticket.version).toBe(2);
  const running = await subgraph.em.execute(
    "select due_at at time zone 'Asia/Seoul' as due_at, owner_name from deadline where subject_id = ? and state = 'RUNNING'",
    [ticket.id],
  );
  expect(running).toEqual([{ due_at: '2026-11-30 09:00:00', owner_name: '이상담' }]);
});

test('of two who write on the same version, one is told and shown what stands there; neither text is lost', async () => {
  const agents = [subgraph.as('AGENT'), subgraph.as('AGENT')];
  const form = await aForm();
  const { ticket } = await take(subgraph.as('AGENT'), 'receiveTicket', form);
  const texts = ['첫째 글', '둘째 글'];
  const answers = await Promise.all(
    agents.map((agent, index) =>
      take(agent, 'changeTicket', { ...form, ticketId: ticket.id, expectedVersion: 1, content: texts[index] }),
    ),
  );
  const saved = answers.find((answer) => answer.ticket);
  const told = answers.find((answer) => !answer.ticket);
  expect(told.userErrors).toEqual([{ code: 'TICKET_CHANGED', field: ['input', 'expectedVersion'] }]);
  expect(told.current).toMatchObject({ version: 2, content: saved.ticket.content });

  const moved = await take(subgraph.as('AGENT'), 'completeTicket', { ticketId: ticket.id, expectedVersion: 1 });
  expect(moved).toMatchObject({ ticket: null, current: { version: 2, status: 'RECEIVED' } });
  await take(subgraph.as('AGENT'), 'completeTicket', { ticketId: ticket.id, expectedVersion: 2 });
  const late = await take(subgraph.as('AGENT'), 'changeTicket', { ...form, ticketId: ticket.id, expectedVersion: 3 });
  expect(late).toMatchObject({ current: { status: 'COMPLETED' }, userErrors: [{ code: 'WRONG_STATE' }] });
});

test('nobody but the desk changes tickets', async () => {
  const input = { ...(await aForm()), ticketId: newId(), expectedVersion: 1 };
  const { errors } = await subgraph
    .as('OFFICER')
    .ask('mutation ($input: ChangeTicketInput!) { changeTicket(input: $input) { userErrors { code } } }', { input });
  expect(errors[0]?.extensions?.['code']).toBe('FORBIDDEN');
  expect((await take(subgraph.as('AGENT'), 'changeTicket', input)).userErrors).toMatchObject([
    { code: 'TICKET_UNKNOWN' },
  ]);
});
