import { expect, test } from 'vitest';
import { filterOf, WHOLE_LIST } from './ticket-question.ts';

const NOW = new Date('2026-05-30T16:00:00Z');

test('a whole list asks for nothing, and words nobody knows are left out', () => {
  expect(filterOf(WHOLE_LIST, NOW)).toEqual({});
  expect(filterOf({ ...WHOLE_LIST, status: ['EVIL'], period: 'CENTURY', from: 'soon' }, NOW)).toEqual({});
});

test.each([
  ['TODAY', '2026-05-30T15:00:00.000Z'],
  ['WEEK', '2026-05-24T15:00:00.000Z'],
  ['MONTH', '2026-04-29T15:00:00.000Z'],
  ['QUARTER', '2026-02-27T15:00:00.000Z'],
])('%s begins with a midnight of Seoul and ends now', (period, from) => {
  expect(filterOf({ ...WHOLE_LIST, period, until: '2020-01-01' }, NOW)).toEqual({ from });
});

test('days that were typed are whole days, and everything said is asked for', () => {
  const state = {
    ...WHOLE_LIST,
    from: '2026-05-01',
    until: '2026-05-01',
    red: true,
    left: true,
    type: '04',
    agent: 'a1',
  };
  expect(filterOf(state, NOW)).toEqual({
    from: '2026-04-30T15:00:00.000Z',
    until: '2026-05-01T15:00:00.000Z',
    red: true,
    leftBehind: true,
    typeCode: '04',
    agentId: 'a1',
  });
});
