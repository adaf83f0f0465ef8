import { expect, test } from 'vitest';
import { openFirst } from './open-first.ts';

test('tickets that somebody waits for come before newer finished ones', () => {
  const tickets = [
    { number: '3', status: 'COMPLETED' },
    { number: '2', status: 'RECEIVED' },
    { number: '1', status: 'TRANSFERRED' },
    { number: '0', status: 'DISCARDED' },
  ] as const;
  expect(openFirst(tickets).map(({ number }) => number)).toEqual(['2', '1', '3', '0']);
});
