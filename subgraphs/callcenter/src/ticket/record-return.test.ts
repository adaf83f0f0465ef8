import { newId } from '@madang/subgraph-kit';
import { startTestSubgraph, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aCustomer } from '../customer/customer.factory.ts';
import { callcenter } from '../subgraph.ts';
import { RETURN_RECORDED } from './record-return.ts';

const OF_ORDER = /* GraphQL */ `
  query ($reps: [_Any!]!) {
    _entities(representations: $reps) {
      ... on Order {
        tickets {
          title
          content
          status
          type {
            code
          }
          channel {
            code
          }
          customer {
            id
            name
          }
          receivedBy {
            name
          }
          history {
            step
            toStatus
          }
        }
      }
    }
  }
`;

let subgraph: TestSubgraph;
beforeAll(async () => void (subgraph = await startTestSubgraph(callcenter)));
afterAll(() => subgraph.stop());

function aRecord(more: object = {}) {
  return {
    recordId: newId(),
    recorded: 'REQUESTED',
    kind: 'RETURN',
    source: 'DESK',
    returnNumber: 'R261121-00001',
    orderId: newId(),
    orderNumber: '191021-10522800007',
    orderLineId: newId(),
    customerId: null,
    customerName: '홍길동',
    customerPhone: '01012345678',
    trackingNumber: '640000000001',
    returned: [{ sku: 'D16MMP101-GY-L', quantity: 1 }],
    replaced: [],
    by: { id: newId(), name: '이상담' },
    ...more,
  };
}

const hear = (data: object, id = newId()) => subgraph.hear({ id, type: RETURN_RECORDED, data });

async function ticketsOf(orderId: string) {
  const { data, errors } = await subgraph.as('AGENT').ask(OF_ORDER, { reps: [{ __typename: 'Order', id: orderId }] });
  expect(errors).toEqual([]);
  return data._entities[0].tickets;
}

test('an act on a return is one completed ticket of the customer, however often it is told', async () => {
  const customer = await aCustomer(subgraph.em);
  const [told, id] = [aRecord(), newId()];
  expect([await hear(told, id), await hear(told, id), await hear(told)]).toEqual([201, 200, 201]);
  expect(await ticketsOf(told.orderId)).toEqual([
    {
      title: '[반품접수처리]송장번호:640000000001',
      content:
        '송장번호: 640000000001\n주문번호: 191021-10522800007\n접수번호: R261121-00001\n반품상품\n→ D16MMP101-GY-L / 1개',
      status: 'COMPLETED',
      type: { code: '04' },
      channel: { code: '01' },
      customer: { id: customer.id, name: '홍길동' },
      receivedBy: { name: '이상담' },
      history: [
        { step: 'RECEIVE', toStatus: 'RECEIVED' },
        { step: 'COMPLETE', toStatus: 'COMPLETED' },
      ],
    },
  ]);
});

test.each([
  [{ kind: 'SAME_ITEM_EXCHANGE' }, '[동일상품교환]송장번호:640000000001', '01'],
  [{ kind: 'OTHER_ITEM_EXCHANGE' }, '[다른상품교환]송장번호:640000000001', '01'],
  [{ recorded: 'CONFIRMED' }, '[반품확정]송장번호-640000000001에 대한 회수요청', '02'],
  [{ recorded: 'CANCELLED' }, '[반품취소]송장번호:640000000001', '01'],
  [{ recorded: 'CANCELLED', kind: 'SAME_ITEM_EXCHANGE', trackingNumber: null }, '[교환취소]송장번호:없음', '01'],
  [{ source: 'CHANNEL', by: null }, '[반품접수처리]송장번호:640000000001', '02'],
])('%j is written as “%s”', async (more, title, channel) => {
  const told = aRecord({ ...more, replaced: [{ sku: 'D16MMP101-GY-M', quantity: 1 }] });
  await hear(told);
  const [ticket] = await ticketsOf(told.orderId);
  expect(ticket).toMatchObject({ title, channel: { code: channel } });
  expect(ticket.content).toContain('교환상품\n→ D16MMP101-GY-M / 1개');
});

test('a known number is a known customer; an unknown one is made a customer, once for two at once', async () => {
  const [one, other] = [aRecord({ customerPhone: '01099998888' }), aRecord({ customerPhone: '01099998888' })];
  expect(await Promise.all([hear(one), hear(other)])).toEqual([201, 201]);
  const [first, second] = [await ticketsOf(one.orderId), await ticketsOf(other.orderId)];
  expect(first[0].customer.id).toBe(second[0].customer.id);
  const nameless = aRecord({ customerPhone: null, customerName: '김무명' });
  await hear(nameless);
  await hear({ ...nameless, recordId: newId(), recorded: 'CONFIRMED' });
  const tickets = await ticketsOf(nameless.orderId);
  expect(new Set(tickets.map((ticket: { customer: { id: string } }) => ticket.customer.id)).size).toBe(1);
});

test('who acts on orders becomes nobody to whom tickets are transferred', async () => {
  const by = { id: newId(), name: '보라세 운영자' };
  await hear(aRecord({ by }));
  const { data } = await subgraph.as('AGENT').ask('{ agents { name } }');
  expect(data.agents).not.toContainEqual({ name: by.name });
});

test('an event that does not say whom and what is not taken in', async () => {
  expect(await hear(aRecord({ customerName: '' }))).toBe(500);
});
