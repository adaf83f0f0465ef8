import type { Context } from '@madang/subgraph-kit';
import { NOBODY, type DeskWaits, type ReportPeriod, type WaitFigures } from './desk-report.ts';
import { momentsOf } from './report-period.ts';

const HOURS = 24;

/** Calls from outside that are over or were answered; the longest wait counts who gave up as well. Index alone. */
const WAITS = `
  select hour, count(*) filter (where answered)::int as answered, count(*) filter (where missed)::int as missed,
    round(percentile_cont(0.5) within group (order by waited) filter (where answered))::int as "medianWaitSeconds",
    round(percentile_cont(0.9) within group (order by waited) filter (where answered))::int as "p90WaitSeconds",
    round(max(waited) filter (where answered or missed))::int as "longestWaitSeconds"
  from (select extract(hour from rang_at at time zone 'Asia/Seoul')::int as hour,
      answered_at is not null as answered, state = 'MISSED' and answered_at is null as missed,
      extract(epoch from coalesce(answered_at, ended_at) - rang_at) as waited
    from call where direction = 'INBOUND' and rang_at >= ? and rang_at < ?) ring
  group by grouping sets ((), (hour))`;

/** How long those who rang in a period waited: one statement, along the index of calls by time. */
export async function waitFigures({ em }: Context, period: ReportPeriod): Promise<DeskWaits> {
  const rows = await em.execute<(WaitFigures & { hour: number | null })[]>(WAITS, [...momentsOf(period)]);
  const at = (wanted: number | null): WaitFigures => {
    const { hour: _hour, ...figures } = rows.find(({ hour }) => hour === wanted) ?? { hour: null, ...NOBODY };
    return figures;
  };
  return { all: at(null), byHour: Array.from({ length: HOURS }, (_none, hour) => ({ hour, waits: at(hour) })) };
}
