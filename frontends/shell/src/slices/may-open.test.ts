import type { Person, Slice } from '@madang/frontend-kit';
import { expect, test } from 'vitest';
import { mayOpen } from './may-open.ts';
import { screenOf } from './screen-of.ts';

const label = { ko: '계정', en: 'Accounts' };
const slice = {
  id: 'accounts',
  label,
  nav: [
    { to: '/accounts', label },
    { to: '/accounts/people', label, forRoles: ['ADMIN'] },
  ],
} satisfies Pick<Slice, 'id' | 'label' | 'nav'>;
const person = (role: 'PARTNER' | 'ADMIN'): Person => ({ id: '1', name: 'n', login: 'l', roles: [role] });

test('an address under a screen of other roles is not opened', () => {
  expect(mayOpen(slice, person('PARTNER'), '/accounts/people')).toBe(false);
  expect(mayOpen(slice, person('PARTNER'), '/accounts/people/7')).toBe(false);
  expect(mayOpen(slice, person('ADMIN'), '/accounts/people/7')).toBe(true);
  expect(mayOpen(slice, person('PARTNER'), '/accounts')).toBe(true);
  expect(mayOpen(slice, person('PARTNER'), '/accounts/usage')).toBe(true);
});

test('a page below a screen belongs to it, and a page beside them to the first', () => {
  const screens = [{ to: '/orders' }, { to: '/orders/returns' }, { to: '/orders/returned-lots' }];
  const found = ['/orders', '/orders/7', '/orders/returns', '/orders/returns/7', '/orders/returned-lots', '/disputes'];
  expect(found.map((pathname) => screenOf(screens, pathname)?.to)).toEqual([
    '/orders',
    '/orders',
    '/orders/returns',
    '/orders/returns',
    '/orders/returned-lots',
    undefined,
  ]);
});
