import { daysAfter, idArray, namedValues, type Context } from '@madang/subgraph-kit';
import { STAND_INS } from '../agent/index.ts';
import { RED_AFTER_HOURS } from '../ticket/index.ts';
import { CALLBACK_OUTCOME } from '../worklist/index.ts';
import { FOLLOW_UP_DAYS, type ReportFigures, type ReportPeriod } from './desk-report.ts';
import { momentsOf } from './report-period.ts';

/** Ways in which the tickets of a period are put together. */
export type Grouping = 'ALL' | 'TYPE' | 'OUTCOME' | 'CALL_RESULT' | 'RECEIVER' | 'HANDLER' | 'SLOT';

/** What is told of one group; the group of all has no key. */
export interface FoundFigures {
  readonly grouping: Grouping;
  readonly key: string | null;
  readonly figures: ReportFigures;
}

/**
 * Tickets that were received in the period, one walk of the index of their time, put together in seven ways at once.
 * First contact: whoever took a ticket down completed it on that day in Seoul, it was never handed over, and nothing was
 * added to it (F8) within seven days. Who only stands in, as for a marketplace, had no first contact.
 */
const FIGURES = `
  with follow_up as (
    select follow_up_of_id as id, min(received_at) as came_at from ticket
    where follow_up_of_id is not null and received_at >= :begin and received_at < :last group by 1
  ), told as (
    select type_code, outcome_code, call_result_code, received_by_id, handled_by_id, state,
      to_char(received_at at time zone 'Asia/Seoul', :slot) as slot,
      transferred_at is not null as transferred,
      state in ('RECEIVED', 'TRANSFERRED') and (due_at < :now or received_at <= :old) as red,
      state = 'COMPLETED' and handled_by_id is not null and received_by_id <> all(:nobody::uuid[]) as finished,
      handled_by_id = received_by_id and transferred_at is null
        and (handled_at at time zone 'Asia/Seoul')::date = (received_at at time zone 'Asia/Seoul')::date
        and (came_at is null or came_at >= received_at + make_interval(days => :days)) as at_once,
      case when state = 'COMPLETED' then extract(epoch from handled_at - received_at) end as seconds,
      outcome_code = :callback and state = 'COMPLETED' and handled_at <= due as kept,
      outcome_code = :callback and (case state when 'COMPLETED' then handled_at > due when 'DISCARDED' then false
        else due < :now end) as overdue
    from ticket left join follow_up using (id),
      lateral (select coalesce(due_at, received_at + make_interval(hours => :hours)) as due) clock
    where received_at >= :begin and received_at < :end
  )
  select case grouping(type_code, outcome_code, call_result_code, received_by_id, handled_by_id, slot)
      when 63 then 'ALL' when 31 then 'TYPE' when 47 then 'OUTCOME' when 55 then 'CALL_RESULT' when 59 then 'RECEIVER'
      when 61 then 'HANDLER' else 'SLOT' end as grouping,
    coalesce(type_code, outcome_code, call_result_code, received_by_id::text, handled_by_id::text, slot) as key,
    count(*)::int as received,
    count(*) filter (where state = 'COMPLETED')::int as completed,
    count(*) filter (where state = 'DISCARDED')::int as discarded,
    count(*) filter (where state in ('RECEIVED', 'TRANSFERRED'))::int as open,
    count(*) filter (where red)::int as red,
    count(*) filter (where transferred)::int as transferred,
    count(*) filter (where finished and at_once)::int as "firstContact",
    count(*) filter (where finished)::int as "firstContactOf",
    round(percentile_cont(0.5) within group (order by seconds))::int as "medianHandlingSeconds",
    round(percentile_cont(0.9) within group (order by seconds))::int as "p90HandlingSeconds",
    count(*) filter (where kept)::int as "callbacksKept",
    count(*) filter (where overdue)::int as "callbacksOverdue"
  from told
  group by grouping sets
    ((), (type_code), (outcome_code), (call_result_code), (received_by_id), (handled_by_id), (slot))`;

/** What is told of the tickets that were received in a period, in every grouping; groups without a ticket are not there. */
export async function ticketFigures({ em, now }: Context, period: ReportPeriod): Promise<FoundFigures[]> {
  const [begin, end] = momentsOf(period);
  const { sql, values } = namedValues(FIGURES, {
    begin,
    end,
    last: daysAfter(end, FOLLOW_UP_DAYS),
    slot: period.from === period.to ? 'HH24' : 'YYYY-MM-DD',
    now,
    old: new Date(now.getTime() - RED_AFTER_HOURS * 3_600_000),
    nobody: idArray(STAND_INS),
    days: FOLLOW_UP_DAYS,
    hours: RED_AFTER_HOURS,
    callback: CALLBACK_OUTCOME,
  });
  const rows = await em.execute<(ReportFigures & Omit<FoundFigures, 'figures'>)[]>(sql, values);
  return rows.map(({ grouping, key, ...figures }) => ({ grouping, key, figures }));
}
