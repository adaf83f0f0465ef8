import { expect, test } from 'vitest';
import { categoryOf, costIn, kindOf } from './inquiry-values.ts';

test('a cost is whole won, and what is none is refused rather than taken for nothing', () => {
  expect([costIn('150,000원'), costIn('0'), costIn(''), costIn('약 삼만')]).toEqual([150_000, 0, -1, -1]);
});

test('what was chosen is what is ordered', () => {
  expect([kindOf('FIELD_INVESTIGATION'), categoryOf('TEXTILE')]).toEqual(['FIELD_INVESTIGATION', 'TEXTILE']);
});
