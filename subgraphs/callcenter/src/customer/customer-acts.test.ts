import { newId } from '@madang/subgraph-kit';
import { startTestSubgraph, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { callcenter } from '../subgraph.ts';
import { aCustomer } from './customer.factory.ts';

let subgraph: TestSubgraph;
let agent: ReturnType<TestSubgraph['as']>;
beforeAll(async () => {
  subgraph = await startTestSubgraph(callcenter);
  agent = subgraph.as('AGENT');
});
afterAll(() => subgraph.stop());

const act = async (name: 'createCustomer' | 'changeCustomer', input: object) => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
  const { data } = await agent.ask(
    `mutation ($input: ${type}) { ${name}(input: $input) { customer { id number name mobile phone mid joinedOn revision } userErrors { code field } } }`,
    { input },
  );
  return data[name];
};

test('who was not known becomes a customer with a number of their own; the same person does not twice', async () => {
  const { customer } = await act('createCustomer', { name: ' 임꺽정 ', mobile: '+82 10-2020-3030', mid: 'mall-7' });
  expect(customer).toMatchObject({ name: '임꺽정', mobile: '010-****-3030', mid: 'mall-7', joinedOn: '2026-11-21' });
  expect(customer.number).toMatch(/^ETS\d{10}$/);
  const again = await Promise.all([1, 2].map(() => act('createCustomer', { name: '장길산', phone: '02-2020-4040' })));
  expect(again.flatMap(({ userErrors }) => userErrors)).toEqual([{ code: 'CUSTOMER_KNOWN', field: ['input', 'name'] }]);
  expect(await subgraph.clearText(['임꺽정', '01020203030', 'mall-7'])).toEqual([]);
});

test.each([
  [{ name: ' ' }, 'NAME_MISSING', 'name'],
  [{ name: '가'.repeat(101) }, 'NAME_TOO_LONG', 'name'],
  [{ name: '홍길동', mobile: '010-****-1234' }, 'CUSTOMER_NUMBER_UNFIT', 'mobile'],
  [{ name: '홍길동', phone: '없음' }, 'CUSTOMER_NUMBER_UNFIT', 'phone'],
  [{ name: '홍길동', mid: 'm'.repeat(51) }, 'MID_TOO_LONG', 'mid'],
])('%j is refused', async (input, code, field) => {
  expect((await act('createCustomer', input)).userErrors).toEqual([{ code, field: ['input', field] }]);
});

test('what is not said stays, what is emptied goes, and a masked number is not written over the real one', async () => {
  const em = subgraph.em.fork();
  const { id } = await aCustomer(em, { name: '전우치', mobile: '01077770001', phone: '0277770001' });
  expect((await act('changeCustomer', { customerId: id, name: '전우치 2', phone: '' })).customer).toMatchObject({
    name: '전우치 2',
    mobile: '010-****-0001',
    phone: null,
  });
  const refused = await act('changeCustomer', { customerId: id, mobile: '010-****-0001' });
  expect(refused.userErrors).toEqual([{ code: 'CUSTOMER_NUMBER_UNFIT', field: ['input', 'mobile'] }]);
  const found = await agent.ask('{ customers(search: "01077770001") { nodes { id } } }');
  expect(found.data.customers.nodes).toEqual([{ id }]);
  const unknown = await act('changeCustomer', { customerId: newId(), name: '누구' });
  expect(unknown.userErrors).toEqual([{ code: 'CUSTOMER_UNKNOWN', field: ['input', 'customerId'] }]);
});

test('of two who change a customer at once one is told, and what the first one wrote stands until the second has seen it', async () => {
  const { id } = await aCustomer(subgraph.em.fork(), { name: '임거정', mobile: '01077770002' });
  const seen = async () => (await agent.ask(`{ customer(id: "${id}") { revision } }`)).data.customer.revision;
  const expectedRevision = await seen();
  const both = await Promise.all(
    ['임꺽정', '임꺽쇠'].map((name) => act('changeCustomer', { customerId: id, expectedRevision, name })),
  );
  expect(both.flatMap(({ userErrors }) => userErrors)).toEqual([
    { code: 'CUSTOMER_CHANGED', field: ['input', 'expectedRevision'] },
  ]);
  const { customer } = await act('changeCustomer', { customerId: id, expectedRevision: await seen(), mid: 'mall-8' });
  expect(customer).toMatchObject({ name: both.find((each) => each.customer)?.customer.name, mid: 'mall-8' });
  expect(customer.revision).not.toBe(expectedRevision);
  expect(customer.revision).toBe(await seen());
});
