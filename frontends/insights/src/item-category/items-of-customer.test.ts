import { expect, test } from 'vitest';
import { itemsOf, type ShownItem } from './items-of-customer.ts';

const jacket: ShownItem = {
  __typename: 'ItemCategory',
  id: 'jacket',
  name: '점퍼·재킷류',
  recentCount: 40,
  changeRatio: 0.8,
  monthlyTrend: [],
};

function ordersOf(...categories: readonly (ShownItem | null)[]): NonNullable<Parameters<typeof itemsOf>[0]> {
  return {
    __typename: 'OrderConnection',
    nodes: categories.map((each, index) => ({
      __typename: 'Order',
      id: `order-${index}`,
      lines: [{ __typename: 'OrderLine', id: `line-${index}`, variant: variantOf(each, index) }],
    })),
  };
}

function variantOf(itemCategory: ShownItem | null, index: number) {
  const product = { __typename: 'Product' as const, id: `product-${index}`, itemCategory };
  return { __typename: 'Variant' as const, id: `variant-${index}`, product };
}

test('a category that was ordered twice is shown once, in the order of the orders', () => {
  const shoes = { ...jacket, id: 'shoes', name: '운동화' };
  expect(itemsOf(ordersOf(jacket, shoes, jacket)).map(({ name }) => name)).toEqual(['점퍼·재킷류', '운동화']);
});

test('products without a category and orders that are away bring none', () => {
  expect(itemsOf(ordersOf(null))).toEqual([]);
  expect(itemsOf(null)).toEqual([]);
});
