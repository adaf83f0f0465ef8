import { expect, test } from 'vitest';
import { fieldName } from './apply-user-errors.ts';

test.each([
  [['input', 'title'], 'title'],
  [['title'], 'title'],
  [['input', 'lines', '0', 'quantity'], 'lines'],
  [['input'], null],
  [null, null],
])('the path %j speaks of the field %s', (path, name) => {
  expect(fieldName(path)).toBe(name);
});
