import { v7 } from 'uuid';
import { copyRows } from '../../demo/copy.ts';
import { sealerOf } from '../../demo/seal-row.ts';
import type { BenchHouse } from '../house.ts';

/** Size of issue 6. */
const TICKETS = Number(process.env['BENCH_TICKETS'] ?? 1_500_000);

/** Number of customers who ask; each has seventy-five tickets. */
export const CUSTOMERS = 20_000;

/** Number of agents besides those of the demo. */
const AGENTS = 200;

/** Every so many-th ticket is open. */
const OPEN_EVERY = 100;

const SEALED = {
  table: 'customer',
  kinds: { name: 'NAME', mobile: 'PHONE', phone: 'PHONE', email: 'EMAIL', mid: 'TEXT' },
} as const;
const BATCH = 2000;
const CHUNK = 100_000;

/** Mobile number of the customer at this place, the same in every run. */
export function mobileAt(index: number): string {
  return `0107${String(1_000_000 + ((index * 7919) % 9_000_000)).padStart(7, '0')}`;
}

/** Fills the database of the call center unless it holds that much. */
export async function fillTickets(house: BenchHouse): Promise<void> {
  const { owner } = house;
  const { rows } = await owner.query<{ there: number }>(
    "select count(*)::int as there from ticket where number like 'B%'",
  );
  const there = rows[0]?.there ?? 0;
  if (there >= TICKETS) return;
  console.log(`making ${TICKETS} tickets; this takes some minutes and is kept`);
  if (there === 0) await fillPeople(house);
  for (const table of ['ticket', 'ticket_step']) await owner.query(`alter table ${table} no force row level security`);
  for (let first = there; first < TICKETS; first += CHUNK) {
    await owner.query(TICKETS_OF_CHUNK, [first, Math.min(first + CHUNK, TICKETS) - 1, CUSTOMERS, AGENTS, OPEN_EVERY]);
    console.log(`  ${first} of ${TICKETS}`);
  }
  await owner.query(
    `insert into ticket_step (id, ticket_id, step, to_state, actor_id, taken_at)
     select gen_random_uuid(), id, 'receive', 'RECEIVED', received_by_id, received_at from ticket where number like 'B%'`,
  );
  for (const table of ['ticket', 'ticket_step']) await owner.query(`alter table ${table} force row level security`);
  await owner.query('vacuum analyze');
}

async function fillPeople({ owner, privacyKey }: BenchHouse): Promise<void> {
  const seal = sealerOf(owner, privacyKey);
  await copyRows(
    owner,
    'agent',
    Array.from({ length: AGENTS }, (_unused, index) => ({ id: v7(), name: `벤치 상담사 ${index}`, extension: null })),
  );
  for (let first = 0; first < CUSTOMERS; first += BATCH) {
    const places = Array.from({ length: BATCH }, (_unused, index) => first + index);
    const rows = places.map(async (place) => {
      const id = v7();
      const values = { name: `벤치고객${place}`, mobile: mobileAt(place), phone: null, email: null, mid: null };
      return { id, number: `BENCH${String(place).padStart(8, '0')}`, ...(await seal(SEALED, id, values)) };
    });
    await copyRows(owner, 'customer', await Promise.all(rows));
  }
}

/** Two years of tickets, spread over customers and agents, those that are open too; one in so many is open, half of those handed over. */
const TICKETS_OF_CHUNK = `
  with people as (
    select array_agg(id order by number) as ids from customer where number like 'BENCH%'
  ), agents as (
    select array_agg(id order by id) as ids from agent where name like '벤치 상담사%'
  )
  insert into ticket (id, number, state, type_code, channel_code, direction, title, content, customer_id, received_at,
    received_by_id, transferee_id, transferred_by_id, transferred_at, due_at, modified_at)
  select gen_random_uuid(), 'B' || lpad(n::text, 9, '0'),
    case when n % $5 = 0 then case when n % (2 * $5) = 0 then 'TRANSFERRED' else 'RECEIVED' end else 'COMPLETED' end,
    lpad((1 + n % 6)::text, 2, '0'), lpad((1 + n % 4)::text, 2, '0'), 'INBOUND', '벤치 접수 ' || n, '상담 내용 ' || n,
    people.ids[1 + n % $3], at, agents.ids[1 + n / (2 * $5) % $4],
    case when n % (2 * $5) = 0 then agents.ids[1 + (n / (2 * $5) + 1) % $4] end,
    case when n % (2 * $5) = 0 then agents.ids[1 + n / (2 * $5) % $4] end,
    case when n % (2 * $5) = 0 then at end, null, at
  from generate_series($1::int, $2::int) as n, people, agents,
    lateral (select timestamptz '2026-11-20T00:00:00Z' - interval '42 seconds' * n as at) as moment`;
