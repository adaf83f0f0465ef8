import { Num, StateBadge, useWords, type Tone } from '@madang/frontend-kit';
import type { Board } from './live-board-query.ts';
import { liveBoardWords } from './live-board-words.ts';
import { secondsBetween, spanInWords } from './spans.ts';
import styles from './live-board.module.css';

type Seat = Board['seats'][number];

const TONES: Readonly<Record<Seat['agentState'], Tone>> = {
  READY: 'done',
  AFTER_CALL: 'accent',
  AWAY: 'soon',
  OFFLINE: 'neutral',
};

/** Agents at their telephones: what they do and since when, their call, and what is open at their desk. */
export function SeatTable({ board: { seats, at } }: { board: Board }) {
  const words = useWords(liveBoardWords);
  return (
    <div className={styles['seats']}>
      <table aria-label={words('seats')}>
        <thead>
          <tr>
            {(['extension', 'agent', 'state', 'call', 'work'] as const).map((column) => (
              <th key={column} scope="col">
                {words(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {seats.map((seat) => (
            <SeatRow key={seat.extension} seat={seat} at={at} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function SeatRow({ seat, at }: { seat: Seat; at: string }) {
  const words = useWords(liveBoardWords);
  const { extension, lineState, agent, agentState, agentStateAt, call, openTickets, redTickets } = seat;
  const since = (moment: string) => <Num>{spanInWords(secondsBetween(moment, at))}</Num>;
  return (
    <tr>
      <td>
        <Num>{extension}</Num>
        {lineState === 'RED' && <StateBadge tone="danger">{words('line.RED')}</StateBadge>}
      </td>
      <th scope="row">{agent?.name}</th>
      <td>
        <span className={styles['state']}>
          <StateBadge tone={TONES[agentState]}>{words(`state.${agentState}`)}</StateBadge> {since(agentStateAt)}
        </span>
      </td>
      <td>
        {call && (
          <span className={styles['state']}>
            {words(`call.${call.direction}.${standing(call.status)}`)} {since(call.since)}
          </span>
        )}
      </td>
      <td>
        <span className={styles['state']}>
          <Num>{openTickets}</Num>
          {redTickets > 0 && <StateBadge tone="danger">{words('redOf', { count: redTickets })}</StateBadge>}
        </span>
      </td>
    </tr>
  );
}

/** A call that is over is on no board. */
function standing(status: NonNullable<Seat['call']>['status']): 'RINGING' | 'ANSWERED' | 'UNKNOWN' {
  return status === 'RINGING' || status === 'ANSWERED' ? status : 'UNKNOWN';
}
