import { useQuery } from '@apollo/client/react';
import {
  Button,
  EmptyState,
  Faint,
  Popover,
  RowItem,
  Rows,
  sizeInWords,
  useFormat,
  useStep,
  useWords,
} from '@madang/frontend-kit';
import { IconDownload, IconFileExport } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { OrderDeskColumn, OrderExportsQuery, OrderQuestionInput } from '../gql/graphql.ts';
import { ExportDialog } from './export-dialog.tsx';
import { CANCEL_EXPORT, EXPORTS } from './export-documents.ts';
import { exportWords } from './export-words.ts';
import styles from './export-tray.module.css';

type Export = OrderExportsQuery['orderExports'][number];

/** Time after which the progress of what is under way is asked for again. */
const LOOK_MS = 1000;

/** Time after which a tray that stays open asks for new links; theirs ends after five minutes. */
const LINKS_MS = 240_000;

/** Tray of exports with their progress, and the way to a new one. */
export function ExportTray({
  question,
  columns,
}: {
  question: OrderQuestionInput;
  columns: readonly OrderDeskColumn[];
}) {
  const words = useWords(exportWords);
  const [asks, setAsks] = useState(false);
  const [opened, setOpened] = useState(false);
  const { data, refetch, startPolling, stopPolling } = useQuery(EXPORTS, { fetchPolicy: 'cache-and-network' });
  const exports = data?.orderExports ?? [];
  const going = exports.filter(isGoing);
  const isUnderWay = going.length > 0;
  useEffect(() => {
    if (isUnderWay) startPolling(LOOK_MS);
    else if (opened) startPolling(LINKS_MS);
    else stopPolling();
    return stopPolling;
  }, [isUnderWay, opened, startPolling, stopPolling]);
  return (
    <>
      <Button
        variant="default"
        size="compact-sm"
        leftSection={<IconFileExport size={14} aria-hidden />}
        onClick={() => setAsks(true)}
      >
        {words('export')}
      </Button>
      <Popover opened={opened} onChange={setOpened} width={360} position="bottom-end" trapFocus>
        <Popover.Target>
          <Button
            variant={isUnderWay ? 'light' : 'subtle'}
            size="compact-sm"
            aria-label={words('tray')}
            onClick={() => {
              // A link is good for a few minutes: who opens the tray gets new ones.
              if (!opened) void refetch();
              setOpened(!opened);
            }}
          >
            <IconDownload size={14} aria-hidden />
            {isUnderWay && <span className={styles['count']}>{progressOf(going)}</span>}
          </Button>
        </Popover.Target>
        <Popover.Dropdown p={0}>
          {exports.length === 0 ? (
            <EmptyState small title={words('none')} />
          ) : (
            <Rows label={words('tray')}>
              {exports.slice(0, 8).map((each) => (
                <ExportItem key={each.id} made={each} onChanged={() => void refetch()} />
              ))}
            </Rows>
          )}
        </Popover.Dropdown>
      </Popover>
      {asks && (
        <ExportDialog
          question={question}
          columns={columns}
          onClose={() => setAsks(false)}
          onStarted={() => {
            setAsks(false);
            setOpened(true);
            void refetch();
          }}
        />
      )}
    </>
  );
}

function ExportItem({ made, onChanged }: { made: Export; onChanged: () => void }) {
  const words = useWords(exportWords);
  const { number, shortDateTime } = useFormat();
  const [cancel, { busy }] = useStep(CANCEL_EXPORT, (data) => data.cancelOrderExport);
  const { id, state, fileName, rowsWritten, rowsTotal, bytes, downloadUrl, expiresAt } = made;
  const stop = async () => {
    await cancel({ input: { exportId: id } });
    onChanged();
  };
  return (
    <RowItem
      title={fileName}
      end={
        downloadUrl ? (
          <Button component="a" href={downloadUrl} download size="compact-xs">
            {words('download')}
          </Button>
        ) : (
          isGoing(made) && (
            <Button variant="subtle" size="compact-xs" loading={busy} onClick={() => void stop()}>
              {words('stop')}
            </Button>
          )
        )
      }
      detail={
        <>
          <span>
            {words(`state.${state}`, {
              written: number(rowsWritten),
              total: rowsTotal === null || rowsTotal === undefined ? '…' : number(rowsTotal),
              size: sizeInWords(bytes),
            })}
          </span>
          {state === 'DONE' && expiresAt && <Faint>{words('until', { at: shortDateTime(expiresAt) })}</Faint>}
        </>
      }
    >
      {state === 'RUNNING' && (
        <progress
          className={styles['progress']}
          aria-label={words('progress')}
          value={rowsWritten}
          max={rowsTotal ?? undefined}
        />
      )}
    </RowItem>
  );
}

function isGoing({ state }: Export): boolean {
  return state === 'WAITING' || state === 'RUNNING';
}

function progressOf(going: readonly Export[]): string {
  const total = going.reduce((sum, { rowsTotal }) => sum + (rowsTotal ?? 0), 0);
  const written = going.reduce((sum, { rowsWritten }) => sum + rowsWritten, 0);
  return total === 0 ? '…' : `${Math.floor((written / total) * 100)}%`;
}
