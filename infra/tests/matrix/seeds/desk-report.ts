import { TicketStepRow } from '../../../../subgraphs/callcenter/src/ticket/ticket.entity.ts';
import { aTicket } from '../../../../subgraphs/callcenter/src/ticket/ticket.factory.ts';
import type { TestSubgraph } from '../../../../subgraphs/subgraph-kit/src/testing/index.ts';
import { newIdOf, type Belongings } from '../ids.ts';

/** Day of which a report is asked for; what else was seeded for the board is of it as well. */
export const REPORTED_DAY = '2026-11-21';

const RECEIVED_AT = new Date(`${REPORTED_DAY}T01:00:00Z`);
const HANDLED_AT = new Date(`${REPORTED_DAY}T01:20:00Z`);

/** Tickets of the day of the report in every state it tells of, a hand-over, calls, and a file that the senior of a world had made. */
export async function seedDeskReport(em: TestSubgraph['em'], own: Belongings): Promise<void> {
  const { world, people } = own;
  const ticketId = await seedTickets(em, own);
  em.create(TicketStepRow, {
    id: newIdOf(world),
    ticketId,
    step: 'transfer',
    toState: 'TRANSFERRED',
    actorId: people.SENIOR,
    transfereeId: people.AGENT,
    changed: [],
    takenAt: RECEIVED_AT,
  });
  await em.flush();
  await em.execute(
    `insert into call (id, extension, direction, personal_index, state, rang_at, answered_at, ended_at)
     select id::uuid, '9001', 'INBOUND', '{}', 'ENDED', ?::timestamptz, ?::timestamptz + interval '20 seconds', ?::timestamptz + interval '1 minute'
     from unnest(?::text[]) id`,
    [RECEIVED_AT, RECEIVED_AT, RECEIVED_AT, `{${newIdOf(world)},${newIdOf(world)},${newIdOf(world)}}`],
  );
  await em.execute(
    `insert into desk_report_file (id, account_id, format, from_day, to_day, bytes, made_at, expires_at)
     values (?, ?, 'XLSX', ?, ?, 4096, ?, ?::timestamptz + interval '1 year')`,
    [newIdOf(world), people.SENIOR, REPORTED_DAY, REPORTED_DAY, RECEIVED_AT, RECEIVED_AT],
  );
}

/** Gives one that was handed over and finished. */
async function seedTickets(em: TestSubgraph['em'], { world, people, customer }: Belongings): Promise<string> {
  const told = { customerId: customer, receivedById: people.AGENT, receivedAt: RECEIVED_AT };
  const handled = { handledById: people.AGENT, handledAt: HANDLED_AT };
  const early = new Date(`${REPORTED_DAY}T01:10:00Z`);
  for (const of of [
    { state: 'COMPLETED', ...handled },
    { state: 'COMPLETED', ...handled, outcomeCode: '2' },
    { state: 'DISCARDED', ...handled },
    { state: 'COMPLETED', ...handled, outcomeCode: '2', dueAt: early },
    { state: 'RECEIVED', dueAt: early },
  ] as const)
    await aTicket(em, { id: newIdOf(world), ...told, ...of });
  const { id } = await aTicket(em, {
    id: newIdOf(world),
    ...told,
    state: 'COMPLETED',
    ...handled,
    transferredAt: RECEIVED_AT,
  });
  return id;
}
