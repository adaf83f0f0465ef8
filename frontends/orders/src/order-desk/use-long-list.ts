import { useVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** Rows that one scrolled area holds at most: browsers know no area higher than some 17 to 33 million pixels. */
const MOST_ROWS = 400_000;
const SHIFT = 200_000;

/** A list of any length in a scrolled area: what is drawn of it, and how high all of it is. */
export interface LongList {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly items: readonly VirtualItem[];
  readonly height: number;
  /** Places of the list in front of the first that the area holds. */
  readonly base: number;
  readonly scrollTo: (place: number) => void;
}

/** Draws of a list what is seen; where it grows past what an area can hold, the area moves along it. */
export function useLongList(
  count: number,
  rowHeight: number,
  see: (range: readonly [number, number]) => void,
): LongList {
  const scroller = useRef<HTMLDivElement>(null);
  const [base, setBase] = useState(0);
  const shown = useRef(0);
  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoized by a compiler
  const virtualizer = useVirtualizer({
    count: Math.max(count - base, 0),
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  });
  useEffect(() => virtualizer.measure(), [virtualizer, rowHeight]);
  const items = virtualizer.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => see([base + first, base + last]), [see, base, first, last]);
  useEffect(() => {
    if (last > MOST_ROWS) setBase((from) => from + SHIFT);
    else if (base > 0 && first < 100) setBase((from) => Math.max(from - SHIFT, 0));
  }, [base, first, last]);
  useLayoutEffect(() => {
    const area = scroller.current;
    if (area) area.scrollTop += (shown.current - base) * rowHeight;
    shown.current = base;
  }, [base, rowHeight]);
  const scrollTo = (place: number): void => virtualizer.scrollToIndex(place - base, { align: 'auto' });
  return { scroller, items, height: virtualizer.getTotalSize(), base, scrollTo };
}
