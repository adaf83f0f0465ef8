import { expect, test } from 'vitest';
import { emptyTerm, termInput } from './term-values.ts';

const none = { orderLineId: null, amount: null, quantity: null, variantId: null, note: null };

test('a term is sent with what its kind needs, and nothing that was typed for another kind', () => {
  const typed = { ...emptyTerm('line'), amount: '10,000원', note: '사과문' };
  expect(termInput(typed)).toEqual({ ...none, kind: 'REFUND', orderLineId: 'line', amount: 10_000 });
  expect(termInput({ ...typed, kind: 'APOLOGY' })).toEqual({ ...none, kind: 'APOLOGY', note: '사과문' });
  expect(termInput({ ...typed, kind: 'REDELIVERY' })).toEqual({
    ...none,
    kind: 'REDELIVERY',
    orderLineId: 'line',
    quantity: 1,
  });
});

test('what is no number is sent as none, so that the service says what is wrong', () => {
  expect(termInput({ ...emptyTerm(null), amount: '만원' })).toEqual({ ...none, kind: 'REFUND', amount: 0 });
});
