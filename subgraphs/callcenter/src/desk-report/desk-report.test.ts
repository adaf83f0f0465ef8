import { newId } from '@madang/subgraph-kit';
import { startTestSubgraph, type Asker, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { MAILBOX, MARKETPLACE } from '../agent/index.ts';
import { CallRow } from '../call/call.entity.ts';
import { aCustomer } from '../customer/customer.factory.ts';
import { callcenter } from '../subgraph.ts';
import type { TicketRow } from '../ticket/ticket.entity.ts';
import { anAgent, aTicket } from '../ticket/ticket.factory.ts';

/** Saturday, 14:00 in Seoul. */
const NOW = new Date('2026-11-21T05:00:00Z');
const FIGURES = `{ received completed discarded open red transferred firstContact firstContactOf firstContactRate
  medianHandlingSeconds p90HandlingSeconds callbacksKept callbacksOverdue }`;
const WAITS = '{ answered missed medianWaitSeconds p90WaitSeconds longestWaitSeconds }';
const REPORT = `query ($from: LocalDate!, $to: LocalDate!) { deskReport(from: $from, to: $to) {
  from to asOf transfers totals ${FIGURES} byType { code label figures ${FIGURES} } byOutcome { code label figures { received } }
  byCallResult { label figures { received } } bySlot { day hour figures { received completed } }
  byAgent { agent { name } taken { received firstContact } completed medianHandlingSeconds p90HandlingSeconds transfersOut transfersIn }
  waits { all ${WAITS} byHour { hour waits ${WAITS} } }
} }`;

let subgraph: TestSubgraph;
let senior: Asker;
let won: Asker;
let kim: Asker;
let customerId: string;
beforeAll(async () => {
  subgraph = await startTestSubgraph(callcenter, NOW);
  senior = subgraph.as('SENIOR');
  won = await atTheDesk('이순신');
  kim = await atTheDesk('김나래');
  for (const one of [MARKETPLACE, MAILBOX]) await anAgent(subgraph.em.fork(), { ...one });
  ({ id: customerId } = await aCustomer(subgraph.em.fork()));
});
beforeEach(async () => {
  await subgraph.em.execute('truncate call, ticket_step, ticket cascade');
});
afterAll(() => subgraph.stop());

const at = (day: string, time: string) => new Date(`2026-11-${day}T${time}:00+09:00`);

async function atTheDesk(name: string): Promise<Asker> {
  const asker = subgraph.as('AGENT', { name });
  await anAgent(subgraph.em.fork(), { id: asker.actor.id, name });
  return asker;
}

async function report(from: string, to: string, asker = senior) {
  const { data, errors } = await asker.ask(REPORT, { from, to });
  expect(errors).toEqual([]);
  return data.deskReport;
}

function taken(receivedAt: Date, more: Partial<TicketRow> = {}) {
  return aTicket(subgraph.em.fork(), { customerId, receivedById: won.actor.id, receivedAt, ...more });
}

function completed(receivedAt: Date, handledAt: Date, more: Partial<TicketRow> = {}) {
  return taken(receivedAt, { state: 'COMPLETED', handledById: won.actor.id, handledAt, ...more });
}

async function aRing(rangAt: Date, waited: number, { answered = true, direction = 'INBOUND' as const } = {}) {
  const em = subgraph.em.fork();
  const then = new Date(rangAt.getTime() + waited * 1000);
  const moments = answered ? { answeredAt: then, endedAt: then } : { endedAt: then };
  const state = answered ? 'ENDED' : 'MISSED';
  em.create(CallRow, { id: newId(), extension: '9826', state, direction, personalIndex: [], rangAt, ...moments });
  await em.flush();
}

test('a period in which nothing happened has no rate and no time, and every day of it is there', async () => {
  const { totals, transfers, byType, byAgent, bySlot, waits } = await report('2026-11-20', '2026-11-21');
  expect(totals).toMatchObject({ received: 0, firstContactRate: null, medianHandlingSeconds: null });
  expect([transfers, byType, byAgent]).toEqual([0, [], []]);
  expect(bySlot).toEqual([
    { day: '2026-11-20', hour: null, figures: { received: 0, completed: 0 } },
    { day: '2026-11-21', hour: null, figures: { received: 0, completed: 0 } },
  ]);
  expect(waits.all).toMatchObject({ answered: 0, missed: 0, medianWaitSeconds: null, longestWaitSeconds: null });
});

test('tickets of the period are counted as they stand, by type, outcome, call result and day in Seoul', async () => {
  await completed(at('18', '00:00'), at('18', '00:10'), { typeCode: '04' });
  await completed(at('18', '23:59'), at('19', '00:29'), { typeCode: '04' });
  await taken(at('18', '10:00'), { callResultCode: '2' });
  await taken(at('20', '10:00'), { dueAt: at('20', '18:00') });
  await taken(at('20', '11:00'));
  await taken(at('20', '12:00'), { state: 'DISCARDED', handledById: won.actor.id, handledAt: at('20', '12:01') });
  // The evening before and the morning after are no part of it.
  await taken(at('17', '23:59'));
  await taken(at('21', '00:00'));
  const shown = await report('2026-11-20', '2026-11-18');
  expect(shown).toMatchObject({ from: '2026-11-18', to: '2026-11-20', asOf: NOW.toISOString() });
  expect(shown.totals).toMatchObject({
    received: 6,
    completed: 2,
    discarded: 1,
    open: 3,
    red: 2,
    firstContact: 1,
    firstContactOf: 2,
    firstContactRate: 50,
    medianHandlingSeconds: 1200,
    p90HandlingSeconds: 1680,
  });
  expect(shown.byType).toMatchObject([
    { code: '01', label: '상품문의', figures: { received: 4, completed: 0 } },
    { code: '04', label: '교환/반품', figures: { received: 2, completed: 2, medianHandlingSeconds: 1200 } },
  ]);
  expect(shown.byOutcome).toEqual([{ code: '1', label: '정상', figures: { received: 6 } }]);
  expect(shown.byCallResult).toEqual([
    { label: '전화연결', figures: { received: 5 } },
    { label: '부재중', figures: { received: 1 } },
  ]);
  expect(shown.bySlot.map(({ figures }: { figures: object }) => figures)).toEqual([
    { received: 3, completed: 2 },
    { received: 0, completed: 0 },
    { received: 3, completed: 0 },
  ]);
  const day = await report('2026-11-18', '2026-11-18');
  expect(day.bySlot).toHaveLength(24);
  expect([day.bySlot[0], day.bySlot[10], day.bySlot[23]]).toMatchObject([
    { day: '2026-11-18', hour: 0, figures: { received: 1 } },
    { hour: 10, figures: { received: 1 } },
    { hour: 23, figures: { received: 1 } },
  ]);
});

test('the first contact settled what its agent completed that day, handed to nobody and not asked again within a week', async () => {
  await completed(at('02', '10:00'), at('02', '10:05'));
  const again = await completed(at('02', '11:00'), at('02', '11:05'));
  await completed(at('09', '10:59'), at('09', '11:05'), { followUpOfId: again.id });
  const late = await completed(at('02', '12:00'), at('02', '12:05'));
  await completed(at('09', '12:00'), at('09', '12:05'), { followUpOfId: late.id });
  await completed(at('02', '13:00'), at('03', '00:00'));
  await completed(at('02', '14:00'), at('02', '14:05'), { handledById: kim.actor.id });
  await completed(at('02', '15:00'), at('02', '15:05'), { transferredAt: at('02', '15:01') });
  // None of these could have been: a marketplace asked or a mail came, and another slice had it written down as done.
  await completed(at('02', '16:00'), at('02', '16:05'), { receivedById: MARKETPLACE.id });
  await completed(at('02', '16:30'), at('02', '16:35'), { receivedById: MAILBOX.id });
  await taken(at('02', '17:00'), { state: 'COMPLETED' });
  const { totals } = await report('2026-11-02', '2026-11-02');
  expect(totals).toMatchObject({ received: 9, completed: 9, transferred: 1 });
  expect(totals).toMatchObject({ firstContact: 2, firstContactOf: 6, firstContactRate: 33.3 });
});

test('a callback is kept by its due date or within three days, and overdue where it was not', async () => {
  const callback = { outcomeCode: '2' };
  await completed(at('10', '10:00'), at('11', '09:00'), { ...callback, dueAt: at('11', '10:00') });
  await completed(at('10', '10:00'), at('13', '10:00'), callback);
  await completed(at('10', '10:00'), at('11', '10:01'), { ...callback, dueAt: at('11', '10:00') });
  await taken(at('10', '10:00'), callback);
  await taken(at('10', '10:00'), { ...callback, dueAt: at('30', '10:00') });
  await taken(at('10', '10:00'), { ...callback, state: 'DISCARDED', dueAt: at('11', '10:00') });
  const { totals } = await report('2026-11-10', '2026-11-10');
  expect(totals).toMatchObject({ received: 6, callbacksKept: 2, callbacksOverdue: 2 });
});

test('an agent is told of by what they took down, completed, gave and got; the acts of the desk note it', async () => {
  const input = { customerId, typeCode: '01', channelCode: '01', title: '문의', content: '사이즈' };
  const receive = async (more: object) => {
    const { data } = await won.ask(
      'mutation ($input: ReceiveTicketInput!) { receiveTicket(input: $input) { ticket { id } userErrors { code } } }',
      { input: { ...input, ...more } },
    );
    expect(data.receiveTicket.userErrors).toEqual([]);
    return data.receiveTicket.ticket.id;
  };
  await receive({ andThen: 'COMPLETE' });
  const ticketId = await receive({ andThen: 'TRANSFER', transfereeId: kim.actor.id });
  const act = (asker: Asker, name: string, more: object = {}) =>
    asker.ask(
      `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { userErrors { code } } }`,
      { input: { ticketId, ...more } },
    );
  // Taken back to oneself, nobody gave it; then it is given once more and completed.
  await act(won, 'transferTicket', { transfereeId: won.actor.id });
  await act(won, 'transferTicket', { transfereeId: kim.actor.id });
  await act(kim, 'completeTicket');
  await taken(NOW, { receivedById: MARKETPLACE.id });
  const { byAgent, transfers, totals } = await report('2026-11-21', '2026-11-21');
  expect([transfers, totals.transferred]).toEqual([3, 1]);
  const times = { medianHandlingSeconds: 0, p90HandlingSeconds: 0 };
  expect(byAgent).toEqual([
    {
      agent: { name: '이순신' },
      taken: { received: 2, firstContact: 1 },
      completed: 1,
      ...times,
      transfersOut: 2,
      transfersIn: 1,
    },
    {
      agent: { name: '김나래' },
      taken: { received: 0, firstContact: 0 },
      completed: 1,
      ...times,
      transfersOut: 0,
      transfersIn: 2,
    },
  ]);
});

test('waits are told of those who rang, by hour of the day', async () => {
  for (const [day, waited] of [
    ['18', 10],
    ['19', 20],
    ['20', 30],
  ] as const)
    await aRing(at(day, '09:30'), waited);
  await aRing(at('20', '13:00'), 95, { answered: false });
  await aRing(at('20', '09:30'), 500, { direction: 'OUTBOUND' as never });
  await aRing(at('21', '00:00'), 900);
  const { waits } = await report('2026-11-18', '2026-11-20');
  expect(waits.all).toEqual({
    answered: 3,
    missed: 1,
    medianWaitSeconds: 20,
    p90WaitSeconds: 28,
    longestWaitSeconds: 95,
  });
  expect(waits.byHour).toHaveLength(24);
  expect(waits.byHour[9].waits).toMatchObject({ answered: 3, missed: 0, longestWaitSeconds: 30 });
  expect(waits.byHour[13].waits).toMatchObject({ answered: 0, missed: 1, medianWaitSeconds: null });
});

test('a period of more than a year keeps its latest days; nobody but who leads the desk reads it', async () => {
  expect(await report('2020-01-01', '2026-11-21')).toMatchObject({ from: '2025-11-21', to: '2026-11-21' });
  await report('2026-11-21', '2026-11-21', subgraph.as('ADMIN'));
  for (const role of ['AGENT', 'OFFICER', 'LEAD', 'ANALYST', 'CONSUMER'] as const) {
    const { data, errors } = await subgraph.as(role).ask(REPORT, { from: '2026-11-21', to: '2026-11-21' });
    expect([data, errors[0]?.extensions?.['code']]).toEqual([null, 'FORBIDDEN']);
  }
});
