import { expect, test } from 'vitest';
import { emptyTicket, inputOf, lineValue, soughtFirst } from './ticket-values.ts';

const orders = [{ id: 'o1', lines: [{ id: 'l1' }, { id: 'l2' }] }];

test('a ticket begun at an order line is about that line', () => {
  expect(emptyTicket(orders, { lineId: 'l2', orderId: null }).line).toBe(lineValue('o1', 'l2'));
});

test('a ticket begun at an order somebody looked for is about its only line, or about all of it', () => {
  const single = [...orders, { id: 'o2', lines: [{ id: 'l3' }] }];
  expect(emptyTicket(single, { lineId: null, orderId: 'o2' }).line).toBe(lineValue('o2', 'l3'));
  expect(emptyTicket(single, { lineId: null, orderId: 'o1' }).line).toBe(lineValue('o1', null));
});

test('the order somebody looked for is offered first', () => {
  const three = [{ id: 'o1' }, { id: 'o2' }, { id: 'o3' }];
  expect(soughtFirst(three, 'o2')?.map(({ id }) => id)).toEqual(['o2', 'o1', 'o3']);
  expect(soughtFirst(three, null)).toEqual(three);
  expect(soughtFirst(null, 'o2')).toBeNull();
});

test('a line that is not the customer’s is forgotten', () => {
  expect(emptyTicket(orders, { lineId: 'elsewhere', orderId: null }).line).toBe('');
  expect(emptyTicket(null, { lineId: 'l1', orderId: 'o1' }).line).toBe('');
});

test('an order line, a whole order and no order are told apart', () => {
  const values = { ...emptyTicket(null, { lineId: null, orderId: null }), title: ' 사이즈 문의 ', content: '내용' };
  expect(inputOf('c1', { ...values, line: lineValue('o1', 'l2') })).toMatchObject({ orderId: 'o1', orderLineId: 'l2' });
  expect(inputOf('c1', { ...values, line: lineValue('o1', null) })).not.toHaveProperty('orderLineId');
  expect(inputOf('c1', values)).toEqual({
    customerId: 'c1',
    typeCode: '',
    channelCode: '01',
    title: '사이즈 문의',
    content: '내용',
  });
});
