import type { UseFormReturn } from 'react-hook-form';
import { expect, test, vi } from 'vitest';
import { applyUserErrors, fieldName } from './apply-user-errors.ts';

test.each([
  [['input', 'title'], 'title'],
  [['title'], 'title'],
  [['input', 'lines', '0', 'quantity'], 'lines'],
  [['input'], null],
  [null, null],
])('the path %j speaks of the field %s', (path, name) => {
  expect(fieldName(path)).toBe(name);
});

test.each([
  [['input', 'title'], 'title'],
  [['input', 'kinds'], 'kinds'],
  [['input', 'terms', '1', 'amount'], 'terms.1.amount'],
  [['input', 'terms'], 'root.server0'],
  [['input', 'caseId'], 'root.server0'],
])('a refusal of %j stands at %s', (path, name) => {
  const setError = vi.fn<() => void>();
  const values = { title: '', kinds: ['A'], terms: [{ amount: '' }, { amount: '' }] };
  const form = { getValues: () => values, setError } as unknown as UseFormReturn<typeof values>;
  applyUserErrors(form, [{ code: 'WRONG', field: path, message: 'wrong' }]);
  expect(setError).toHaveBeenCalledExactlyOnceWith(name, { type: 'server', message: 'wrong' });
});
