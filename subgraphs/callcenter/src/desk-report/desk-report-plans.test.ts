import { startTestSubgraph, type Asker, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aCustomer } from '../customer/customer.factory.ts';
import { callcenter } from '../subgraph.ts';
import { anAgent } from '../ticket/ticket.factory.ts';

const NOW = new Date('2026-11-21T05:00:00Z');
const TICKETS = 32_000;
const CUSTOMERS = 4_000;
const REPORT = `query ($from: LocalDate!, $to: LocalDate!) { deskReport(from: $from, to: $to) {
  totals { received firstContact } byType { label } byOutcome { label } byCallResult { label } bySlot { day }
  byAgent { agent { name } transfersIn } waits { all { answered } byHour { hour } }
} }`;

let subgraph: TestSubgraph;
let senior: Asker;
beforeAll(async () => {
  subgraph = await startTestSubgraph(callcenter, NOW);
  senior = subgraph.as('SENIOR');
  const { em } = subgraph;
  await aCustomer(em.fork());
  await em.execute(
    `insert into customer select (jsonb_populate_record(customer, jsonb_build_object('id', gen_random_uuid(), 'number', 'N' || n))).*
     from customer, generate_series(1, ?) n`,
    [CUSTOMERS],
  );
  for (let place = 0; place < 20; place += 1) await anAgent(em.fork(), { name: `상담 ${place}` });
  // A year of a desk: one of fifty tickets is handed over, one of forty is asked about again.
  await em.execute(
    `insert into ticket (id, number, state, type_code, channel_code, outcome_code, direction, title, content, customer_id,
       received_by_id, received_at, handled_by_id, handled_at, transferred_at)
     select gen_random_uuid(), lpad(n::text, 10, '0'), case when n % 20 = 0 then 'RECEIVED' else 'COMPLETED' end,
       '0' || 1 + n % 6, '01', (1 + n % 3)::text, 'INBOUND', '문의', repeat('상담 내용 ', 30), whose.id, who.id, moment,
       case when n % 20 > 0 then who.id end, case when n % 20 > 0 then moment + interval '20 minutes' end,
       case when n % 50 = 0 then moment end
     from (select n, ?::timestamptz - n * interval '17 minutes' as moment from generate_series(1, ?) n) made
       join (select id, row_number() over (order by id) - 1 as place from agent) who on who.place = n % 20
       join (select id, row_number() over (order by id) as place from customer) whose on whose.place = 1 + n % ?`,
    [NOW, TICKETS, CUSTOMERS],
  );
  await em.execute(
    `update ticket set follow_up_of_id = before.id from ticket before
     where ticket.number::int % 40 = 0 and before.number::int = ticket.number::int + 1`,
  );
  await em.execute(
    `insert into ticket_step (id, ticket_id, step, from_state, to_state, actor_id, transferee_id, taken_at)
     select gen_random_uuid(), ticket.id, step, 'RECEIVED', 'TRANSFERRED', received_by_id, received_by_id, received_at
     from ticket, unnest(array['receive', 'complete', 'transfer']) step where step <> 'transfer' or transferred_at is not null`,
  );
  await em.execute(
    `insert into call (id, extension, direction, personal_index, state, rang_at, answered_at, ended_at)
     select gen_random_uuid(), (9000 + number::int % 500)::text, 'INBOUND', '{}', 'ENDED', received_at, received_at + interval '9 s', received_at + interval '2 min'
     from ticket`,
  );
  await em.execute('vacuum analyze ticket, ticket_step, call');
});
afterAll(() => subgraph.stop());

async function asked(from: string, to: string): Promise<string[]> {
  const lines = await subgraph.statementsOf(async () => {
    const { data, errors } = await senior.ask(REPORT, { from, to });
    expect(errors).toEqual([]);
    expect(data.deskReport.totals.received).toBeGreaterThan(0);
  });
  return lines.map((line) => /(?:with|select) .*/s.exec(line)?.[0].replace(/\s*\[took.*/s, '') ?? '');
}

async function planOf(sql: string): Promise<string> {
  const plan = await subgraph.em.execute<{ 'QUERY PLAN': string }[]>(`explain ${sql}`);
  return plan.map((row) => row['QUERY PLAN']).join('\n');
}

test('a report costs as many statements over a day as over a year', async () => {
  const day = await asked('2026-11-20', '2026-11-20');
  const year = await asked('2025-11-21', '2026-11-21');
  expect(year.length).toBe(day.length);
  expect(
    day.filter((sql) =>
      /from (ticket|call|ticket_step|quality_sample|agent|ticket_code)\b|"(agent|ticket_code)"/.test(sql),
    ),
  ).toHaveLength(6);
});

test.each([
  ['from told', 'ticket_received_index', 'ticket'],
  ['from told', 'ticket_follow_up_day_index', 'ticket'],
  ["step = 'transfer'", 'ticket_step_transfer_index', 'ticket_step'],
  ['from call', 'call_day_index', 'call'],
] as const)('the statement with %s of a month walks %s', async (words, index, table) => {
  const sql = (await asked('2026-10-22', '2026-11-20')).find((one) => one.includes(words)) ?? '';
  const plan = await planOf(sql);
  expect(plan).toContain(index);
  expect(plan).not.toContain(`Seq Scan on ${table} `);
});
