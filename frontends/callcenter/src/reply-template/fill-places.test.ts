import { expect, test } from 'vitest';
import { fillPlaces } from './fill-places.ts';

test('places are filled with what is there; what is not there stays to be seen', () => {
  const body = '{고객명} 고객님, {주문번호} 주문을 {고객명}님께 {toString}';
  expect(fillPlaces(body, { 고객명: '홍길동', 주문번호: null })).toBe(
    '홍길동 고객님, {주문번호} 주문을 홍길동님께 {toString}',
  );
});

test('what a customer is called is no pattern', () => {
  expect(fillPlaces('{고객명}', { 고객명: '$& {오늘}' })).toBe('$& {오늘}');
});
