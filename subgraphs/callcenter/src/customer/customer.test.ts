import { newId } from '@madang/subgraph-kit';
import { startTestSubgraph, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { callcenter } from '../subgraph.ts';
import { aCustomer } from './customer.factory.ts';

const FIND = 'query ($search: String!) { customers(search: $search) { nodes { number mobile joinedOn } } }';

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startTestSubgraph(callcenter);
  await aCustomer(subgraph.em, { number: 'ETS0002002171', name: '홍길동', mobile: '01012345678', phone: '0212345678' });
  await aCustomer(subgraph.em, { number: 'ETS0002002105', name: '홍_동', mobile: '01099998888' });
});
afterAll(() => subgraph.stop());

test.each([
  'ETS0002002171',
  'ets0002002171',
  '홍길',
  '010-1234-5678',
  '01012345678',
  '+82 10-1234-5678',
  '02-1234-5678',
  '5678',
])('a customer is found by %s', async (search) => {
  const { data } = await subgraph.as('AGENT').ask(FIND, { search });
  expect(data.customers.nodes).toEqual([{ number: 'ETS0002002171', mobile: '010-****-5678', joinedOn: '2020-07-01' }]);
});

test('signs of a pattern are letters like any other', async () => {
  const { data } = await subgraph.as('AGENT').ask(FIND, { search: '홍_' });
  expect(data.customers.nodes.map((customer: { number: string }) => customer.number)).toEqual(['ETS0002002105']);
});

test('who may not have a number revealed cannot try it out: any number finds those with its last four digits', async () => {
  const moderator = subgraph.as('MODERATOR');
  const found = await Promise.all(
    ['5678', '010-1234-5678', '010-9876-5678'].map((search) => moderator.ask(FIND, { search })),
  );
  const shown = [{ number: 'ETS0002002171', mobile: '010-****-5678', joinedOn: '2020-07-01' }];
  expect(found.map(({ data }) => data.customers.nodes)).toEqual([shown, shown, shown]);
  const { data } = await subgraph.as('ADMIN').ask('{ callcenterAccessLog { nodes { act subjectId fields } } }');
  expect(data.callcenterAccessLog.nodes).toContainEqual({ act: 'SEARCH', subjectId: '*', fields: ['mobile', 'phone'] });
});

test('an unknown number finds nobody', async () => {
  const { data } = await subgraph.as('AGENT').ask(FIND, { search: '010-0000-0000' });
  expect(data.customers.nodes).toEqual([]);
});

test('a consumer sees themselves and nobody else', async () => {
  const self = await aCustomer(subgraph.em, { name: '나자신' });
  const { data } = await subgraph.as('CONSUMER', { customer: self.id }).ask(FIND, { search: '홍길동' });
  expect(data.customers.nodes).toEqual([]);
  const own = await subgraph
    .as('CONSUMER', { customer: self.id })
    .ask('query ($id: ID!) { customer(id: $id) { name } }', { id: self.id });
  expect(own.data.customer).toEqual({ name: '나자신' });
});

test('a storefront operator sees no customer, by question or by reference', async () => {
  const customer = await aCustomer(subgraph.em);
  const operator = subgraph.as('OPERATOR', { storefronts: ['PNR002'] });
  const asked = await operator.ask('query ($id: ID!) { customer(id: $id) { name } }', { id: customer.id });
  const referred = await operator.ask(
    'query ($reps: [_Any!]!) { _entities(representations: $reps) { ... on Customer { name } } }',
    {
      reps: [
        { __typename: 'Customer', id: customer.id },
        { __typename: 'Customer', id: newId() },
      ],
    },
  );
  expect(asked.data).toEqual({ customer: null });
  expect(referred.data._entities).toEqual([null, null]);
});
