import {
  DataList,
  problemOf,
  StaleNotice,
  useWords,
  type Column,
  type Placed,
  type SliceList,
} from '@madang/frontend-kit';
import type { ReactNode } from 'react';
import { journalWords } from './journal-words.ts';
import { secondInSeoul } from './second.ts';
import styles from './journal.module.css';

/** Rows of all slices as one table; a slice that is away is named above it. */
export function JournalTable<Row extends { readonly id: string; readonly at: string }>(props: {
  label: string;
  journal: SliceList<Row>;
  columns: readonly Column<Placed<Row>>[];
  current: string;
  empty: ReactNode;
  isBroken?: (row: Placed<Row>) => boolean;
}) {
  const { label, journal, columns, current, empty, isBroken } = props;
  const missing = journal.parts.filter(({ error }) => error !== null);
  const arriving = journal.rows.length === 0 && journal.isBusy;
  const allAway = missing.length === journal.parts.length ? missing[0]?.error : undefined;
  return (
    <>
      {allAway === undefined && missing.length > 0 && (
        <div className={styles['away']}>
          {missing.map(({ service, error }) => (
            <StaleNotice
              key={service}
              service={nameOf(error, service)}
              partial
              onRetry={() => journal.retry(service)}
            />
          ))}
        </div>
      )}
      <DataList
        label={label}
        rows={arriving || allAway !== undefined ? undefined : journal.rows}
        columns={columns}
        keyOf={({ id }) => id}
        hrefOf={({ id }) => hrefOf(id)}
        empty={empty}
        error={allAway}
        onRetry={() => journal.retry()}
        more={{ has: journal.hasMore, busy: journal.isBusy, load: journal.more }}
        current={current}
        {...(isBroken ? { isOverdue: isBroken } : {})}
      />
    </>
  );
}

/** Moment of a row, to the second. */
export function Second({ at }: { at: string }) {
  return (
    <time className={styles['time']} dateTime={at}>
      {secondInSeoul(at)}
    </time>
  );
}

/** Identifier, in letters of one width. */
export function Identifier({ children }: { children: ReactNode }) {
  return <code className={styles['id']}>{children}</code>;
}

/** Who did it; the clock has no account. */
export function Account({ login }: { login: string | null | undefined }) {
  const words = useWords(journalWords);
  return login ?? words('clock');
}

function nameOf(error: unknown, service: string): string {
  const problem = problemOf(error);
  return problem.kind === 'away' ? problem.service : service;
}

/** The same list with one row opened beside it. */
function hrefOf(id: string): string {
  const search = new URLSearchParams(location.search);
  search.set('entry', id);
  return `?${search.toString()}`;
}
