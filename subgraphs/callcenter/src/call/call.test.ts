import { request } from 'node:http';
import { startTestSubgraph, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aCustomer } from '../customer/customer.factory.ts';
import type { PhoneEvent } from '../phone-system/index.ts';
import { aPhone } from '../phone-system/phone-system.factory.ts';
import { callcenter } from '../subgraph.ts';
import { anAgent, aTicket } from '../ticket/ticket.factory.ts';
import { CallRow } from './call.entity.ts';
import { takeEvent } from './take-event.ts';

const SECRET = 'nobody else knows this';
const NOW = new Date('2026-11-21T05:00:00Z');
const CALL = '{ id status lastKnownStatus number direction isUnseen customer { id } candidates { id } }';
const TODAY = `{ callsToday ${CALL} }`;
const ERRORS = 'userErrors { code field }';

let subgraph: TestSubgraph;
let phone: ReturnType<typeof aPhone>;
let agent: ReturnType<TestSubgraph['as']>;
let colleague: ReturnType<TestSubgraph['as']>;

beforeAll(async () => {
  const variables = {
    CENTREX_LINES: JSON.stringify({ '9826': { number: '07079009826', password: 'secret' } }),
    CENTREX_CALLBACK: 'http://127.0.0.1:1',
    CENTREX_SECRET: SECRET,
    CENTREX_FROM: '127.0.0.1, 10.1.0.0/16',
  };
  subgraph = await startTestSubgraph(callcenter, NOW, { variables });
  agent = subgraph.as('AGENT');
  colleague = subgraph.as('AGENT');
});
beforeEach(async () => {
  phone = aPhone();
  subgraph.setNow(NOW);
  const em = subgraph.em.fork();
  for (const table of ['call_event', 'call', 'extension']) await em.execute(`delete from ${table}`);
  await claim(agent, '9826');
});
afterAll(() => subgraph.stop());

const after = (seconds: number) => new Date(NOW.getTime() + seconds * 1000);
const settle = (now: Date) => callcenter.jobs['settle-calls']?.run(subgraph.em.fork(), {}, now);
const claim = (who: typeof agent, number: string) =>
  who.ask(
    `mutation ($number: String!) { claimExtension(input: { number: $number }) { extension { number lineState } ${ERRORS} } }`,
    { number },
  );
const act = async (who: typeof agent, name: string, input: object) => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
  const { data, errors } = await who.ask(
    `mutation ($input: ${type}) { ${name}(input: $input) { call ${CALL} ${ERRORS} } }`,
    { input },
  );
  expect(errors).toEqual([]);
  return data[name];
};
const calls = async (who = agent) => (await who.ask(TODAY)).data.callsToday;
const rows = () => subgraph.em.fork().find(CallRow, {}, { orderBy: { rangAt: 'asc', id: 'asc' } });

/** Tells of a ring as the exchange does, from an address of this machine. */
async function ring(query: Record<string, string>, { secret = SECRET, from = '127.0.0.1' } = {}): Promise<number> {
  const url = `${subgraph.url}/doors/calls/centrex/${encodeURIComponent(secret)}?${new URLSearchParams({ receiver: '07079009826', kind: '1', inner_num: '9826', message: '', ...query }).toString()}`;
  return new Promise((resolve, reject) => {
    const asked = request(url, { localAddress: from }, (answer) => {
      answer.resume();
      answer.on('end', () => resolve(answer.statusCode ?? 0));
    });
    asked.on('error', reject).end();
  });
}

function told(kind: PhoneEvent['kind'], seconds: number, more: Partial<PhoneEvent> = {}): PhoneEvent {
  return {
    kind,
    extension: '9826',
    direction: 'INBOUND',
    number: '01055556666',
    at: after(seconds),
    rangAt: NOW,
    ...more,
  };
}

describe('a ring', () => {
  test('of a known number is one call with its customer, however often it is told', async () => {
    const { id } = await aCustomer(subgraph.em.fork(), { mobile: '01031310001' });
    expect([await ring({ sender: '010-3131-0001' }), await ring({ sender: '821031310001' })]).toEqual([200, 200]);
    subgraph.setNow(after(9));
    await ring({ sender: '01031310001', inner_num: '' });
    expect(await calls()).toEqual([
      expect.objectContaining({ status: 'RINGING', number: '01031310001', customer: { id }, candidates: [] }),
    ]);
    expect((await calls(colleague)).length).toBe(0);
    const [row] = await rows();
    const seen = await colleague.ask(
      'mutation ($id: ID!) { seeCall(input: { callId: $id }) { userErrors { code } } }',
      {
        id: row?.id,
      },
    );
    expect(seen.data.seeCall.userErrors).toEqual([{ code: 'CALL_UNKNOWN' }]);
    expect(await subgraph.clearText(['01031310001'])).toEqual([]);
  });

  test('of a number of two customers offers both; of an unknown and of a hidden one, none', async () => {
    const em = subgraph.em.fork();
    const [one, other] = [
      await aCustomer(em, { mobile: '01031310002' }),
      await aCustomer(em, { mobile: null, phone: '01031310002' }),
    ];
    await ring({ sender: '01031310002' });
    const ofOne = await subgraph.statementsOf(() => calls());
    await ring({ sender: '01031310003' });
    await ring({ sender: '' });
    const all = await calls();
    expect((await subgraph.statementsOf(() => calls())).length).toBe(ofOne.length);
    expect(
      all.map(({ number, customer }: { number: string; customer: unknown }) => [number, customer]).toSorted(),
    ).toEqual(
      [
        [null, null],
        ['01031310002', null],
        ['01031310003', null],
      ].toSorted(),
    );
    const twice = all.find(({ number }: { number: string }) => number === '01031310002');
    expect(new Set(twice.candidates.map(({ id }: { id: string }) => id))).toEqual(new Set([one.id, other.id]));
    const hidden = all.find(({ number }: { number: string | null }) => number === null);
    expect((await act(agent, 'dial', { callId: hidden.id })).userErrors).toEqual([
      { code: 'NUMBER_MISSING', field: ['input', 'callId'] },
    ]);
  });

  test('told by a stranger, with the wrong secret or of no kind does nothing, and nobody learns so', async () => {
    const answers = [
      await ring({ sender: '01011112222' }, { secret: 'guessed' }),
      await ring({ sender: '01011112222' }, { from: '127.0.0.2' }),
      await ring({ sender: '01011112222', kind: '9' }),
    ];
    expect(answers).toEqual([200, 200, 200]);
    expect(await rows()).toEqual([]);
  });

  test('at an extension where nobody sits is kept, and nobody hears of it', async () => {
    await ring({ sender: '01011112222', inner_num: '7777' });
    expect(await rows()).toEqual([expect.objectContaining({ extension: '7777', agentId: null, state: 'RINGING' })]);
    expect(await calls()).toEqual([]);
  });

  test('whose telling was lost is found when calls are looked up', async () => {
    phone.listed = [told('RINGING', 0), told('MISSED', 20)];
    await settle(after(60));
    await settle(after(120));
    expect(await calls()).toEqual([expect.objectContaining({ status: 'MISSED', isUnseen: true })]);
    const [{ id }] = await calls();
    expect((await act(agent, 'seeCall', { callId: id })).call.isUnseen).toBe(false);
    expect((await act(agent, 'seeCall', { callId: id })).userErrors).toEqual([]);
  });
});

test('events of a call that come shuffled and doubled give one call and the same end', async () => {
  const life = [told('RINGING', 0), told('ANSWERED', 7), told('ENDED', 61), told('RINGING', 3, { rangAt: after(3) })];
  for (const [index, order] of permutations(life).entries()) {
    const number = `0107000${String(index).padStart(4, '0')}`;
    for (const event of [...order, ...order.slice(0, 2)])
      await subgraph.em.fork().transactional((tx) => takeEvent(tx, { ...event, number }));
  }
  const all = await rows();
  expect(all.length).toBe(24);
  const ends = all.map(({ state, rangAt, answeredAt, endedAt }) =>
    JSON.stringify({ state, rangAt, answeredAt, endedAt }),
  );
  expect(new Set(ends).size).toBe(1);
  expect(all[0]).toMatchObject({ state: 'ENDED', rangAt: NOW, answeredAt: after(7), endedAt: after(61) });
});

test('rings that two replicas hear at once are one call', async () => {
  await Promise.all(
    Array.from({ length: 6 }, () => subgraph.em.fork().transactional((tx) => takeEvent(tx, told('RINGING', 0)))),
  );
  expect((await rows()).length).toBe(1);
});

describe('dialling', () => {
  test('rings the own extension, by a customer, a ticket, a call or digits, and shows no number', async () => {
    const em = subgraph.em.fork();
    const { id: customerId } = await aCustomer(em, { mobile: '01031310009', phone: '0231310009' });
    const ticket = await aTicket(em, { customerId, receivedById: (await anAgent(em)).id });
    await act(agent, 'dial', { customerId });
    await act(agent, 'dial', { customerId, field: 'PHONE' });
    const byTicket = await act(agent, 'dial', { ticketId: ticket.id });
    await act(agent, 'dial', { callId: byTicket.call.id });
    await act(agent, 'dial', { number: '9827' });
    expect(phone.did.filter((did) => did.startsWith('dial'))).toEqual([
      'dial 9826 01031310009',
      'dial 9826 0231310009',
      'dial 9826 01031310009',
      'dial 9826 01031310009',
      'dial 9826 9827',
    ]);
    expect(byTicket.call).toMatchObject({ direction: 'OUTBOUND', status: 'RINGING', customer: { id: customerId } });
  });

  test('is refused without an extension, without a number, and where the phone system is away', async () => {
    expect((await act(colleague, 'dial', { number: '9826' })).userErrors).toMatchObject([
      { code: 'EXTENSION_UNKNOWN' },
    ]);
    expect((await act(agent, 'dial', { number: '12' })).userErrors).toMatchObject([{ code: 'NUMBER_UNFIT' }]);
    expect((await act(agent, 'dial', {})).userErrors).toMatchObject([{ code: 'NUMBER_MISSING' }]);
    phone.next = 'AWAY';
    expect((await act(agent, 'dial', { number: '01011112222' })).userErrors).toMatchObject([{ code: 'PHONE_AWAY' }]);
    expect(await calls()).toEqual([expect.objectContaining({ status: 'MISSED', isUnseen: false })]);
  });

  test('whose answer was lost is not tried again; how the call stands is settled by looking it up', async () => {
    phone.next = 'UNCLEAR';
    expect((await act(agent, 'dial', { number: '01011112222' })).userErrors).toMatchObject([{ code: 'PHONE_UNCLEAR' }]);
    expect(phone.did.filter((did) => did.startsWith('dial')).length).toBe(1);
    expect(await calls()).toEqual([expect.objectContaining({ status: 'UNKNOWN', lastKnownStatus: 'RINGING' })]);
    const out = { direction: 'OUTBOUND' as const, number: '01011112222' };
    phone.listed = [told('RINGING', 1, out), told('ANSWERED', 9, out)];
    await settle(after(60));
    expect(await calls()).toEqual([expect.objectContaining({ status: 'ANSWERED' })]);
  });
});

test('a call with a colleague is one call, and nobody whose number ends like the extension is taken for them', async () => {
  await aCustomer(subgraph.em.fork(), { mobile: '01031319827' });
  await act(agent, 'dial', { number: '9827' });
  const out = { direction: 'OUTBOUND' as const, number: '9827' };
  phone.listed = [told('RINGING', 1, out), told('ANSWERED', 4, out), told('ENDED', 30, out)];
  await settle(after(60));
  await settle(after(120));
  await ring({ sender: '9827' });
  await ring({ sender: '9827' });
  const nobody = { customer: null, candidates: [], number: '9827' };
  expect(await calls()).toEqual([
    expect.objectContaining({ ...nobody, status: 'RINGING', direction: 'INBOUND' }),
    expect.objectContaining({ ...nobody, status: 'ENDED', direction: 'OUTBOUND' }),
  ]);
});

test('hanging up ends a call once; in a second window it is over', async () => {
  const { call } = await act(agent, 'dial', { number: '01011112222' });
  const both = await Promise.all([
    act(agent, 'hangUpCall', { callId: call.id }),
    act(colleague, 'hangUpCall', { callId: call.id }),
  ]);
  expect(both.map(({ userErrors }) => userErrors.map(({ code }: { code: string }) => code))).toEqual([
    [],
    ['CALL_UNKNOWN'],
  ]);
  expect((await act(agent, 'hangUpCall', { callId: call.id })).userErrors).toMatchObject([{ code: 'CALL_OVER' }]);
});

test('a phone system that goes away in the middle of a call leaves it unknown with what was known, and red lamps', async () => {
  await subgraph.em.fork().transactional((tx) => takeEvent(tx, told('ANSWERED', 2)));
  phone.next = 'AWAY';
  await settle(after(60));
  expect(await calls()).toEqual([expect.objectContaining({ status: 'UNKNOWN', lastKnownStatus: 'ANSWERED' })]);
  const lamp = async () => (await agent.ask('{ myExtension { lineState } }')).data.myExtension.lineState;
  expect(await lamp()).toBe('RED');
  phone.listed = [told('RINGING', 0), told('ANSWERED', 2), told('ENDED', 90)];
  await settle(after(120));
  expect(await calls()).toEqual([expect.objectContaining({ status: 'ENDED' })]);
  expect(await lamp()).toBe('GREEN');
});

test('a call is linked to the ticket it was about, whose customer is the caller then', async () => {
  const em = subgraph.em.fork();
  const customer = await aCustomer(em);
  const ticket = await aTicket(em, { customerId: customer.id, receivedById: (await anAgent(em)).id });
  await ring({ sender: '01011112222' });
  const [{ id: callId }] = await calls();
  const unknown = await act(agent, 'linkCallTicket', { callId, ticketId: customer.id });
  expect(unknown.userErrors).toEqual([{ code: 'TICKET_UNKNOWN', field: ['input', 'ticketId'] }]);
  expect((await act(agent, 'linkCallTicket', { callId, ticketId: ticket.id })).call.customer).toEqual({
    id: customer.id,
  });
});

test('the number that rang is kept with a customer, who is the caller from then on', async () => {
  const { id: customerId } = await aCustomer(subgraph.em.fork(), { mobile: '01031310050' });
  await ring({ sender: '0215880000' });
  await ring({ sender: '' });
  const all = await calls();
  const [known, hidden] = [true, false].map((isKnown) =>
    all.find(({ number }: { number: string | null }) => (number !== null) === isKnown),
  );
  const kept = await act(agent, 'keepCallNumber', { callId: known.id, customerId, as: 'PHONE' });
  expect(kept.call.customer).toEqual({ id: customerId });
  expect((await act(agent, 'dial', { customerId, field: 'PHONE' })).userErrors).toEqual([]);
  expect(phone.did.at(-1)).toBe('dial 9826 0215880000');
  const refused = [
    await act(agent, 'keepCallNumber', { callId: hidden.id, customerId, as: 'MOBILE' }),
    await act(colleague, 'keepCallNumber', { callId: known.id, customerId, as: 'MOBILE' }),
    await act(agent, 'keepCallNumber', { callId: known.id, customerId: known.id, as: 'MOBILE' }),
  ];
  expect(refused.map(({ userErrors }) => userErrors[0].code)).toEqual([
    'NUMBER_MISSING',
    'CALL_UNKNOWN',
    'CUSTOMER_UNKNOWN',
  ]);
});

function permutations<Item>(items: readonly Item[]): Item[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item, index) =>
    permutations([...items.slice(0, index), ...items.slice(index + 1)]).map((rest) => [item, ...rest]),
  );
}
