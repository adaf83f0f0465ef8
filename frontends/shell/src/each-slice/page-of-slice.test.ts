import { CombinedGraphQLErrors } from '@apollo/client';
import { expect, test } from 'vitest';
import { pageOfSlice } from './page-of-slice.ts';

const refused = (code: string) =>
  Promise.reject(new CombinedGraphQLErrors({ data: null, errors: [{ message: 'no', extensions: { code } }] }));

test('a page is what the slice answered', async () => {
  const list = { nodes: ['a'], pageInfo: { hasNextPage: true, endCursor: 'c' } };
  expect(await pageOfSlice(Promise.resolve({ data: { list } }))).toEqual({
    rows: ['a'],
    hasNext: true,
    endCursor: 'c',
  });
});

test('a slice that lets only others ask holds nothing', async () => {
  expect(await pageOfSlice(refused('FORBIDDEN'))).toEqual({ rows: [], hasNext: false, endCursor: null });
});

test('a slice that is away is told of', async () => {
  await expect(pageOfSlice(refused('SERVICE_UNAVAILABLE'))).rejects.toThrow('no');
});
