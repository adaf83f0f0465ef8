import { expect, test } from 'vitest';
import { textOf } from '../checks/repository.ts';
import { withSlice } from './registry.ts';

test('the list grows by one slice, on ports that nobody has', () => {
  const before = textOf('shared-schema/slices.json');
  const after = withSlice(before, { slice: 'warranty', title: 'Warranty' });
  const { slices } = JSON.parse(after);
  const { name, subgraphPort, frontendPort, listensTo } = slices.at(-1);
  const others: number[] = slices
    .slice(0, -1)
    .flatMap((slice: (typeof slices)[number]) => [slice.subgraphPort, slice.frontendPort]);
  expect({ name, listensTo }).toEqual({ name: 'warranty', listensTo: [] });
  expect(others).not.toContain(subgraphPort);
  expect(others).not.toContain(frontendPort);
  expect(slices).toHaveLength(JSON.parse(before).slices.length + 1);
});
