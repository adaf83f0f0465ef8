/** Which row of a list over several slices comes first: the latest, or the one that is due soonest. */
export type SliceListOrder = 'newest' | 'soonest';

/** One page of a slice's list, in the order of the whole. */
export interface SliceListPage<Row> {
  readonly rows: readonly Row[];
  readonly hasNext: boolean;
  readonly endCursor: string | null;
}

/** List of one slice. */
export interface SliceListSource<Row> {
  /** Name of the slice. */
  readonly service: string;
  readonly read: (after: string | null) => Promise<SliceListPage<Row>>;
}

/** What is known of one slice's list so far. */
export interface SliceListPart<Row> extends SliceListPage<Row> {
  readonly service: string;
  readonly busy: boolean;
  /** Why it could not be read; null while all is well. */
  readonly error: unknown;
}

/** A row of any slice's list with the slice it comes from. */
export type Placed<Row> = Row & { readonly service: string };

/**
 * Puts the lists of all slices into one, by the moment `at` of their rows. Where a slice has more to give, rows beyond its
 * last one are held back, because its next page may lie between them.
 */
export function merged<Row extends { readonly at: string }>(
  parts: readonly SliceListPart<Row>[],
  order: SliceListOrder = 'newest',
): Placed<Row>[] {
  const isBefore = (one: string, other: string): boolean => (order === 'newest' ? one > other : one < other);
  const bounds = parts.filter(({ hasNext }) => hasNext).map(({ rows }) => rows.at(-1)?.at);
  return parts
    .flatMap(({ service, rows }) => rows.map((row) => ({ ...row, service })))
    .filter(({ at }) => bounds.every((bound) => bound !== undefined && !isBefore(bound, at)))
    .toSorted((one, other) => (one.at === other.at ? 0 : isBefore(one.at, other.at) ? -1 : 1));
}
