import { expect, test } from 'vitest';
import { isNamedBy } from './search.ts';

const order = {
  __typename: 'Order' as const,
  number: '191021-10522800007',
  lines: [],
  shipments: [
    { __typename: 'Shipment' as const, id: 'out', trackingNumber: null },
    { __typename: 'Shipment' as const, id: 'back', trackingNumber: '334116329932' },
  ],
};

test.each(['191021-10522800007', '334116329932', '3341-1632-9932'])('%s names the order', (text) => {
  expect(isNamedBy(order, text)).toBe(true);
});

test.each(['191021-1052', '01012345678', '홍길동', ''])('%s may mean others as well', (text) => {
  expect(isNamedBy(order, text)).toBe(false);
});
