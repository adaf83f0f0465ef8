import type { SliceNames } from './names.ts';

interface Registry {
  readonly slices: readonly { readonly subgraphPort: number; readonly frontendPort: number }[];
}

/** The list of slices with one more in it, on the next free ports; the formatter lays it out. */
export function withSlice(registry: string, { slice, title }: Pick<SliceNames, 'slice' | 'title'>): string {
  const before: Registry = JSON.parse(registry);
  const added = {
    name: slice,
    label: { ko: title, en: title },
    subgraphPort: nextAfter(before.slices.map(({ subgraphPort }) => subgraphPort)),
    frontendPort: nextAfter(before.slices.map(({ frontendPort }) => frontendPort)),
    listensTo: [],
  };
  return `${JSON.stringify({ ...before, slices: [...before.slices, added] }, null, 2)}\n`;
}

function nextAfter(ports: readonly number[]): number {
  return Math.max(...ports) + 1;
}
