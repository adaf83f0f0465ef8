import { describe, expect, test } from 'vitest';
import { checkSlice } from './check-slice.ts';
import { defineSlice, type SliceWish } from './slice.ts';

const wish: SliceWish = {
  id: 'disputes',
  icon: () => null,
  label: { ko: '분쟁', en: 'Disputes' },
  description: { ko: '사건', en: 'Cases' },
  forRoles: ['OFFICER'],
  nav: [{ to: '/disputes', label: { ko: '사건', en: 'Cases' } }],
  routes: [],
  messages: { namespace: 'disputes', ko: {}, en: {} },
};

describe('the contract between shell and slice', () => {
  test('a slice of this contract is mounted as it is', () => {
    const slice = defineSlice(wish);
    expect(checkSlice({ default: slice }, 'disputes')).toBe(slice);
  });

  test.each([
    ['no default export', {}, 'no defineSlice() value'],
    ['another version', { default: { ...defineSlice(wish), contractVersion: 2 } }, 'speaks contract 2'],
    ['another name', { default: defineSlice({ ...wish, id: 'orders' }) }, 'calls itself orders'],
    ['a list missing', { default: { ...defineSlice(wish), routes: undefined } }, 'has no list routes'],
    [
      'a link into another slice',
      { default: defineSlice({ ...wish, nav: [{ to: '/orders', label: wish.label }] }) },
      'links outside its own path: /orders',
    ],
  ])('refuses %s and says why', (_title, module, reason) => {
    expect(() => checkSlice(module, 'disputes')).toThrow(reason);
  });
});
