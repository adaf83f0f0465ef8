import { expect, test } from 'vitest';
import { draftOf, firstGap, unsavedOf, writtenOf, type Draft } from './draft.ts';

const TODAY = '2026-11-30';
const EMPTY: Draft = {
  title: '',
  statement: '',
  businessName: '',
  saleType: '',
  claimReason: '',
  purchasedOn: '',
  paidAmount: '',
  email: '',
  address: '',
};

test('only what changed is saved, and half an address of mail waits', () => {
  const typed = { ...EMPTY, title: '환불', email: 'hong@' };
  expect(unsavedOf(typed, EMPTY, TODAY)).toEqual({ title: '환불' });
  expect(unsavedOf({ ...typed, email: 'hong@example.com' }, typed, TODAY)).toEqual({ email: 'hong@example.com' });
});

test('what is emptied is saved as empty, and an amount as a number', () => {
  expect(writtenOf({ title: '', saleType: '', purchasedOn: '', paidAmount: '' })).toEqual({
    title: '',
    saleType: null,
    purchasedOn: null,
    paidAmount: null,
  });
  expect(writtenOf({ saleType: 'E_COMMERCE', paidAmount: '35,000원' })).toEqual({
    saleType: 'E_COMMERCE',
    paidAmount: 35_000,
  });
});

test('what is missing or wrong is named in the order of the page', () => {
  const whole = { ...EMPTY, businessName: '회사', title: '환불', statement: '환불을 원합니다.' };
  expect(firstGap(EMPTY, TODAY)).toBe('businessName');
  expect(firstGap({ ...whole, statement: ' ' }, TODAY)).toBe('statement');
  expect(firstGap({ ...whole, purchasedOn: '2026-12-01' }, TODAY)).toBe('purchasedOn');
  expect(firstGap({ ...whole, paidAmount: '많이' }, TODAY)).toBe('paidAmount');
  expect(firstGap({ ...whole, paidAmount: '10,000,000,001' }, TODAY)).toBe('paidAmount');
  expect(firstGap(whole, TODAY)).toBeNull();
});

test('an application that goes on stands in the fields as it was typed', () => {
  const kept = { ...EMPTY, saleType: null, claimReason: null, purchasedOn: null, paidAmount: 35_000 };
  const rest = { id: 'x', state: 'DRAFT', expiresAt: '', codeSentTo: null, applicantName: '홍길동' } as const;
  const more = { counsellingId: null, savedAt: null, __typename: 'CaseApplication' } as const;
  expect(draftOf({ ...kept, ...rest, ...more, counsellings: [] })).toEqual({ ...EMPTY, paidAmount: '35,000' });
});
