import { expect, test } from 'vitest';
import { changesOf, textFrom, textOf } from './customer-text.ts';

const shown = textOf({ name: '홍길동', mobile: '010-****-5678', phone: null, mid: 'mall-1' });

test('what is left as it was shown is not said, what is emptied is', () => {
  expect(changesOf(shown, shown)).toEqual({});
  expect(changesOf(shown, { ...shown, phone: '02-1234-5678', mid: '' })).toEqual({ phone: '02-1234-5678', mid: '' });
});

test.each([
  ['홍길동', { name: '홍길동' }],
  ['010-1234 5678', { mobile: '010-1234 5678' }],
  ['+82 10-1234-5678', { mobile: '+82 10-1234-5678' }],
  ['02-1234-5678', { phone: '02-1234-5678' }],
  ['5678', { name: '5678' }],
])('%s that was looked for in vain begins a new customer', (sought, begun) => {
  expect(textFrom(sought)).toEqual({ name: '', mobile: '', phone: '', mid: '', ...begun });
});
