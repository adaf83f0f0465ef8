import { startTestSubgraph, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aPhone } from '../phone-system/phone-system.factory.ts';
import { callcenter } from '../subgraph.ts';
import { takeEvent } from './take-event.ts';

const NOW = new Date('2026-11-21T05:00:00Z');
const CUSTOMERS = 20_000;

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startTestSubgraph(callcenter, NOW);
  aPhone();
  await subgraph.em.execute(
    `insert into customer (id, number, name, personal_index)
     select gen_random_uuid(), 'MANY' || i, '\\x01', array[md5(i::text), 'everybody'] from generate_series(1, ?::int) as i`,
    [CUSTOMERS],
  );
  await subgraph.em.execute('vacuum analyze customer');
});
afterAll(() => subgraph.stop());

test('a number that nobody has is looked for by its index, and not among all customers', async () => {
  const agent = subgraph.as('AGENT');
  await agent.ask('mutation { claimExtension(input: { number: "9826" }) { userErrors { code } } }');
  const ring = { kind: 'RINGING', extension: '9826', direction: 'INBOUND', at: NOW, rangAt: NOW } as const;
  await subgraph.em.fork().transactional((tx) => takeEvent(tx, { ...ring, number: '0311112222' }));
  const heard = await subgraph.statementsOf(async () => {
    const { data } = await agent.ask('{ callsToday { candidates { id } } }');
    expect(data.callsToday).toEqual([{ candidates: [] }]);
  });
  const sql = heard.find((statement) => statement.includes('personal_index &&'));
  const plan = await subgraph
    .emOf(agent.actor)
    .execute<Record<string, string>[]>(`explain ${sql?.replaceAll(/^\[query\] |\s*\[took.*$/g, '')}`);
  const text = plan.map((line) => line['QUERY PLAN']).join('\n');
  expect(text).toContain('Bitmap Index Scan on customer_personal_index');
  expect(text).not.toMatch(/Seq Scan|Index (?:Only )?Scan using customer_number/);
});
