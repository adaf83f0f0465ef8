import { Cursor } from '@mikro-orm/core';
import type { Page } from './connection.ts';

/** Page of rows of which one more was read than it may hold; `positionOf` gives the values at which a row stands. */
export function keysetPage<Row extends object>(
  rows: readonly Row[],
  size: number,
  positionOf: (row: Row) => readonly unknown[],
): Page<Row> {
  const nodes = rows.slice(0, size);
  const edges = nodes.map((node) => ({ cursor: Cursor.encode([...positionOf(node)]), node }));
  return { edges, nodes, pageInfo: { hasNextPage: rows.length > size, endCursor: edges.at(-1)?.cursor ?? null } };
}
