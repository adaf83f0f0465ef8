import { useDensity, useWords } from '@madang/frontend-kit';
import { useMemo, useState, type KeyboardEvent } from 'react';
import { useNavigate } from 'react-router';
import type { OrderDeskColumn } from '../gql/graphql.ts';
import { COLUMN_WIDTHS } from './desk-columns.tsx';
import { DeskHeads } from './desk-heads.tsx';
import { PAGE_LINES, type DeskLine } from './desk-queries.ts';
import { DeskGridRow, type RowActs } from './desk-row.tsx';
import { deskWords } from './desk-words.ts';
import { rowAt, rowsKnown, type Pages } from './pages.ts';
import { withLines, withOrders, type Selectable, type Selection } from './selection.ts';
import type { DeskLines } from './use-desk-lines.ts';
import { useLongList } from './use-long-list.ts';
import { useNarrow } from './use-narrow.ts';
import styles from './desk-grid.module.css';

/** Rows that stand for those still to come. */
const COMING = 12;
const CARD_HEIGHT = 92;
const ROW_HEIGHTS = { comfortable: 36, compact: 28 } as const;

/** What the grid is drawn from. */
export interface DeskGridProps {
  readonly lines: DeskLines;
  readonly columns: readonly OrderDeskColumn[];
  readonly selection: Selection;
  readonly onSelect: (change: (selection: Selection) => Selection) => void;
  /** Opens the order of a row beside the grid. */
  readonly onOpen: (orderId: string) => void;
  readonly opened: string | null;
}

/** The grid of the desk: a line a row, of which only what is seen is drawn; arrows move, space chooses, enter opens. */
export function DeskGrid(props: DeskGridProps) {
  const { lines, columns, selection } = props;
  const words = useWords(deskWords);
  const isCard = useNarrow();
  const [density] = useDensity();
  const height = isCard ? CARD_HEIGHT : ROW_HEIGHTS[density];
  const known = rowsKnown(lines.pages);
  const count = known + (lines.pages.hasMore ? COMING : 0);
  const { scroller, items, height: whole, base, scrollTo } = useLongList(count, height, lines.see);
  const lineAt = (place: number): DeskLine | undefined => rowAt(lines.pages, place, PAGE_LINES);
  const { active, acts, onKeyDown } = useRows(props, scrollTo, known);
  const width = columns.reduce((sum, column) => sum + COLUMN_WIDTHS[column], 88);
  return (
    <div
      ref={scroller}
      role="grid"
      tabIndex={0}
      aria-label={words('grid.label')}
      aria-rowcount={lines.pages.hasMore ? -1 : known + 1}
      aria-activedescendant={active === null ? undefined : `desk-row-${active}`}
      aria-multiselectable
      className={styles['grid']}
      onKeyDown={onKeyDown}
    >
      {!isCard && <DeskHeads columns={columns} width={width} />}
      <div className={styles['rows']} role="rowgroup" style={{ height: whole, minWidth: isCard ? 0 : width }}>
        {items.map((item) => {
          const place = base + item.index;
          const line = lineAt(place);
          return (
            <DeskGridRow
              key={place}
              place={place}
              top={item.start}
              height={height}
              line={line}
              isFirst={line?.order?.id !== lineAt(place - 1)?.order?.id}
              isActive={place === active || (line?.order?.id !== undefined && line.order.id === props.opened)}
              hasLine={line !== undefined && selection.lines.has(line.id)}
              hasOrder={line?.order !== undefined && line.order !== null && selection.orders.has(line.order.id)}
              columns={columns}
              isCard={isCard}
              acts={acts}
            />
          );
        })}
      </div>
    </div>
  );
}

function useRows(
  { lines: { pages }, onSelect, onOpen }: DeskGridProps,
  scrollTo: (place: number) => void,
  known: number,
) {
  const navigate = useNavigate();
  const [active, setActive] = useState<number | null>(null);
  /** Where a range begins that shift ends. */
  const [anchor, setAnchor] = useState(0);
  const acts: RowActs = useMemo(() => {
    const choose = (place: number, isRange: boolean, way: typeof withLines): void => {
      const [first, last] = isRange ? [Math.min(anchor, place), Math.max(anchor, place)] : [place, place];
      const rows = rowsBetween(pages, first, last);
      const aim = rows.find((row) => row.place === place);
      if (!aim) return;
      setAnchor(place);
      onSelect((selection) => {
        const isOn = way === withLines ? selection.lines.has(aim.lineId) : selection.orders.has(aim.orderId);
        return way(selection, rows, isRange || !isOn);
      });
    };
    return {
      open(place, event) {
        const id = rowAt(pages, place, PAGE_LINES)?.order?.id;
        setActive(place);
        if (id === undefined) return;
        if (event.ctrlKey || event.metaKey) void navigate(`/orders/${id}`);
        else onOpen(id);
      },
      toggleLine: (place, isRange) => choose(place, isRange, withLines),
      toggleOrder: (place, isRange) => choose(place, isRange, withOrders),
    };
  }, [pages, anchor, onSelect, onOpen, navigate]);
  const move = (place: number): void => {
    const next = Math.max(0, Math.min(place, known - 1));
    setActive(next);
    scrollTo(next);
  };
  return { active, acts, onKeyDown: keysOf(active, acts, move) };
}

function keysOf(active: number | null, acts: RowActs, move: (place: number) => void) {
  const at = active ?? -1;
  return (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget) return;
    const keys: Readonly<Record<string, () => void>> = {
      ArrowDown: () => move(at + 1),
      ArrowUp: () => move(at - 1),
      PageDown: () => move(at + 20),
      PageUp: () => move(at - 20),
      Home: () => move(0),
      Enter: () => active !== null && acts.open(active, event),
      ' ': () => active !== null && (event.shiftKey ? acts.toggleOrder : acts.toggleLine)(active, false),
    };
    const run = keys[event.key];
    if (!run) return;
    event.preventDefault();
    run();
  };
}

function rowsBetween(pages: Pages<DeskLine>, first: number, last: number): (Selectable & { readonly place: number })[] {
  const rows = [];
  for (let place = first; place <= last; place += 1) {
    const line = rowAt(pages, place, PAGE_LINES);
    if (!line?.order) continue;
    rows.push({
      place,
      lineId: line.id,
      orderId: line.order.id,
      linesOfOrder: line.order.lines.map(({ id }) => id),
    });
  }
  return rows;
}
