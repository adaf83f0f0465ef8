import { useQuery } from '@apollo/client/react';
import {
  Button,
  EmptyState,
  notify,
  Page,
  PageHeader,
  ProblemArea,
  seoulDay,
  useFormat,
  useUrlState,
  useWords,
} from '@madang/frontend-kit';
import { IconPackage, IconRefresh } from '@tabler/icons-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { LineOutcome } from '../desk-slot.ts';
import { ExportTray } from '../order-export/index.ts';
import { LineResults } from '../order-mark/index.ts';
import { VIEWS, ViewsMenu, type ShownView } from '../order-view/index.ts';
import { FlagLegend } from '../order/index.ts';
import { BulkBar } from './bulk-bar.tsx';
import { ColumnsMenu } from './columns-menu.tsx';
import { DeskFilters } from './desk-filters.tsx';
import { DeskGrid } from './desk-grid.tsx';
import { DESK_COUNTS } from './desk-queries.ts';
import { FILTERS, questionOf, stateOf, WHOLE_DESK } from './desk-question.ts';
import { deskWords } from './desk-words.ts';
import { OrderPreview } from './order-preview.tsx';
import { rowsKnown } from './pages.ts';
import { NOTHING, type Selection } from './selection.ts';
import { useColumns } from './use-columns.ts';
import { useDeskLines, type DeskLines } from './use-desk-lines.ts';
import styles from './order-desk.module.css';

/** Integrated order search as one desk (E8): filters with number keys, a grid of any length, acts on many rows, views, export. */
export function OrderDeskPage() {
  const words = useWords(deskWords);
  const [state, change] = useUrlState(WHOLE_DESK);
  const [columns, setColumns] = useColumns();
  const [selection, setSelection] = useState<Selection>(NOTHING);
  const [opened, setOpened] = useState<string | null>(null);
  const [outcomes, setOutcomes] = useState<readonly LineOutcome[] | null>(null);
  const view = useViews(setColumns);
  const today = seoulDay();
  const question = useMemo(() => questionOf(stateOf(view.query), today), [view.query, today]);
  const lines = useDeskLines(question);
  const { filter: _filter, oldestFirst: _order, ...counted } = question;
  const counts = useQuery(DESK_COUNTS, { variables: counted, fetchPolicy: 'cache-and-network' });
  const found = (counts.data ?? (counts.loading ? counts.previousData : undefined))?.orderCounts;
  const reload = () => {
    lines.reload();
    void counts.refetch();
  };
  const done = (results: readonly LineOutcome[] = []) => {
    const left = results.filter(({ problem }) => problem !== null);
    if (left.length > 0) setOutcomes(results);
    else if (results.length > 0) notify.done(words('done', { count: results.length }));
    setSelection({ orders: new Set(), lines: new Set(left.map(({ lineId }) => lineId)) });
    reload();
  };
  return (
    <Page title={words('title')}>
      <PageHeader
        title={words('title')}
        clock={<Found lines={lines} found={found} filter={state.filter} onReload={reload} />}
        actions={
          <>
            <ViewsMenu shown={{ query: view.query, columns }} onChoose={view.choose} />
            <ColumnsMenu columns={columns} onChange={setColumns} />
            <ExportTray question={question} columns={columns} />
          </>
        }
      />
      <DeskFilters state={state} change={change} counts={found?.counts} />
      <div className={styles['desk']}>
        <BulkBar selection={selection} onClear={() => setSelection(NOTHING)} onDone={done} />
        {rowsKnown(lines.pages) === 0 && lines.error ? (
          <ProblemArea error={lines.error} onRetry={lines.reload} />
        ) : rowsKnown(lines.pages) === 0 && !lines.pages.hasMore ? (
          <NothingFound narrowed={view.query !== ''} onClear={() => change(WHOLE_DESK)} />
        ) : (
          <DeskGrid
            // A new question begins at its first row.
            key={JSON.stringify(question)}
            lines={lines}
            columns={columns}
            selection={selection}
            onSelect={setSelection}
            onOpen={setOpened}
            opened={opened}
          />
        )}
        {lines.error && rowsKnown(lines.pages) > 0 ? <Partly onRetry={lines.reload} /> : null}
        <footer className={styles['foot']}>
          <FlagLegend />
        </footer>
      </div>
      {opened && <OrderPreview orderId={opened} onClose={() => setOpened(null)} onChanged={reload} />}
      {outcomes && <LineResults outcomes={outcomes} onClose={() => setOutcomes(null)} />}
    </Page>
  );
}

/** The address as a view keeps it, and the view with which the desk opens when the address says nothing. */
function useViews(setColumns: (columns: ShownView['columns']) => void) {
  const [params, setParams] = useSearchParams();
  const { data } = useQuery(VIEWS, { fetchPolicy: 'cache-first' });
  const begun = useRef(false);
  const choose = (view: ShownView) => {
    setParams(new URLSearchParams(view.query), { replace: true });
    setColumns(view.columns);
  };
  useEffect(() => {
    if (begun.current || !data) return;
    begun.current = true;
    if (data.defaultOrderView && params.toString() === '') choose(data.defaultOrderView);
  });
  return { query: params.toString(), choose };
}

function Found(props: {
  lines: DeskLines;
  found:
    | {
        readonly asOf: string;
        readonly counts: readonly { readonly filter: string; readonly count: number; readonly isMore: boolean }[];
      }
    | undefined;
  filter: string;
  onReload: () => void;
}) {
  const { lines, found, filter, onReload } = props;
  const words = useWords(deskWords);
  const { number, shortDateTime } = useFormat();
  const known = FILTERS.find((each) => each === filter) ?? 'ALL';
  const count = found?.counts.find((each) => each.filter === known);
  return (
    <span className={styles['found']} role="status">
      {count && words('count.orders', { count: `${number(count.count)}${count.isMore ? '+' : ''}` })}
      {found && <span>{words('asOf', { at: shortDateTime(found.asOf) })}</span>}
      <Button
        variant="subtle"
        size="compact-xs"
        leftSection={<IconRefresh size={12} aria-hidden />}
        loading={lines.busy}
        onClick={onReload}
      >
        {words('reload')}
      </Button>
    </span>
  );
}

function NothingFound({ narrowed, onClear }: { narrowed: boolean; onClear: () => void }) {
  const words = useWords(deskWords);
  return (
    <EmptyState
      icon={IconPackage}
      title={words('none')}
      text={words(narrowed ? 'none.narrowed' : 'none.text')}
      action={narrowed ? <Button onClick={onClear}>{words('clear')}</Button> : undefined}
    />
  );
}

function Partly({ onRetry }: { onRetry: () => void }) {
  const words = useWords(deskWords);
  return (
    <p role="alert" className={styles['partly']}>
      {words('partly')}{' '}
      <Button size="compact-sm" variant="light" onClick={onRetry}>
        {words('again')}
      </Button>
    </p>
  );
}
