import { seoulDay, seoulMidnight, type Context } from '@madang/subgraph-kit';
import { RED_AFTER_HOURS } from '../ticket/index.ts';
import { ANSWERED_SOON_SECONDS, type DayAtDesk, type LiveBoard, type Seat } from './live-board.ts';

/** A telephone with who sits there, and the latest of its calls that are not over. */
const SEATS = `
  select seat.number as extension, seat.agent_id as "agentId", seat.line_state as "lineState",
    seat.agent_state as "agentState", seat.agent_state_at as "agentStateAt",
    open.direction, case when open.silent_since is null then open.state else 'UNKNOWN' end as status,
    coalesce(open.silent_since, open.answered_at, open.rang_at) as since, open.rang_at as "rangAt"
  from extension seat
  left join lateral (
    select direction, state, silent_since, answered_at, rang_at from call
    where call.extension = seat.number and state in ('RINGING', 'ANSWERED') order by rang_at desc, id desc limit 1
  ) open on true
  where seat.agent_id is not null
  order by seat.number`;

/** Open tickets by whose work they are: who they were handed to, else who took them down. */
const OPEN_TICKETS = `
  select coalesce(case when state = 'TRANSFERRED' then transferee_id end, received_by_id) as "agentId",
    count(*)::int as open, count(*) filter (where due_at < ? or received_at <= ?)::int as red
  from ticket where state in ('RECEIVED', 'TRANSFERRED') group by 1`;

interface SeatFound {
  readonly extension: string;
  readonly agentId: string;
  readonly lineState: string;
  readonly agentState: string;
  readonly agentStateAt: string;
  readonly direction: 'INBOUND' | 'OUTBOUND' | null;
  readonly status: 'RINGING' | 'ANSWERED' | 'UNKNOWN';
  readonly since: string;
  readonly rangAt: string;
}

/** Who sits at the desk now and what waits for them: two statements, however many sit there. */
export async function liveBoard({ em, now }: Context): Promise<LiveBoard> {
  const old = new Date(now.getTime() - RED_AFTER_HOURS * 3_600_000);
  const found = await em.execute<SeatFound[]>(SEATS);
  const open = await em.execute<{ agentId: string; open: number; red: number }[]>(OPEN_TICKETS, [now, old]);
  const ofAgent = new Map(open.map((one) => [one.agentId, one]));
  const waiting = found.filter(({ direction, status }) => direction === 'INBOUND' && status === 'RINGING');
  const rang = waiting.map(({ rangAt }) => new Date(rangAt).getTime());
  return {
    at: now,
    waiting: waiting.length,
    waitingSince: rang.length > 0 ? new Date(Math.min(...rang)) : null,
    seats: found.map((one) => seatOf(one, ofAgent.get(one.agentId))),
    openTickets: open.reduce((sum, one) => sum + one.open, 0),
    redTickets: open.reduce((sum, one) => sum + one.red, 0),
  };
}

function seatOf(found: SeatFound, work: { readonly open: number; readonly red: number } | undefined): Seat {
  const { extension, agentId, lineState, agentState, direction, status, since } = found;
  return {
    extension,
    agentId,
    lineState,
    agentState,
    agentStateAt: new Date(found.agentStateAt),
    call: direction === null ? null : { direction, status, since: new Date(since) },
    openTickets: work?.open ?? 0,
    redTickets: work?.red ?? 0,
  };
}

const CALLS_OF_DAY = `
  select count(*) filter (where direction = 'INBOUND' and answered_at is not null)::int as answered,
    count(*) filter (where direction = 'INBOUND' and state = 'MISSED' and answered_at is null)::int as missed,
    count(*) filter (where direction = 'OUTBOUND')::int as dialled,
    count(*) filter (where direction = 'INBOUND' and answered_at - rang_at <= make_interval(secs => ?))::int as "answeredSoon",
    round(extract(epoch from avg(answered_at - rang_at) filter (where direction = 'INBOUND')))::int as "meanWaitSeconds",
    round(extract(epoch from max(answered_at - rang_at) filter (where direction = 'INBOUND')))::int as "longestWaitSeconds",
    round(extract(epoch from avg(ended_at - answered_at)))::int as "meanTalkSeconds"
  from call where rang_at >= ?`;

const STEPS_OF_DAY = `
  select count(*) filter (where step = 'receive')::int as received,
    count(*) filter (where step = 'transfer')::int as transferred,
    count(*) filter (where step = 'complete')::int as completed
  from ticket_step where taken_at >= ?`;

/** What the desk did since midnight in Seoul: two walks of the day's part of an index. */
export async function dayAtDesk({ em, now }: Context): Promise<DayAtDesk> {
  const midnight = seoulMidnight(seoulDay(now));
  const calls = await em.execute<Omit<DayAtDesk, 'received' | 'transferred' | 'completed'>[]>(CALLS_OF_DAY, [
    ANSWERED_SOON_SECONDS,
    midnight,
  ]);
  const steps = await em.execute<Pick<DayAtDesk, 'received' | 'transferred' | 'completed'>[]>(STEPS_OF_DAY, [midnight]);
  const [[calledOnDay], [doneOnDay]] = [calls, steps];
  if (!calledOnDay || !doneOnDay) throw new Error('a count without a group gave no row');
  return { ...calledOnDay, ...doneOnDay };
}
