import { expect, test } from 'vitest';
import type { PickupLine } from './pickup-query.ts';
import { differenceOf, freePieces, inputOf, isWhole, type ReplacementRow } from './pickup-wish.ts';

const money = (amount: number) => ({ __typename: 'Money' as const, amount, currency: 'KRW' });
const line: PickupLine = {
  __typename: 'OrderLine',
  id: 'line',
  number: '191021-10522800007-001',
  quantity: 3,
  shippedAt: '2026-11-20T05:00:00Z',
  returningQuantity: 1,
  returnedQuantity: 0,
  unitPrice: money(150_000),
  amount: money(450_000),
  paid: money(400_000),
  withdrawal: { __typename: 'Withdrawal', until: '2026-11-27', isOpen: true },
  variant: {
    __typename: 'Variant',
    id: 'v',
    sku: 'D16MMP101-GY-L',
    colour: 'GY',
    size: 'L',
    product: { __typename: 'Product', id: 'p', name: '후드티' },
  },
};
const row: ReplacementRow = {
  key: 1,
  variantId: 'v2',
  sku: 'D16MMP101-GY-M',
  name: '후드티',
  colour: 'GY',
  size: 'M',
  sellable: 3,
  price: '150,000',
  quantity: '1',
};
const values = { reason: 'DEFECT', courier: 'yes', name: '', phone: '', mobile: '', address: '', note: ' 파손 ' };

test('pieces that are on their way or were never shipped cannot come back', () => {
  expect([freePieces(line), freePieces({ ...line, shippedAt: null })]).toEqual([2, 0]);
});

test('the difference is what goes out less what was paid for what comes back', () => {
  expect(differenceOf({ chosen: [{ line, quantity: 1 }], replacements: [row] })).toBe(150_000 - 133_333);
  expect([isWhole([row]), isWhole([{ ...row, variantId: '' }]), isWhole([])]).toEqual([true, false, false]);
});

test('what is left empty is left to the order, and a normalised address goes along with its zip code', () => {
  const wish = { kind: 'RETURN', values, chosen: [{ line, quantity: 2 }], address: null, replacements: [] } as const;
  expect(inputOf('order', wish)).toEqual({
    orderId: 'order',
    lines: [{ orderLineId: 'line', quantity: 2 }],
    reason: 'DEFECT',
    pickup: { note: '파손', byCourier: true },
  });
  const address = { zipCode: '04524', road: '서울특별시 중구 세종대로 110', detail: '3층' };
  expect(inputOf('order', { ...wish, address }).pickup).toMatchObject({
    zipCode: '04524',
    address: '서울특별시 중구 세종대로 110 3층',
  });
});
