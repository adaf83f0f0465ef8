import { newId } from '@madang/subgraph-kit';
import { startTestSubgraph, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { disputes } from '../subgraph.ts';
import { DisputeCaseRow } from './dispute-case.entity.ts';
import { TICKET_ESCALATED } from './open-case.ts';

const CASES_OF = /* GraphQL */ `
  query ($reps: [_Any!]!) {
    _entities(representations: $reps) {
      ... on Customer {
        disputeCases {
          id
          number
        }
      }
      ... on Order {
        disputeCases {
          id
          number
        }
      }
      ... on Ticket {
        disputeCase {
          id
          number
          state
          title
          facts
          applicantName
          respondent {
            name
          }
          officer {
            name
          }
          openedAt
          dueAt
          daysLeft
          whoseMove
          customer {
            id
          }
          order {
            id
          }
          orderLine {
            id
          }
          ticket {
            id
          }
          evidenceDigest
          history {
            step
            fromState
            toState
            takenByName
            note
            takenAt
          }
        }
      }
    }
  }
`;

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startTestSubgraph(disputes);
});
afterAll(() => subgraph.stop());

let told = 200;

function anEscalation(overrides: Record<string, unknown> = {}) {
  told += 1;
  const ticketNumber = String(told).padStart(10, '0');
  return {
    ticketId: newId(),
    ticketNumber,
    customerId: newId(),
    customerName: '홍길동',
    orderId: newId(),
    orderLineId: newId(),
    title: '사이즈 교환 거부',
    content: '교환을 요청했으나 거부당함.',
    reason: '판매처가 환불을 거부합니다.',
    escalatedBy: { id: newId(), name: '이상담' },
    counselling: { ticketNumber, at: '2026-11-21T04:00:00Z', by: '이상담' },
    evidence: { digest: 'a'.repeat(64) },
    ...overrides,
  };
}

const hear = (data: unknown, id = newId()) => subgraph.hear({ id, type: TICKET_ESCALATED, data });

async function caseOf(ticketId: string) {
  const { data } = await subgraph.as('AGENT').ask(CASES_OF, { reps: [{ __typename: 'Ticket', id: ticketId }] });
  return data._entities[0].disputeCase;
}

test('an escalated ticket becomes a case that leads back to where it came from', async () => {
  const ticket = anEscalation();
  expect(await hear(ticket)).toBe(201);
  const made = await caseOf(ticket.ticketId);
  expect(made).toMatchObject({
    state: 'RECEIVED',
    title: '사이즈 교환 거부',
    facts: '교환을 요청했으나 거부당함.\n\n판매처가 환불을 거부합니다.',
    applicantName: '홍길동',
    respondent: null,
    officer: null,
    evidenceDigest: 'a'.repeat(64),
    whoseMove: ['LEAD'],
    daysLeft: 30,
    openedAt: '2026-11-21T05:00:00.000Z',
    dueAt: '2026-12-21T14:59:59.999Z',
    customer: { id: ticket.customerId },
    order: { id: ticket.orderId },
    orderLine: { id: ticket.orderLineId },
    ticket: { id: ticket.ticketId },
    history: [
      {
        step: 'OPEN',
        fromState: null,
        toState: 'RECEIVED',
        takenByName: '이상담',
        note: '판매처가 환불을 거부합니다.',
      },
    ],
  });
  expect(made.number).toMatch(/^2026\d{6}$/);
  const reps = [
    { __typename: 'Customer', id: ticket.customerId },
    { __typename: 'Order', id: ticket.orderId },
  ];
  const { data } = await subgraph.as('AGENT').ask(CASES_OF, { reps });
  expect(data._entities).toEqual([
    { disputeCases: [{ id: made.id, number: made.number }] },
    { disputeCases: [{ id: made.id, number: made.number }] },
  ]);
});

test('a ticket gets one case, however often it is told of', async () => {
  const ticket = anEscalation();
  const id = newId();
  expect([await hear(ticket, id), await hear(ticket, id), await hear({ ...ticket, title: '다시 이관' })]).toEqual([
    201, 200, 201,
  ]);
  const made = await caseOf(ticket.ticketId);
  expect(made.title).toBe('사이즈 교환 거부');
  expect(made.history).toHaveLength(1);
});

test('a ticket without an order and without a text becomes a case as well', async () => {
  const ticket = anEscalation({ orderId: null, orderLineId: null, content: ' ' });
  expect(await hear(ticket)).toBe(201);
  expect(await caseOf(ticket.ticketId)).toMatchObject({
    order: null,
    orderLine: null,
    facts: '판매처가 환불을 거부합니다.',
  });
});

test('an event that does not say who and what makes no case and is not taken in', async () => {
  const id = newId();
  const ticket = anEscalation({ customerName: '' });
  expect(await hear(ticket, id)).toBe(500);
  expect(await caseOf(ticket.ticketId)).toBeNull();
  expect(await hear({ ...ticket, customerName: '홍길동' }, id)).toBe(201);
});

test.each(['counselling', 'evidence'])('no %s, no case (K3)', async (part) => {
  const ticket = anEscalation({ [part]: undefined });
  expect(await hear(ticket)).toBe(500);
  expect(await caseOf(ticket.ticketId)).toBeNull();
});

test('cases that are opened at once have numbers that follow one another', async () => {
  const before = await subgraph.em.count(DisputeCaseRow);
  const tickets = Array.from({ length: 8 }, () => anEscalation());
  expect(await Promise.all(tickets.map((ticket) => hear(ticket)))).toEqual(tickets.map(() => 201));
  const numbers = (await Promise.all(tickets.map(({ ticketId }) => caseOf(ticketId))))
    .map(({ number }) => number)
    .toSorted();
  expect(numbers).toEqual(tickets.map((_ticket, index) => String(2026000001 + before + index)));
});

test('numbers begin anew with the year in Seoul', async () => {
  subgraph.setNow(new Date('2026-12-31T15:00:00Z'));
  const ticket = anEscalation();
  await hear(ticket);
  expect((await caseOf(ticket.ticketId)).number).toBe('2027000001');
  subgraph.setNow(new Date('2026-11-21T05:00:00Z'));
});
