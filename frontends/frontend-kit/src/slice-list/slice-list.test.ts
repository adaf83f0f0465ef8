import { expect, test } from 'vitest';
import { merged, type SliceListPart } from './slice-list.ts';

const part = (service: string, hasNext: boolean, ...times: string[]): SliceListPart<{ at: string }> => ({
  service,
  hasNext,
  rows: times.map((at) => ({ at })),
  endCursor: null,
  busy: false,
  error: null,
});

const shown = (...parts: SliceListPart<{ at: string }>[]) => merged(parts).map(({ at, service }) => `${at} ${service}`);

test('lists of several slices are one, newest first', () => {
  expect(shown(part('orders', false, '09', '03'), part('disputes', false, '07'))).toEqual([
    '09 orders',
    '07 disputes',
    '03 orders',
  ]);
});

test('rows wait for those that may still lie between them', () => {
  expect(shown(part('orders', true, '09', '06'), part('disputes', false, '07', '05'))).toEqual([
    '09 orders',
    '07 disputes',
    '06 orders',
  ]);
});

test('a slice that is away holds nothing back', () => {
  expect(shown(part('orders', false), part('disputes', false, '07'))).toEqual(['07 disputes']);
});

test('what is due soonest stands first, and waits for what may be due before it', () => {
  const parts = [part('orders', true, '03', '05'), part('disputes', false, '04', '09')];
  expect(merged(parts, 'soonest').map(({ at }) => at)).toEqual(['03', '04', '05']);
});

test('a slice that has more but gave nothing yet holds everything back', () => {
  expect(shown(part('orders', true), part('disputes', false, '07'))).toEqual([]);
});
