import type { KeyboardEvent, MouseEvent, ReactNode } from 'react';
import { Link, useNavigate } from 'react-router';
import { ProblemArea } from '../states/index.ts';
import { classNames } from '../theme/index.ts';
import { More, type MoreProps } from './more.tsx';
import { SkeletonRows } from './skeleton-rows.tsx';
import styles from './list.module.css';

/** One column of a list. */
export interface Column<T> {
  readonly key: string;
  readonly head: string;
  readonly cell: (row: T) => ReactNode;
  readonly width?: string;
  readonly align?: 'end';
  /** Leaves the column out at phone width. */
  readonly wideOnly?: boolean;
}

/** What a list shows; the first column's cell is the link of the row. */
export interface DataListProps<T> {
  readonly label: string;
  /** Absent while the rows have not arrived. */
  readonly rows: readonly T[] | undefined;
  readonly columns: readonly Column<T>[];
  readonly keyOf: (row: T) => string;
  readonly hrefOf: (row: T) => string;
  readonly empty: ReactNode;
  readonly error?: unknown;
  readonly onRetry?: () => void;
  readonly more?: MoreProps;
  /** Marks rows that are overdue; say the same in words in a cell. */
  readonly isOverdue?: (row: T) => boolean;
  readonly current?: string | undefined;
}

/** Dense list as a table: one tab stop, arrows move between rows, Enter opens, Ctrl-click opens a new tab. */
export function DataList<T>(props: DataListProps<T>) {
  const { rows, columns, label, error, empty, more } = props;
  if (error !== undefined && error !== null && rows === undefined) {
    return <ProblemArea error={error} onRetry={props.onRetry ?? (() => {})} />;
  }
  if (rows?.length === 0) return empty;
  return (
    <>
      <table className={styles['table']} aria-label={label} aria-busy={rows === undefined}>
        <Heads columns={columns} />
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the rows' links have the focus; arrows are an extra */}
        <tbody onKeyDown={moveBetweenRows}>
          {rows === undefined ? (
            <SkeletonRows columns={columns.length} />
          ) : (
            rows.map((row, index) => <Row key={props.keyOf(row)} row={row} first={index === 0} list={props} />)
          )}
        </tbody>
      </table>
      {more && <More {...more} />}
    </>
  );
}

function Heads<T>({ columns }: { columns: readonly Column<T>[] }) {
  return (
    <thead>
      <tr>
        {columns.map(({ key, head, width, align, wideOnly }) => (
          <th
            key={key}
            scope="col"
            style={width === undefined ? undefined : { width }}
            className={classNames(align && styles['end'], wideOnly && styles['wideOnly'])}
          >
            {head}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Row<T>({ row, first, list }: { row: T; first: boolean; list: DataListProps<T> }) {
  const navigate = useNavigate();
  const href = list.hrefOf(row);
  const current = list.current === list.keyOf(row);
  const open = (event: MouseEvent<HTMLTableRowElement>) => {
    if (event.target instanceof Element && event.target.closest('a, button')) return;
    if (getSelection()?.toString()) return;
    if (event.ctrlKey || event.metaKey) window.open(href, '_blank');
    else void navigate(href);
  };
  return (
    <tr
      className={classNames(list.isOverdue?.(row) && styles['overdue'], current && styles['current'])}
      aria-current={current || undefined}
      onClick={open}
    >
      {list.columns.map(({ key, cell, align, wideOnly }, index) => (
        <td key={key} className={classNames(align && styles['end'], wideOnly && styles['wideOnly'])}>
          {index === 0 ? (
            <Link to={href} data-row tabIndex={first ? 0 : -1}>
              {cell(row)}
            </Link>
          ) : (
            cell(row)
          )}
        </td>
      ))}
    </tr>
  );
}

const MOVES: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, last) => last,
};

function moveBetweenRows(event: KeyboardEvent<HTMLTableSectionElement>): void {
  const move = MOVES[event.key];
  if (!move) return;
  const links = [...event.currentTarget.querySelectorAll<HTMLAnchorElement>('a[data-row]')];
  const at = links.findIndex((link) => link === document.activeElement);
  const next = links[move(at, links.length - 1)];
  if (at < 0 || !next) return;
  event.preventDefault();
  for (const link of links) link.tabIndex = link === next ? 0 : -1;
  next.focus();
}
