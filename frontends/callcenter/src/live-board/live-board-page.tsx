import { useQuery } from '@apollo/client/react';
import {
  EmptyState,
  Faint,
  Page,
  PageHeader,
  Panel,
  ProblemArea,
  SkeletonLines,
  useFormat,
  useWords,
} from '@madang/frontend-kit';
import { IconHeadset } from '@tabler/icons-react';
import { BoardTiles } from './board-tiles.tsx';
import { LIVE_BOARD } from './live-board-query.ts';
import { liveBoardWords } from './live-board-words.ts';
import { SeatTable } from './seat-table.tsx';

/** Often enough that a call that waits is seen while it waits. */
const RENEWED_MS = 3000;

/** The desk at a glance for who leads it: calls that wait, agents and what they do, and the day so far. */
export function LiveBoardPage() {
  const words = useWords(liveBoardWords);
  const format = useFormat();
  const { data, error, refetch } = useQuery(LIVE_BOARD, { fetchPolicy: 'network-only', pollInterval: RENEWED_MS });
  const board = data?.liveBoard;
  return (
    <Page title={words('title')}>
      <PageHeader title={words('title')} />
      {board ? (
        <>
          <Faint>{words(error ? 'stale' : 'at', { time: format.dateTime(board.at) })}</Faint>
          <BoardTiles board={board} />
          <Panel title={words('seats')} count={board.seats.length} flush>
            {board.seats.length === 0 ? (
              <EmptyState icon={IconHeadset} title={words('seats.none')} text={words('seats.none.text')} />
            ) : (
              <SeatTable board={board} />
            )}
          </Panel>
        </>
      ) : error ? (
        <ProblemArea error={error} onRetry={() => void refetch()} />
      ) : (
        <SkeletonLines lines={10} />
      )}
    </Page>
  );
}
