import type { TicketFilter, TicketStatus } from '../gql/graphql.ts';
import { firstDayOf, PERIODS, seoulDayOf } from './period.ts';

/** States that the list can be narrowed to. */
export const STATUSES = [
  'RECEIVED',
  'TRANSFERRED',
  'COMPLETED',
  'DISCARDED',
] as const satisfies readonly TicketStatus[];

const NONE: readonly string[] = [];

/** What the address says of the list. */
export const WHOLE_LIST = {
  q: '',
  status: NONE,
  mine: false,
  red: false,
  left: false,
  period: '',
  from: '',
  until: '',
  type: '',
  channel: '',
  outcome: '',
  agent: '',
};

/** State of the list, as the address keeps it. */
export type ListState = Readonly<typeof WHOLE_LIST>;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Turns what the address says into what is asked of the graph; words it does not know are left out. */
export function filterOf(state: ListState, now: Date): TicketFilter {
  const period = PERIODS.find((each) => each === state.period);
  const from = period ? firstDayOf(period, seoulDayOf(now)) : state.from;
  const statuses = STATUSES.filter((each) => state.status.includes(each));
  return {
    ...(state.q === '' ? {} : { search: state.q }),
    ...(statuses.length === 0 ? {} : { statuses }),
    ...(state.mine ? { mine: true } : {}),
    ...(state.red ? { red: true } : {}),
    ...(state.left ? { leftBehind: true } : {}),
    ...(DAY.test(from) ? { from: midnight(from, 0) } : {}),
    ...(!period && DAY.test(state.until) ? { until: midnight(state.until, 1) } : {}),
    ...(state.type === '' ? {} : { typeCode: state.type }),
    ...(state.channel === '' ? {} : { channelCode: state.channel }),
    ...(state.outcome === '' ? {} : { outcomeCode: state.outcome }),
    ...(state.agent === '' ? {} : { agentId: state.agent }),
  };
}

/** The midnight of Seoul with which a day begins, or that of a later day. */
function midnight(day: string, later: number): string {
  return new Date(Date.parse(`${day}T00:00:00+09:00`) + later * 86_400_000).toISOString();
}
