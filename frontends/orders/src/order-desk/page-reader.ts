import { missingPages, noPages, onlyNear, withPage, type Pages } from './pages.ts';

/** Rows that are seen, from one place to another. */
export type Range = readonly [number, number];

/** A page as the graph gives it. */
export interface ReadPage<Row> {
  readonly rows: readonly Row[];
  readonly endCursor: string | null;
  readonly hasNext: boolean;
}

/** What was read so far, and whether more is on its way. */
export interface Reading<Row> {
  readonly pages: Pages<Row>;
  readonly error: unknown;
  readonly busy: boolean;
}

/** Reads a list around what is seen of it, one page at a time. */
export interface PageReader<Row> {
  readonly reading: () => Reading<Row>;
  readonly subscribe: (listener: () => void) => () => void;
  readonly see: (range: Range) => void;
  /** Forgets the rows that were read, keeps where their pages begin, and reads what is seen anew. */
  readonly reload: () => void;
}

/** Makes a reader; nothing is read before somebody looks. After a failure nothing is read until it is told to. */
export function pageReader<Row>(
  pageSize: number,
  readPage: (after: string | null) => Promise<ReadPage<Row>>,
): PageReader<Row> {
  const listeners = new Set<() => void>();
  let reading: Reading<Row> = { pages: noPages(), error: null, busy: false };
  let range: Range = [0, 0];
  let round = 0;
  const become = (next: Partial<Reading<Row>>): void => {
    reading = { ...reading, ...next };
    for (const listener of listeners) listener();
  };
  const readOn = async (): Promise<void> => {
    const [index] = missingPages(reading.pages, range, pageSize);
    if (index === undefined || reading.busy || reading.error !== null) return;
    const asked = round;
    become({ busy: true });
    const known = reading.pages.pages[index];
    const outcome = await readPage(known ? known.after : reading.pages.next).then(
      (page) => ({ page, error: null }),
      (error: unknown) => ({ page: null, error: error ?? 'no answer' }),
    );
    // It was told to begin anew meanwhile.
    if (asked !== round) return;
    const pages = outcome.page
      ? onlyNear(withPage(reading.pages, index, outcome.page), range, pageSize)
      : reading.pages;
    become({ pages, error: outcome.error, busy: false });
    await readOn();
  };
  return {
    reading: () => reading,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    see(seen) {
      range = seen;
      void readOn();
    },
    reload() {
      round += 1;
      // Where nothing was found, something may be by now.
      const { pages } = reading.pages;
      const isEmpty = pages.every(({ size }) => size === 0);
      const kept = { ...reading.pages, pages: pages.map((page) => ({ ...page, rows: null })) };
      become({ pages: isEmpty ? noPages() : kept, error: null, busy: false });
      void readOn();
    },
  };
}
