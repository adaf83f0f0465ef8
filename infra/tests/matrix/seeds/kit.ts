import { audit } from '../../../../subgraphs/subgraph-kit/src/audit/index.ts';
import { newId } from '../../../../subgraphs/subgraph-kit/src/id.ts';
import type { TestSubgraph } from '../../../../subgraphs/subgraph-kit/src/testing/index.ts';
import { newIdOf, type Belongings } from '../ids.ts';
import { roomsOf, seedRooms } from './rooms.ts';
import type { Subjects } from './seed.ts';

const DAY = new Date('2026-11-20T06:00:00Z');

/** What the kit keeps in every slice: an act on record and in the chain, one that waits, an access, a legal hold; and its rooms. */
export async function seedKit(slice: string, subgraph: TestSubgraph, own: Belongings): Promise<Subjects> {
  const { em, seal } = subgraph;
  await onRecord(em, own);
  await seal();
  await onRecord(em, own);
  if (await hasTable(em, 'access_log')) await noteAccess(em, own);
  if (await hasTable(em, 'legal_hold')) await placeHold(em, own);
  return seedRooms(subgraph, roomsOf(slice, own), own);
}

async function onRecord(em: TestSubgraph['em'], { customer, people }: Belongings): Promise<void> {
  const actor = { id: people.AGENT, login: 'agent' };
  const act = { act: 'customer.test', subject: { type: 'Customer', id: customer }, actor, data: { to: 'TESTED' } };
  await em.fork().transactional((tx) => audit(tx, act, DAY));
}

async function noteAccess(em: TestSubgraph['em'], { world, customer, people }: Belongings): Promise<void> {
  await em.execute(
    `insert into access_log
       (id, at, account_id, account_name, account_login, address, subject_type, subject_id, act, fields, reason, request_id)
     values (?, ?, ?, '이상담', 'agent', '198.51.100.7', 'CUSTOMER', ?, 'REVEAL', '{mobile}', '본인 확인', ?)`,
    [newIdOf(world), DAY, people.ANALYST, customer, newId()],
  );
}

async function placeHold(em: TestSubgraph['em'], { world, customer, people }: Belongings): Promise<void> {
  await em.execute(
    `insert into legal_hold (id, subject_type, subject_id, reason, placed_by_id, placed_by_name, placed_at,
       lifted_reason, lifted_by_id, lifted_by_name, lifted_at)
     values (?, 'CUSTOMER', ?, '소송 진행', ?, '최은채', ?, '소송 종료', ?, '최은채', ?)`,
    [newIdOf(world), customer, people.LEAD, DAY, people.LEAD, DAY],
  );
}

async function hasTable(em: TestSubgraph['em'], name: string): Promise<boolean> {
  const [row] = await em.execute<{ found: boolean }[]>('select to_regclass(?) is not null as found', [name]);
  return row?.found === true;
}
