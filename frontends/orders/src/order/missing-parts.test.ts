import { CombinedGraphQLErrors } from '@apollo/client';
import { expect, test } from 'vitest';
import { missingPartsOf } from './missing-parts.ts';

const away = (service: string, path: (string | number)[]) => ({
  message: 'away',
  path,
  extensions: { code: 'SERVICE_UNAVAILABLE', service },
});

test('each field of the order knows the service it misses', () => {
  const error = new CombinedGraphQLErrors({
    errors: [away('callcenter', ['order', 'tickets']), away('disputes', ['order', 'disputeCases', 0, 'title'])],
  });
  expect([...missingPartsOf(error)]).toEqual([
    ['tickets', 'callcenter'],
    ['disputeCases', 'disputes'],
  ]);
});

test('a service that is away altogether, a fault and no error leave no part missing', () => {
  const fault = { message: 'fault', path: ['order', 'tickets'], extensions: { code: 'INTERNAL_SERVER_ERROR' } };
  expect(missingPartsOf(new CombinedGraphQLErrors({ errors: [away('orders', ['order']), fault] })).size).toBe(0);
  expect(missingPartsOf(undefined).size).toBe(0);
});
