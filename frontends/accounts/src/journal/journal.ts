/** One page of a slice's journal, newest first. */
export interface JournalPage<Row> {
  readonly rows: readonly Row[];
  readonly hasNext: boolean;
  readonly endCursor: string | null;
}

/** Journal of one slice. */
export interface JournalSource<Row> {
  /** Name of the slice. */
  readonly service: string;
  readonly read: (after: string | null) => Promise<JournalPage<Row>>;
}

/** What is known of one slice's journal so far. */
export interface JournalPart<Row> extends JournalPage<Row> {
  readonly service: string;
  readonly busy: boolean;
  /** Why it could not be read; null while all is well. */
  readonly error: unknown;
}

/** A row of any journal with the slice it comes from. */
export type Placed<Row> = Row & { readonly service: string };

/**
 * Puts the journals of all slices into one, newest first. Where a slice has more to give, rows older than its last one are held
 * back, because its next page may lie between them.
 */
export function merged<Row extends { readonly at: string }>(parts: readonly JournalPart<Row>[]): Placed<Row>[] {
  const open = parts.filter(({ hasNext }) => hasNext).map(({ rows }) => rows.at(-1)?.at ?? '');
  const bound = open.toSorted().at(-1) ?? '';
  return parts
    .flatMap(({ service, rows }) => rows.map((row) => ({ ...row, service })))
    .filter(({ at }) => at >= bound)
    .toSorted((one, other) => (one.at < other.at ? 1 : -1));
}
