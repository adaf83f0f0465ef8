import { newId } from '@madang/subgraph-kit';
import { startTestSubgraph, type Asker, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aCustomer } from '../customer/customer.factory.ts';
import { customerOf, customersWithNumber, customerWithEmail } from '../customer/index.ts';
import { callcenter } from '../subgraph.ts';
import { anAgent } from '../ticket/ticket.factory.ts';

const FOUND = 'query ($search: String!) { customers(search: $search) { nodes { id } } }';
const SUSPECTED = 'query ($id: ID!) { customer(id: $id) { suspectedDuplicates { id } } }';

let subgraph: TestSubgraph;
let senior: Asker;
let agent: Asker;
beforeAll(async () => {
  subgraph = await startTestSubgraph(callcenter);
  [senior, agent] = [subgraph.as('SENIOR'), subgraph.as('AGENT')];
  await anAgent(subgraph.em.fork(), { id: agent.actor.id });
});
afterAll(() => subgraph.stop());

let serial = 0;
let numbers: { mobile: string; old: string; email: string; name: string };
let kept: string;
let merged: string;
beforeEach(async () => {
  serial += 1;
  const end = String(serial).padStart(4, '0');
  numbers = { mobile: `0101111${end}`, old: `0102222${end}`, email: `kim${end}@example.com`, name: `김철수${end}` };
  kept = await known({ name: `김민서${end}`, mobile: numbers.mobile, email: numbers.email });
  merged = await known({
    name: numbers.name,
    mobile: numbers.old,
    phone: numbers.mobile,
    email: numbers.email,
    number: `ETS-${serial}`,
  });
});

const known = async (details: Parameters<typeof aCustomer>[1]) => (await aCustomer(subgraph.em.fork(), details)).id;

async function merge(mergedId = merged, keptId = kept): Promise<void> {
  const { data } = await senior.ask(
    'mutation ($input: MergeCustomersInput!) { mergeCustomers(input: $input) { userErrors { code } } }',
    { input: { keptId, mergedId, reason: '본인 확인' } },
  );
  expect(data.mergeCustomers.userErrors).toEqual([]);
}

const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
const found = async (search: string, by = agent) => idsOf((await by.ask(FOUND, { search })).data.customers.nodes);
const suspected = async (id: string) => idsOf((await agent.ask(SUSPECTED, { id })).data.customer.suspectedDuplicates);

describe('who was merged is found as the one who was kept, once', () => {
  test('by their number, name and customer number at the desk', async () => {
    await merge();
    for (const search of [numbers.mobile, numbers.old, numbers.name, `ETS-${serial}`])
      expect(await found(search)).toEqual([kept]);
    expect(await found(numbers.old, subgraph.as('MODERATOR'))).toEqual([kept]);
    expect(await found(numbers.old, subgraph.as('CONSUMER', { customer: merged }))).toEqual([]);
  });

  test('by a ring, a mail and what another slice tells', async () => {
    const em = () => subgraph.em.fork();
    expect(idsOf(await customersWithNumber(em(), numbers.mobile))).toHaveLength(2);
    expect(await customerWithEmail(em(), numbers.email)).toBeNull();
    await merge();
    expect(idsOf(await customersWithNumber(em(), numbers.mobile))).toEqual([kept]);
    expect(idsOf(await customersWithNumber(em(), numbers.old))).toEqual([kept]);
    expect(await customerWithEmail(em(), numbers.email)).toBe(kept);
    const told = { name: numbers.name, phone: numbers.old };
    expect(await em().transactional((tx) => customerOf(tx, told, new Date()))).toBe(kept);
  });

  test('who is known by the name and number of the one who was merged is not made anew', async () => {
    await merge();
    const { data } = await agent.ask(
      'mutation ($input: CreateCustomerInput!) { createCustomer(input: $input) { userErrors { code } } }',
      { input: { name: numbers.name, mobile: numbers.old } },
    );
    expect(data.createCustomer.userErrors).toEqual([{ code: 'CUSTOMER_KNOWN' }]);
  });
});

describe('an older screen', () => {
  test('takes a ticket down for the one who was kept', async () => {
    await merge();
    const { data } = await agent.ask(
      'mutation ($input: ReceiveTicketInput!) { receiveTicket(input: $input) { ticket { customer { id } } userErrors { code } } }',
      { input: { customerId: merged, typeCode: '01', channelCode: '01', title: '문의', content: '사이즈' } },
    );
    expect(data.receiveTicket).toEqual({ ticket: { customer: { id: kept } }, userErrors: [] });
  });

  test('changes nothing of who was merged', async () => {
    await merge();
    const { data } = await agent.ask(
      'mutation ($input: ChangeCustomerInput!) { changeCustomer(input: $input) { userErrors { code field } } }',
      { input: { customerId: merged, name: '홍길동' } },
    );
    expect(data.changeCustomer.userErrors).toEqual([{ code: 'CUSTOMER_MERGED', field: ['input', 'customerId'] }]);
  });
});

describe('who may be the same', () => {
  test('is who shares a number or an address of mail, and nobody with the same name or the same last digits', async () => {
    const byPhone = await known({ name: '박', mobile: null, phone: numbers.mobile });
    await known({ name: numbers.name, mobile: `0103333${String(serial).padStart(4, '0')}` });
    expect((await suspected(kept)).toSorted()).toEqual([merged, byPhone].toSorted());
    expect(await suspected(byPhone)).toContain(kept);
    expect(await suspected(await known({ name: '무명', mobile: null }))).toEqual([]);
  });

  test('is no longer suspected once merged, and whoever shares a number with the one who was merged is', async () => {
    const other = await known({ name: '최', mobile: numbers.old });
    expect(await suspected(kept)).toEqual([merged]);
    await merge();
    expect(await suspected(kept)).toEqual([other]);
    expect(await suspected(other)).toEqual([kept]);
    expect(await suspected(merged)).toEqual([]);
  });

  test('is five at most, asked in as many statements for many customers as for one', async () => {
    for (let index = 0; index < 7; index += 1) await known({ name: `이${index}`, mobile: numbers.mobile });
    expect(await suspected(kept)).toHaveLength(5);
    const many =
      'query ($reps: [_Any!]!) { _entities(representations: $reps) { ... on Customer { suspectedDuplicates { id } merges { id canPart } } } }';
    const costOf = async (ids: readonly string[]) => {
      const reps = ids.map((id) => ({ __typename: 'Customer', id }));
      return (await subgraph.statementsOf(() => agent.ask(many, { reps }))).length;
    };
    await costOf([kept]);
    expect(await costOf([kept, merged, newId()])).toBe(await costOf([kept]));
  });
});
