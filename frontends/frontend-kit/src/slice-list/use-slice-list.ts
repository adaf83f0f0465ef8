import { useCallback, useEffect, useRef, useState } from 'react';
import { merged, type Placed, type SliceListOrder, type SliceListPart, type SliceListSource } from './slice-list.ts';

/** List over all slices, as a page shows it. */
export interface SliceList<Row> {
  readonly rows: readonly Placed<Row>[];
  readonly parts: readonly SliceListPart<Row>[];
  /** Moment as of which its first page is known; null while nothing has arrived. */
  readonly asOf: Date | null;
  readonly hasMore: boolean;
  readonly isBusy: boolean;
  readonly more: () => void;
  /** Asks everything anew, or one slice. */
  readonly retry: (service?: string) => void;
}

/** Reads the lists of all slices side by side: one that is away says so, and the rest stays. Make `sources` once. */
export function useSliceList<Row extends { readonly at: string }>(
  sources: readonly SliceListSource<Row>[],
  order: SliceListOrder = 'newest',
): SliceList<Row> {
  const [parts, setParts] = useState<readonly SliceListPart<Row>[]>([]);
  const [asOf, setAsOf] = useState<Date | null>(null);
  const run = useRef(0);

  const read = useCallback(async ({ service, read: ask }: SliceListSource<Row>, after: string | null) => {
    const mine = run.current;
    const change = (patch: (part: SliceListPart<Row>) => Partial<SliceListPart<Row>>) => {
      // An answer to what was asked before does not count any more.
      if (mine !== run.current) return;
      setParts((all) => all.map((part) => (part.service === service ? { ...part, ...patch(part) } : part)));
    };
    change(() => ({ busy: true, error: null }));
    try {
      const page = await ask(after);
      change((part) => ({ ...page, rows: after === null ? page.rows : [...part.rows, ...page.rows], busy: false }));
      if (after === null && mine === run.current) setAsOf(new Date());
    } catch (error) {
      change(() => ({ busy: false, error, hasNext: false }));
    }
  }, []);

  const begin = useCallback(() => {
    run.current += 1;
    setParts(
      sources.map(({ service }) => ({ service, rows: [], hasNext: false, endCursor: null, busy: true, error: null })),
    );
    for (const source of sources) void read(source, null);
  }, [sources, read]);
  useEffect(begin, [begin]);

  return {
    rows: merged(parts, order),
    parts,
    asOf,
    hasMore: parts.some(({ hasNext }) => hasNext),
    isBusy: parts.some(({ busy }) => busy),
    more: () => {
      for (const { service, hasNext, endCursor } of parts) {
        const source = sources.find((each) => each.service === service);
        if (source && hasNext) void read(source, endCursor);
      }
    },
    retry: (service) => {
      const source = sources.find((each) => each.service === service);
      if (source) return void read(source, null);
      // What is known stays in sight until the new rows are there; answers to what was asked before do not count any more.
      run.current += 1;
      for (const each of sources) void read(each, null);
    },
  };
}
