import type { Context } from '@madang/subgraph-kit';
import { STAND_INS } from '../agent/index.ts';
import { qualityMeans, type QualityMean } from '../quality-sample/index.ts';
import {
  NOTHING,
  type AgentFigures,
  type CodeFigures,
  type DeskReport,
  type ReportPeriod,
  type SlotFigures,
} from './desk-report.ts';
import { daysOf, momentsOf, reportPeriod } from './report-period.ts';
import { ticketFigures, type FoundFigures } from './ticket-figures.ts';

const HOURS = 24;

/** Hand-overs of the period by who handed over and who was handed to; who takes something to themselves is only the second. */
const TRANSFERS = `
  select case grouping(giver, transferee_id) when 3 then 'ALL' when 1 then 'OUT' else 'IN' end as way,
    coalesce(giver, transferee_id)::text as "agentId", count(*)::int as count
  from (select case when actor_id is distinct from transferee_id then actor_id end as giver, transferee_id
      from ticket_step where step = 'transfer' and taken_at >= ? and taken_at < ?) step
  group by grouping sets ((), (giver), (transferee_id))`;

interface Transfers {
  readonly way: 'ALL' | 'OUT' | 'IN';
  readonly agentId: string | null;
  readonly count: number;
}

/** What the desk did in a period: three statements, however many tickets, agents and days there were. */
export async function deskReport(context: Context, asked: ReportPeriod): Promise<DeskReport> {
  const period = reportPeriod(asked);
  const found = await ticketFigures(context, period);
  const transfers = await context.em.execute<Transfers[]>(TRANSFERS, [...momentsOf(period)]);
  const means = await qualityMeans(context.em, momentsOf(period));
  const all = means.find(({ agentId }) => agentId === null);
  return {
    ...period,
    asOf: context.now,
    totals: found.find(({ grouping }) => grouping === 'ALL')?.figures ?? NOTHING,
    transfers: transfers.find(({ way }) => way === 'ALL')?.count ?? 0,
    qualityMean: all?.mean ?? null,
    qualityScored: all?.scored ?? 0,
    byType: codesIn(found, 'TYPE'),
    byOutcome: codesIn(found, 'OUTCOME'),
    byCallResult: codesIn(found, 'CALL_RESULT'),
    byAgent: agentsIn(found, transfers, means),
    bySlot: slotsOf(period, found),
  };
}

function codesIn(found: readonly FoundFigures[], kind: CodeFigures['kind']): CodeFigures[] {
  return found
    .flatMap(({ grouping, key, figures }) => (grouping === kind && key !== null ? [{ kind, code: key, figures }] : []))
    .toSorted((one, other) => other.figures.received - one.figures.received || one.code.localeCompare(other.code));
}

/** Everybody who took down, finished, gave or got a ticket, who took down most first; who only stands in, as for a marketplace, is nobody of the desk. */
function agentsIn(
  found: readonly FoundFigures[],
  transfers: readonly Transfers[],
  means: readonly QualityMean[],
): AgentFigures[] {
  const of = (wanted: FoundFigures['grouping']) =>
    new Map(found.flatMap(({ grouping, key, figures }) => (grouping === wanted && key ? [[key, figures]] : [])));
  const handed = (wanted: Transfers['way']) =>
    new Map(transfers.flatMap(({ way, agentId, count }) => (way === wanted && agentId ? [[agentId, count]] : [])));
  const [taken, handled, out, into] = [of('RECEIVER'), of('HANDLER'), handed('OUT'), handed('IN')];
  const ids = new Set([taken, handled, out, into].flatMap((one) => [...one.keys()]));
  for (const id of STAND_INS) ids.delete(id);
  return [...ids]
    .map((agentId) => {
      const { completed, medianHandlingSeconds, p90HandlingSeconds } = handled.get(agentId) ?? NOTHING;
      return {
        agentId,
        taken: taken.get(agentId) ?? NOTHING,
        completed,
        medianHandlingSeconds,
        p90HandlingSeconds,
        transfersOut: out.get(agentId) ?? 0,
        transfersIn: into.get(agentId) ?? 0,
        qualityMean: means.find((one) => one.agentId === agentId)?.mean ?? null,
      };
    })
    .toSorted(
      (one, other) =>
        other.taken.received - one.taken.received ||
        other.completed - one.completed ||
        one.agentId.localeCompare(other.agentId),
    );
}

/** Every day of the period, or every hour of its only day, also those without a ticket. */
function slotsOf(period: ReportPeriod, found: readonly FoundFigures[]): SlotFigures[] {
  const figures = new Map(found.filter(({ grouping }) => grouping === 'SLOT').map((one) => [one.key, one.figures]));
  if (period.from !== period.to)
    return daysOf(period).map((day) => ({ day, hour: null, figures: figures.get(day) ?? NOTHING }));
  return Array.from({ length: HOURS }, (_none, hour) => ({
    day: period.from,
    hour,
    figures: figures.get(String(hour).padStart(2, '0')) ?? NOTHING,
  }));
}
