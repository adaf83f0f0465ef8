import type { Person } from '@madang/frontend-kit';
import { expect, test } from 'vitest';
import { ownAddress } from './own-address.ts';

const person = (...roles: Person['roles']): Person => ({ id: '1', name: 'n', login: 'l', roles });

test('a business that comes to a page of staff is led to its own page of the same case', () => {
  expect(ownAddress(person('PARTNER'), '/disputes')).toBe('/my-cases');
  expect(ownAddress(person('PARTNER'), '/disputes/cases/7')).toBe('/my-cases/7');
  expect(ownAddress(person('PARTNER'), '/disputes/library')).toBe(null);
  expect(ownAddress(person('PARTNER'), '/accounts')).toBe(null);
});

test('staff stay where they are, also those who are a business besides', () => {
  expect(ownAddress(person('OFFICER'), '/disputes/cases/7')).toBe(null);
  expect(ownAddress(person('PARTNER', 'ADMIN'), '/disputes')).toBe(null);
});
