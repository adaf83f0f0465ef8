import { newId } from '@madang/subgraph-kit';
import { startTestSubgraph, type Asker, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CallRow } from '../call/call.entity.ts';
import { aCustomer } from '../customer/customer.factory.ts';
import { ExtensionRow } from '../extension/extension.entity.ts';
import { callcenter } from '../subgraph.ts';
import { anAgent, aTicket } from '../ticket/ticket.factory.ts';

const NOW = new Date('2026-11-21T05:00:00Z');
const BOARD = `{ liveBoard {
  at waiting waitingSince openTickets redTickets
  seats { extension agentState agent { name } openTickets redTickets call { direction status since } }
  today { answered missed dialled answeredSoon meanWaitSeconds longestWaitSeconds meanTalkSeconds received transferred completed }
} }`;

let subgraph: TestSubgraph;
let senior: Asker;
beforeAll(async () => {
  subgraph = await startTestSubgraph(callcenter, NOW);
  senior = subgraph.as('SENIOR');
});
afterAll(() => subgraph.stop());

const before = (seconds: number) => new Date(NOW.getTime() - seconds * 1000);
const board = async (asker = senior) => (await asker.ask(BOARD)).data.liveBoard;

async function seated(name: string, number: string): Promise<Asker> {
  const asker = subgraph.as('AGENT', { name });
  await anAgent(subgraph.em.fork(), { id: asker.actor.id, name });
  const em = subgraph.em.fork();
  const since = { lineState: 'GREEN', lineStateAt: NOW, agentState: 'READY', agentStateAt: NOW } as const;
  em.create(ExtensionRow, { number, agentId: asker.actor.id, ...since });
  await em.flush();
  return asker;
}

/** A call of an extension: how many seconds ago it rang, was answered and ended. */
async function aCall(
  extension: string,
  state: CallRow['state'],
  rang: number,
  [answered, ended]: readonly [answered: number | null, ended: number | null],
  direction: CallRow['direction'] = 'INBOUND',
): Promise<void> {
  const em = subgraph.em.fork();
  const at = (ago: number | null) => (ago === null ? null : before(ago));
  const moments = { rangAt: before(rang), answeredAt: at(answered), endedAt: at(ended) };
  em.create(CallRow, { id: newId(), extension, state, direction, personalIndex: [], ...moments });
  await em.flush();
}

test('an empty desk has nothing to tell, and no mean of nothing', async () => {
  expect(await board()).toMatchObject({
    waiting: 0,
    waitingSince: null,
    seats: [],
    today: { answered: 0, missed: 0, meanWaitSeconds: null, longestWaitSeconds: null, meanTalkSeconds: null },
  });
});

test('the board tells who does what, who waits how long, and what the day brought', async () => {
  const [won, kim] = [await seated('이순신', '9826'), await seated('김나래', '9827')];
  await kim.ask('mutation { setAgentState(input: { state: AWAY }) { userErrors { code } } }');
  await aCall('9826', 'RINGING', 30, [null, null]);
  await aCall('9827', 'ENDED', 600, [590, 530]);
  await aCall('9827', 'ENDED', 500, [460, 440]);
  await aCall('9827', 'MISSED', 400, [null, 370]);
  await aCall('9827', 'ANSWERED', 300, [290, null], 'OUTBOUND');
  // Yesterday is no part of today.
  await aCall('9826', 'MISSED', 90_000, [null, 89_970]);
  const { id: customerId } = await aCustomer(subgraph.em.fork());
  const em = subgraph.em.fork();
  await aTicket(em, { customerId, receivedById: won.actor.id, receivedAt: before(3 * 86_400) });
  await aTicket(em, { customerId, receivedById: won.actor.id, transfereeId: kim.actor.id, state: 'TRANSFERRED' });
  await aTicket(em, { customerId, receivedById: won.actor.id, state: 'COMPLETED' });
  const received = await won.ask(
    'mutation ($input: ReceiveTicketInput!) { receiveTicket(input: $input) { userErrors { code } } }',
    { input: { customerId, typeCode: '01', channelCode: '01', title: '문의', content: '사이즈', andThen: 'COMPLETE' } },
  );
  expect(received.errors).toEqual([]);
  const shown = await board();
  expect(shown).toMatchObject({ waiting: 1, waitingSince: before(30).toISOString(), openTickets: 2, redTickets: 1 });
  expect(shown.seats).toEqual([
    {
      extension: '9826',
      agentState: 'READY',
      agent: { name: '이순신' },
      openTickets: 1,
      redTickets: 1,
      call: { direction: 'INBOUND', status: 'RINGING', since: before(30).toISOString() },
    },
    {
      extension: '9827',
      agentState: 'AWAY',
      agent: { name: '김나래' },
      openTickets: 1,
      redTickets: 0,
      call: { direction: 'OUTBOUND', status: 'ANSWERED', since: before(290).toISOString() },
    },
  ]);
  expect(shown.today).toEqual({
    answered: 2,
    missed: 1,
    dialled: 1,
    answeredSoon: 1,
    meanWaitSeconds: 25,
    longestWaitSeconds: 40,
    meanTalkSeconds: 40,
    received: 1,
    transferred: 0,
    completed: 1,
  });
});

test('more people at the desk cost no more statements; an agent is not shown the board', async () => {
  const few = (await subgraph.statementsOf(() => board())).length;
  for (const number of ['9830', '9831', '9832']) await seated(`상담 ${number}`, number);
  expect((await subgraph.statementsOf(() => board())).length).toBe(few);
  const { data, errors } = await subgraph.as('AGENT').ask(BOARD);
  expect([data, errors.length > 0]).toEqual([null, true]);
});

test('the day is walked by index, however many days there were before', async () => {
  const em = subgraph.em.fork();
  await em.execute(
    `insert into call (id, extension, direction, personal_index, state, rang_at, answered_at, ended_at)
     select gen_random_uuid(), '9826', 'INBOUND', '{}', 'ENDED', at, at + interval '8 s', at + interval '90 s'
     from generate_series(?::timestamptz - interval '400 days', ?::timestamptz - interval '2 days', interval '20 minutes') at`,
    [NOW, NOW],
  );
  await em.execute('analyze call');
  const plan = await em.execute<{ 'QUERY PLAN': string }[]>(
    `explain select count(*) filter (where state = 'MISSED') from call where rang_at >= ?`,
    [before(5 * 3600)],
  );
  expect(plan.map((line) => line['QUERY PLAN']).join('\n')).toContain('call_day_index');
});
