/** A page of a list that is read from cursor to cursor. */
export interface PageOf<Row> {
  /** Cursor after which it begins; none for the first. */
  readonly after: string | null;
  /** Absent while it is not held: not read yet, or put away because it is far from what is seen. */
  readonly rows: readonly Row[] | null;
  readonly size: number;
}

/** What is known of a list so far: its pages in order, of which those near to what is seen are held. */
export interface Pages<Row> {
  readonly pages: readonly PageOf<Row>[];
  /** Cursor after which the next page begins; none at the end of the list. */
  readonly next: string | null;
  readonly hasMore: boolean;
}

/** Pages that are held on either side of what is seen; the rest is read anew when it is come to. */
const HELD_AROUND = 8;

/** A list of which nothing was read. */
export function noPages<Row>(): Pages<Row> {
  return { pages: [], next: null, hasMore: true };
}

/** Number of rows that are known to be there. */
export function rowsKnown({ pages }: Pages<unknown>): number {
  return pages.reduce((sum, { size }) => sum + size, 0);
}

/** Row at a place; none where its page is not held. */
export function rowAt<Row>({ pages }: Pages<Row>, place: number, pageSize: number): Row | undefined {
  return pages[Math.floor(place / pageSize)]?.rows?.[place % pageSize];
}

/** Pages to read so that the rows from one place to another can be drawn; the place after the last page stands for the next one. */
export function missingPages(pages: Pages<unknown>, range: readonly [number, number], pageSize: number): number[] {
  const first = Math.max(Math.floor(range[0] / pageSize), 0);
  // One ahead, so that who scrolls does not see it come.
  const last = Math.floor(range[1] / pageSize) + 1;
  const missing: number[] = [];
  for (let index = first; index <= last; index += 1) {
    const page = pages.pages[index];
    if (page ? page.rows === null : index === pages.pages.length && pages.hasMore) missing.push(index);
  }
  return missing;
}

/** Puts a page that was read in its place. */
export function withPage<Row>(
  pages: Pages<Row>,
  index: number,
  read: { readonly rows: readonly Row[]; readonly endCursor: string | null; readonly hasNext: boolean },
): Pages<Row> {
  const { rows, endCursor, hasNext } = read;
  if (index < pages.pages.length) {
    return { ...pages, pages: pages.pages.map((page, place) => (place === index ? { ...page, rows } : page)) };
  }
  const page = { after: pages.next, rows, size: rows.length };
  return { pages: [...pages.pages, page], next: hasNext ? endCursor : null, hasMore: hasNext };
}

/** Puts pages away that are far from what is seen, so that a list of any length costs the same. */
export function onlyNear<Row>(pages: Pages<Row>, range: readonly [number, number], pageSize: number): Pages<Row> {
  const first = Math.floor(range[0] / pageSize) - HELD_AROUND;
  const last = Math.floor(range[1] / pageSize) + HELD_AROUND;
  const isFar = (index: number): boolean => index < first || index > last;
  if (!pages.pages.some(({ rows }, index) => rows !== null && isFar(index))) return pages;
  return { ...pages, pages: pages.pages.map((page, index) => (isFar(index) ? { ...page, rows: null } : page)) };
}
