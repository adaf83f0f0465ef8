import { DataList, problemOf, StaleNotice, type Column, type Placed, type SliceList } from '@madang/frontend-kit';
import type { ReactNode } from 'react';
import { hrefOfEntry } from './entry.ts';
import styles from './work.module.css';

/** Rows of all slices as one table, each opening beside it; a slice that is away is named above and the rest stays. */
export function SliceTable<Row extends { readonly id: string; readonly at: string }>(props: {
  label: string;
  list: SliceList<Row>;
  columns: readonly Column<Placed<Row>>[];
  current: string;
  empty: ReactNode;
  isOverdue?: (row: Placed<Row>) => boolean;
}) {
  const { label, list, columns, current, empty, isOverdue } = props;
  const allAway = reasonIfAllAway(list);
  const arriving = list.rows.length === 0 && list.isBusy;
  return (
    <>
      <SliceNotices list={list} />
      <DataList
        label={label}
        rows={arriving || allAway !== undefined ? undefined : list.rows}
        columns={columns}
        keyOf={({ id }) => id}
        hrefOf={({ id }) => hrefOfEntry(id)}
        empty={empty}
        error={allAway}
        onRetry={() => list.retry()}
        more={{ has: list.hasMore, busy: list.isBusy, load: list.more }}
        current={current}
        {...(isOverdue ? { isOverdue } : {})}
      />
    </>
  );
}

/** Names the slices that are away while others answer. */
export function SliceNotices<Row>({ list }: { list: SliceList<Row> }) {
  const missing = list.parts.filter(({ error }) => error !== null);
  if (missing.length === 0 || missing.length === list.parts.length) return null;
  return (
    <div className={styles['away']}>
      {missing.map(({ service, error }) => (
        <StaleNotice key={service} service={nameOf(error, service)} partial onRetry={() => list.retry(service)} />
      ))}
    </div>
  );
}

/** Why nothing can be shown at all; undefined while at least one slice answers. */
export function reasonIfAllAway<Row>({ parts }: SliceList<Row>): unknown {
  const reasons = parts.flatMap(({ error }) => (error === null ? [] : [error]));
  return parts.length > 0 && reasons.length === parts.length ? reasons[0] : undefined;
}

function nameOf(error: unknown, service: string): string {
  const problem = problemOf(error);
  return problem.kind === 'away' ? problem.service : service;
}
