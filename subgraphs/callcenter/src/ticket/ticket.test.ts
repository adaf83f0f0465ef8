import { newId } from '@madang/subgraph-kit';
import { startTestSubgraph, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aCustomer } from '../customer/customer.factory.ts';
import { callcenter } from '../subgraph.ts';
import { anAgent, aTicket } from './ticket.factory.ts';

const NOW = new Date('2026-11-21T05:00:00Z');

const RECEIVE = /* GraphQL */ `
  mutation ($input: ReceiveTicketInput!) {
    receiveTicket(input: $input) {
      ticket {
        id
        number
        status
        type {
          label
        }
        receivedBy {
          name
        }
        availableSteps
        history {
          step
          toStatus
          takenBy {
            name
          }
        }
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`;
const step = (name: string, extra = '') => /* GraphQL */ `
  mutation ($id: ID!) {
    ${name}Ticket(input: { ticketId: $id ${extra} }) {
      ticket { status transferee { name } escalatedAt availableSteps }
      userErrors { code field }
    }
  }
`;

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startTestSubgraph(callcenter, NOW);
});
afterAll(() => subgraph.stop());

async function newTicket(overrides: Record<string, unknown> = {}) {
  const customer = await aCustomer(subgraph.em);
  return {
    customerId: customer.id,
    typeCode: '01',
    channelCode: '01',
    title: '사이즈 문의',
    content: '라지 재고',
    ...overrides,
  };
}

describe('saving a ticket', () => {
  test('an agent saves a ticket on an order line and finds it on the order', async () => {
    const agent = subgraph.as('AGENT', { name: '이상담' });
    const orderId = newId();
    const { data } = await agent.ask(RECEIVE, { input: await newTicket({ orderId, orderLineId: newId() }) });
    expect(data.receiveTicket.userErrors).toEqual([]);
    expect(data.receiveTicket.ticket).toMatchObject({
      status: 'RECEIVED',
      type: { label: '상품문의' },
      receivedBy: { name: '이상담' },
      availableSteps: ['CHANGE', 'TRANSFER', 'ESCALATE', 'COMPLETE', 'DISCARD'],
      history: [{ step: 'RECEIVE', toStatus: 'RECEIVED', takenBy: { name: '이상담' } }],
    });
    const order = await agent.ask(
      'query ($reps: [_Any!]!) { _entities(representations: $reps) { ... on Order { tickets { number } } } }',
      { reps: [{ __typename: 'Order', id: orderId }] },
    );
    expect(order.data._entities).toEqual([{ tickets: [{ number: data.receiveTicket.ticket.number }] }]);
  });

  test('numbers have ten digits and follow one another, two at once as well', async () => {
    const agent = subgraph.as('AGENT');
    const inputs = await Promise.all([newTicket(), newTicket(), newTicket()]);
    const saved = await Promise.all(inputs.map((input) => agent.ask(RECEIVE, { input })));
    const numbers = saved.map(({ data }) => data.receiveTicket.ticket.number);
    expect(new Set(numbers).size).toBe(3);
    expect(numbers.every((number) => /^\d{10}$/.test(number))).toBe(true);
  });

  test.each([
    [{ title: '  ' }, 'TITLE_MISSING', ['input', 'title']],
    [{ title: '가'.repeat(201) }, 'TITLE_TOO_LONG', ['input', 'title']],
    [{ content: '가'.repeat(20_001) }, 'CONTENT_TOO_LONG', ['input', 'content']],
    [{ customerId: newId() }, 'CUSTOMER_UNKNOWN', ['input', 'customerId']],
    [{ typeCode: '77' }, 'TYPE_UNKNOWN', ['input', 'typeCode']],
    [{ channelCode: '77' }, 'CHANNEL_UNKNOWN', ['input', 'channelCode']],
    [{ orderLineId: newId() }, 'ORDER_MISSING', ['input', 'orderId']],
    [{ dueAt: '2026-11-21T04:59:59Z' }, 'DUE_IN_PAST', ['input', 'dueAt']],
  ])('bad input %j is refused with %s at its field', async (overrides, code, field) => {
    const { data } = await subgraph.as('AGENT').ask(RECEIVE, { input: await newTicket(overrides) });
    expect(data.receiveTicket).toMatchObject({ ticket: null, userErrors: [{ code, field }] });
  });

  test('nobody but the desk saves tickets', async () => {
    const { data, errors } = await subgraph.as('CONSUMER').ask(RECEIVE, { input: await newTicket() });
    expect(data).toBeNull();
    expect(errors[0]?.extensions?.['code']).toBe('FORBIDDEN');
  });
});

describe('steps of a ticket', () => {
  async function saved() {
    const agent = await anAgent(subgraph.em);
    const customer = await aCustomer(subgraph.em);
    return aTicket(subgraph.em, { customerId: customer.id, receivedById: agent.id });
  }

  test('a transfer needs a transferee', async () => {
    const ticket = await saved();
    const { data } = await subgraph.as('AGENT').ask(step('transfer'), { id: ticket.id });
    expect(data.transferTicket).toEqual({
      ticket: null,
      userErrors: [{ code: 'TRANSFEREE_UNKNOWN', field: ['input', 'transfereeId'] }],
    });
  });

  test('a ticket is transferred, and completed by the colleague', async () => {
    const ticket = await saved();
    const colleague = await anAgent(subgraph.em, { name: '박동료' });
    const moved = await subgraph
      .as('AGENT')
      .ask(step('transfer', `transfereeId: "${colleague.id}"`), { id: ticket.id });
    expect(moved.data.transferTicket.ticket).toMatchObject({ status: 'TRANSFERRED', transferee: { name: '박동료' } });
    const done = await subgraph
      .as('AGENT', { id: colleague.id, name: '박동료' })
      .ask(step('complete'), { id: ticket.id });
    expect(done.data.completeTicket.ticket).toMatchObject({ status: 'COMPLETED', availableSteps: [] });
  });

  test('of two who finish one ticket at once, one does and one is told why not', async () => {
    const ticket = await saved();
    const answers = await Promise.all([
      subgraph.as('AGENT').ask(step('complete'), { id: ticket.id }),
      subgraph.as('SENIOR').ask(step('discard'), { id: ticket.id }),
    ]);
    const errors = answers.flatMap(({ data }) => (data.completeTicket ?? data.discardTicket).userErrors);
    expect(errors).toEqual([{ code: 'WRONG_STATE', field: null }]);
  });

  test('a ticket becomes a dispute case once, and the event is written with it', async () => {
    const ticket = await saved();
    const agent = subgraph.as('AGENT');
    const escalate = step('escalate', 'reason: "환불 거부"');
    const first = await agent.ask(escalate, { id: ticket.id });
    expect(first.data.escalateTicket.ticket.escalatedAt).toBe(NOW.toISOString());
    const second = await agent.ask(escalate, { id: ticket.id });
    expect(second.data.escalateTicket.userErrors).toEqual([{ code: 'ALREADY_ESCALATED', field: null }]);
    const events = await subgraph.em.execute(
      "select data->>'reason' as reason from outbox_event where data->>'ticketId' = ?",
      [ticket.id],
    );
    expect(events).toEqual([{ reason: '환불 거부' }]);
    const jobs = await subgraph.em.execute(
      "select key from graphile_worker.jobs where task_identifier = 'deliver-event'",
    );
    expect(jobs.length).toBeGreaterThan(0);
  });

  test('escalating asks why', async () => {
    const ticket = await saved();
    const { data } = await subgraph.as('AGENT').ask(step('escalate', 'reason: "  "'), { id: ticket.id });
    expect(data.escalateTicket.userErrors).toEqual([{ code: 'REASON_MISSING', field: ['input', 'reason'] }]);
  });

  test('an absent ticket and an unreadable one get the same answer', async () => {
    const ticket = await saved();
    const question = 'query ($id: ID!) { ticket(id: $id) { title } }';
    const unreadable = await subgraph.as('CONSUMER').ask(question, { id: ticket.id });
    const absent = await subgraph.as('CONSUMER').ask(question, { id: newId() });
    expect(unreadable).toEqual(absent);
    expect(absent.data).toEqual({ ticket: null });
  });
});

describe('bad input', () => {
  test.each([
    ['{ tickets(after: "nonsense") { nodes { id } } }', 'BAD_USER_INPUT'],
    [`{ tickets(after: "${btoa('["no time","no id"]')}") { nodes { id } } }`, 'BAD_USER_INPUT'],
    ['{ customers(search: "홍", after: "WzFd") { nodes { id } } }', 'BAD_USER_INPUT'],
    [`{ tickets(after: "${btoa('[{"$ne":null},[1]]')}") { nodes { id } } }`, 'BAD_USER_INPUT'],
    [String.raw`{ customers(search: "\u0000") { nodes { id } } }`, 'BAD_USER_INPUT'],
  ])("%s is the asker's mistake, not a fault", async (question, code) => {
    const { errors } = await subgraph.as('AGENT').ask(question);
    expect(errors.map((error) => error.extensions)).toEqual([{ code }]);
  });

  test('what cannot be an id finds nothing, and moves nothing', async () => {
    const agent = subgraph.as('AGENT');
    const found = await agent.ask('{ ticket(id: "../etc/passwd") { id } customer(id: "1") { id } }');
    expect(found).toMatchObject({ data: { ticket: null, customer: null }, errors: [] });
    const { errors } = await agent.ask(step('complete'), { id: 'not an id' });
    expect(errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
  });
});

describe('the red rule (E6)', () => {
  test.each([
    ['2026-11-18T05:00:01Z', null, false],
    ['2026-11-18T05:00:00Z', null, true],
    ['2026-11-21T04:00:00Z', '2026-11-21T04:59:59Z', true],
  ])('a ticket of %s due %s is red: %s', async (receivedAt, dueAt, overdue) => {
    const agent = await anAgent(subgraph.em);
    const customer = await aCustomer(subgraph.em);
    const ticket = await aTicket(subgraph.em, {
      customerId: customer.id,
      receivedById: agent.id,
      receivedAt: new Date(receivedAt),
      dueAt: dueAt ? new Date(dueAt) : null,
    });
    const { data } = await subgraph
      .as('AGENT')
      .ask('query ($id: ID!) { ticket(id: $id) { overdue } }', { id: ticket.id });
    expect(data.ticket.overdue).toBe(overdue);
  });
});

describe('lists', () => {
  const PAGES = /* GraphQL */ `
    query ($search: String!, $first: Int!, $after: String) {
      customers(search: $search, first: 20) {
        nodes {
          number
          tickets(first: $first, after: $after) {
            nodes {
              number
              type {
                label
              }
              receivedBy {
                name
              }
              history {
                step
              }
              customer {
                name
              }
            }
            pageInfo {
              hasNextPage
              endCursor
            }
          }
        }
      }
    }
  `;

  async function customersNamed(name: string, count: number) {
    const agent = await anAgent(subgraph.em);
    for (let index = 0; index < count; index += 1) {
      const customer = await aCustomer(subgraph.em, { name });
      for (let minute = 0; minute < 5; minute += 1) {
        await aTicket(subgraph.em, {
          customerId: customer.id,
          receivedById: agent.id,
          receivedAt: new Date(Date.UTC(2026, 10, 20, 3, minute)),
        });
      }
    }
  }

  test('a list costs the same number of statements however long it is', async () => {
    await customersNamed('하나고객', 1);
    await customersNamed('열고객', 10);
    const agent = subgraph.as('AGENT');
    const one = await subgraph.statementsOf(() => agent.ask(PAGES, { search: '하나고객', first: 3 }));
    const ten = await subgraph.statementsOf(() => agent.ask(PAGES, { search: '열고객', first: 3 }));
    expect(ten.length).toBe(one.length);
    // The last of them writes the access log, for all customers at once.
    expect(ten.length).toBeLessThanOrEqual(8);
  });

  test('pages of tickets follow one another without loss or repetition', async () => {
    await customersNamed('쪽고객', 1);
    const agent = subgraph.as('AGENT');
    const first = await agent.ask(PAGES, { search: '쪽고객', first: 3 });
    const page = first.data.customers.nodes[0].tickets;
    expect(page.pageInfo.hasNextPage).toBe(true);
    const second = await agent.ask(PAGES, { search: '쪽고객', first: 3, after: page.pageInfo.endCursor });
    const rest = second.data.customers.nodes[0].tickets;
    expect(rest.pageInfo.hasNextPage).toBe(false);
    const numbers = [...page.nodes, ...rest.nodes].map((ticket: { number: string }) => ticket.number);
    expect(new Set(numbers).size).toBe(5);
  });
});

test('of two acts in one document, each answers with its own history', async () => {
  const agent = await anAgent(subgraph.em);
  const customer = await aCustomer(subgraph.em);
  const ticket = await aTicket(subgraph.em, { customerId: customer.id, receivedById: agent.id });
  const { data } = await subgraph.as('AGENT').ask(
    `mutation ($id: ID!) {
      moved: transferTicket(input: { ticketId: $id, transfereeId: "${agent.id}" }) { ticket { history { step } } }
      done: completeTicket(input: { ticketId: $id }) { ticket { history { step } } }
    }`,
    { id: ticket.id },
  );
  expect(data.moved.ticket.history).toEqual([{ step: 'TRANSFER' }]);
  expect(data.done.ticket.history).toEqual([{ step: 'TRANSFER' }, { step: 'COMPLETE' }]);
});
