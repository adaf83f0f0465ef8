import type { Actor } from '@madang/shared-schema/actor';

let filtersAreOn = true;

/**
 * Marks a filter as the one that keeps an actor to the rows they may read. It makes reads quick and is the first wall;
 * the rules of rows in the database are the second, and a test takes the first away to see the second stand.
 */
export function readableBy<Filter, More extends readonly unknown[] = []>(
  filter: (actor: Actor, ...more: More) => Filter,
): (actor: Actor, ...more: More) => Filter {
  // A filter that names nothing passes every row, whatever the table.
  return (actor, ...more) => (filtersAreOn ? filter(actor, ...more) : ({} as Filter));
}

/** Takes all filters away, or puts them back; for tests of the rules in the database. */
export function useFilters(on: boolean): void {
  filtersAreOn = on;
}
