import { newId } from '@madang/subgraph-kit';
import { startTestSubgraph, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aStorefront } from '../storefront/storefront.factory.ts';
import { orders } from '../subgraph.ts';
import type { OrderRow } from './order.entity.ts';
import { anOrder } from './order.factory.ts';

const PEOPLE = 'query ($id: ID!) { order(id: $id) { ordererName ordererPhone recipientName recipientPhone } }';
const REVEAL = `mutation ($id: ID!, $reason: String!) {
  revealOrder(input: { orderId: $id, reason: $reason }) {
    revealed { ordererName ordererPhone recipientName recipientPhone } userErrors { code field }
  }
}`;

const clear = {
  ordererName: '홍길동',
  ordererPhone: '01012345678',
  recipientName: '김수령',
  recipientPhone: '0212345678',
};
const customer = newId();

let subgraph: TestSubgraph;
let order: OrderRow;
beforeAll(async () => {
  subgraph = await startTestSubgraph(orders);
  await aStorefront(subgraph.em, { code: 'PNR002' });
  order = await anOrder(subgraph.em, { storefrontCode: 'PNR002', customerId: customer, ...clear });
});
afterAll(() => subgraph.stop());

test('the desk sees names and masked numbers, operators and headquarters masks, the customer everything', async () => {
  const masked = { ordererPhone: '010-****-5678', recipientPhone: '02-****-5678' };
  const agent = await subgraph.as('AGENT').ask(PEOPLE, { id: order.id });
  const operator = await subgraph.as('OPERATOR', { storefronts: ['PNR002'] }).ask(PEOPLE, { id: order.id });
  const headquarters = await subgraph.as('HEADQUARTERS').ask(PEOPLE, { id: order.id });
  const self = await subgraph.as('CONSUMER', { customer }).ask(PEOPLE, { id: order.id });
  expect(agent.data.order).toEqual({ ordererName: '홍길동', recipientName: '김수령', ...masked });
  expect(operator.data.order).toEqual({ ordererName: '홍*동', recipientName: '김*령', ...masked });
  expect(headquarters.data.order).toEqual(operator.data.order);
  expect(self.data.order).toEqual(clear);
});

test('who says why is shown the numbers, and the log keeps who, what and why', async () => {
  const operator = subgraph.as('OPERATOR', { storefronts: ['PNR002'] });
  const silent = await operator.ask(REVEAL, { id: order.id, reason: '' });
  expect(silent.data.revealOrder).toEqual({
    revealed: null,
    userErrors: [{ code: 'REASON_TOO_SHORT', field: ['input', 'reason'] }],
  });
  const { data } = await operator.ask(REVEAL, { id: order.id, reason: '배송지를 확인합니다' });
  expect(data.revealOrder).toEqual({ revealed: clear, userErrors: [] });
  const logged = await subgraph.em.execute(
    "select subject_id, act, reason from access_log where account_id = ? and act = 'REVEAL'",
    [operator.actor.id],
  );
  expect(logged).toEqual([{ subject_id: order.id, act: 'REVEAL', reason: '배송지를 확인합니다' }]);
});

test('headquarters is shown them for a reason as well', async () => {
  const { data } = await subgraph.as('HEADQUARTERS').ask(REVEAL, { id: order.id, reason: '배송지를 확인합니다' });
  expect(data.revealOrder).toEqual({ revealed: clear, userErrors: [] });
});

test('an operator of another storefront learns nothing, not even that there is an order', async () => {
  const { data } = await subgraph
    .as('OPERATOR', { storefronts: ['PNR003'] })
    .ask(REVEAL, { id: order.id, reason: '배송지를 확인합니다' });
  expect(data.revealOrder).toEqual({
    revealed: null,
    userErrors: [{ code: 'SUBJECT_UNKNOWN', field: ['input', 'orderId'] }],
  });
});
