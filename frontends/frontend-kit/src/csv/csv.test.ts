import { expect, test } from 'vitest';
import { csvOf } from './csv.ts';

test('cells with commas and quotes stay one cell, what is not known is an empty one', () => {
  expect(
    csvOf(
      ['구분', '항목', '접수'],
      [
        ['청구이유', '계약해제·해지, 위약금', 12],
        ['그 밖', '"기타"', null],
      ],
    ),
  ).toBe('\uFEFF구분,항목,접수\r\n청구이유,"계약해제·해지, 위약금",12\r\n그 밖,"""기타""",\r\n');
});

test('nothing that somebody typed acts as a formula, and figures stay figures', () => {
  expect(csvOf(['a'], [['=HYPERLINK("x")'], ['@SUM(A1)'], ['-'], [-5]])).toBe(
    '\uFEFFa\r\n"\'=HYPERLINK(""x"")"\r\n\'@SUM(A1)\r\n\'-\r\n-5\r\n',
  );
});
