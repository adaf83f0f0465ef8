import { expect, test } from 'vitest';
import { keepLastGood } from './keep-last-good.ts';

const away = (service: string, path?: (string | number)[]) => ({
  message: 'away',
  ...(path ? { path } : {}),
  extensions: { code: 'SERVICE_UNAVAILABLE', service },
});

test('an area that a missing service emptied keeps what was known, the rest is new', () => {
  const result = keepLastGood(
    { data: { customer: { id: '1', name: 'new', orders: null } }, errors: [away('orders', ['customer', 'orders'])] },
    { customer: { id: '1', name: 'old', orders: { nodes: ['o1'] } } },
  );
  expect(result.data).toEqual({ customer: { id: '1', name: 'new', orders: { nodes: ['o1'] } } });
  expect(result.errors?.[0]?.extensions).toMatchObject({ service: 'orders', kept: true });
});

test('an area that was never known stays empty', () => {
  const result = keepLastGood(
    { data: { customer: { id: '1', orders: null } }, errors: [away('orders', ['customer', 'orders'])] },
    {},
  );
  expect(result.data).toEqual({ customer: { id: '1', orders: null } });
  expect(result.errors?.[0]?.extensions).not.toHaveProperty('kept');
});

test('the whole subject is kept when its own service is away', () => {
  const result = keepLastGood(
    { data: { customer: null }, errors: [away('callcenter', ['customer'])] },
    { customer: { id: '1' } },
  );
  expect(result.data).toEqual({ customer: { id: '1' } });
});

test('an answer without any data is kept as well', () => {
  const result = keepLastGood({ data: null, errors: [away('callcenter', ['customer'])] }, { customer: { id: '1' } });
  expect(result.data).toEqual({ customer: { id: '1' } });
});

test('an error without a path stands for every empty area', () => {
  const result = keepLastGood(
    { data: { customer: { id: '1', orders: null, tickets: {} } }, errors: [away('orders')] },
    {},
  );
  expect(result.errors?.map(({ path }) => path)).toEqual([['customer', 'orders']]);
});

test('what the person may no longer see does not stay', () => {
  const denied = { message: 'no', path: ['customer', 'orders'], extensions: { code: 'FORBIDDEN' } };
  const result = keepLastGood(
    { data: { customer: { id: '1', orders: null } }, errors: [denied] },
    { customer: { orders: {} } },
  );
  expect(result.data).toEqual({ customer: { id: '1', orders: null } });
});
