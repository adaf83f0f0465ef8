import { expect, test } from 'vitest';
import { movedCodes } from './moved-codes.ts';

const TABLE = [
  { code: '01', position: 1 },
  { code: '02', position: 2 },
  { code: '99', position: 9 },
];

test('a code changes places with its neighbour, and only who moves is told', () => {
  expect(movedCodes(TABLE, '02', -1)).toEqual([
    { code: '02', position: 1 },
    { code: '01', position: 2 },
    { code: '99', position: 3 },
  ]);
  expect(movedCodes([...TABLE.slice(0, 2), { code: '03', position: 3 }], '02', 1).map(({ code }) => code)).toEqual([
    '03',
    '02',
  ]);
});

test('at the end there is nowhere to go', () => {
  expect(movedCodes(TABLE, '01', -1)).toEqual([]);
  expect(movedCodes(TABLE, '99', 1)).toEqual([]);
  expect(movedCodes(TABLE, '77', 1)).toEqual([]);
});
