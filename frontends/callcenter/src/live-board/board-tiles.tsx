import { Tiles, useFormat, useWords, type Tile } from '@madang/frontend-kit';
import type { Board } from './live-board-query.ts';
import { liveBoardWords } from './live-board-words.ts';
import { percentOf, secondsBetween, spanInWords } from './spans.ts';
import styles from './live-board.module.css';

/** Figures of this moment, and of the day so far. */
export function BoardTiles({ board }: { board: Board }) {
  const words = useWords(liveBoardWords);
  return (
    <>
      <section aria-labelledby="board-now">
        <h2 id="board-now" className={styles['head']}>
          {words('now')}
        </h2>
        <NowTiles board={board} />
      </section>
      <section aria-labelledby="board-today">
        <h2 id="board-today" className={styles['head']}>
          {words('today')}
        </h2>
        <DayTiles day={board.today} />
      </section>
    </>
  );
}

function NowTiles({ board }: { board: Board }) {
  const words = useWords(liveBoardWords);
  const format = useFormat();
  const { at, waiting, waitingSince, seats, openTickets, redTickets } = board;
  const count = (isOne: (seat: Board['seats'][number]) => boolean) => format.number(seats.filter(isOne).length);
  const tiles: Tile[] = [
    {
      key: 'waiting',
      term: words('waiting'),
      value: format.number(waiting),
      note: waitingSince && words('waiting.since', { time: spanInWords(secondsBetween(waitingSince, at)) }),
      tone: waiting > 0 ? 'danger' : undefined,
    },
    {
      key: 'talking',
      term: words('talking'),
      value: count(({ call }) => call?.status === 'ANSWERED'),
      note: words('seats.of', { count: seats.length }),
    },
    {
      key: 'ready',
      term: words('ready'),
      value: count(({ agentState, call }) => agentState === 'READY' && call === null),
    },
    { key: 'away', term: words('away'), value: count(({ agentState }) => agentState === 'AWAY') },
    {
      key: 'open',
      term: words('open'),
      value: format.number(openTickets),
      note: redTickets > 0 && words('red', { count: redTickets }),
      tone: redTickets > 0 ? 'danger' : undefined,
    },
  ];
  return <Tiles tiles={tiles} />;
}

function DayTiles({ day }: { day: Board['today'] }) {
  const words = useWords(liveBoardWords);
  const format = useFormat();
  const { answered, missed, dialled, answeredSoon, received, completed, transferred } = day;
  const percent = (part: number | null) => (part === null ? words('none') : `${part}%`);
  const span = (seconds: number | null) => (seconds === null ? words('none') : spanInWords(seconds));
  const tiles: Tile[] = [
    {
      key: 'answered',
      term: words('answered'),
      value: percent(percentOf(answered, answered + missed)),
      note: words('answered.of', { answered, missed }),
    },
    { key: 'soon', term: words('soon'), value: percent(percentOf(answeredSoon, answered + missed)) },
    {
      key: 'wait',
      term: words('wait'),
      value: span(day.meanWaitSeconds),
      note: day.longestWaitSeconds !== null && words('wait.longest', { time: spanInWords(day.longestWaitSeconds) }),
    },
    {
      key: 'talk',
      term: words('talk'),
      value: span(day.meanTalkSeconds),
      note: words('talk.dialled', { count: dialled }),
    },
    {
      key: 'received',
      term: words('received'),
      value: format.number(received),
      note: words('received.done', { completed, transferred }),
    },
  ];
  return <Tiles tiles={tiles} />;
}
