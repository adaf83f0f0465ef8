import type { OrderErpStatus, OrderListFilter, OrderQuestionInput, OrderTime } from '../gql/graphql.ts';

/** Filters that have a key of their own, with that key (E8). */
export const FILTER_KEYS = {
  ALL: '5',
  SOLD_OUT: '6',
  FLAGGED: '7',
  PRIORITY: '8',
  HOLD: '9',
  BULK: '0',
  NEW: 'n',
} as const satisfies Readonly<Record<OrderListFilter, string>>;

/** Filters in the order of their keys. */
export const FILTERS = [
  'ALL',
  'SOLD_OUT',
  'FLAGGED',
  'PRIORITY',
  'HOLD',
  'BULK',
  'NEW',
] as const satisfies readonly OrderListFilter[];

/** Periods that have a key of their own, with that key (E8). */
export const PERIOD_KEYS = { TODAY: '1', WEEK: '2', MONTH: '3', QUARTER: '4' } as const;

/** Period that a list can be narrowed to. */
export type Period = keyof typeof PERIOD_KEYS;

/** Periods in the order of their keys. */
export const PERIODS = ['TODAY', 'WEEK', 'MONTH', 'QUARTER'] as const satisfies readonly Period[];

/** What the address says of the desk; names beyond the first four are those of the question. */
export const WHOLE_DESK = {
  q: '',
  filter: 'ALL',
  period: '',
  storefront: '',
  warehouse: '',
  channel: '',
  channelStatus: '',
  erpStatus: '',
  number: '',
  trackingNumber: '',
  name: '',
  phone: '',
  sku: '',
  time: 'ORDERED',
  from: '',
  until: '',
  order: '',
};

/** State of the desk, as the address keeps it. */
export type DeskState = Readonly<typeof WHOLE_DESK>;

/** Texts of the address that are asked of the graph as they are. */
const PLAIN = [
  'storefront',
  'warehouse',
  'channel',
  'channelStatus',
  'number',
  'trackingNumber',
  'name',
  'phone',
  'sku',
] as const;

/** Filters beyond the bar that the address may hold, in the order of their fields. */
export const MORE_FILTERS = [
  'number',
  'trackingNumber',
  'name',
  'phone',
  'sku',
  'erpStatus',
  'channel',
  'channelStatus',
  'warehouse',
  'from',
  'until',
] as const;

/** Times that the period and the order of the desk are told in. */
export const TIMES = ['ORDERED', 'PAID', 'COLLECTED', 'SHIPPED'] as const satisfies readonly OrderTime[];

/** States of the ERP that the desk offers. */
export const ERP_STATUSES = [
  'RECEIVED',
  'ALLOCATED',
  'SHIPPED',
  'DELIVERED',
  'RETURN_REQUESTED',
  'RETURNED',
  'EXCHANGE_REQUESTED',
  'EXCHANGED',
  'CANCELLED',
] as const satisfies readonly OrderErpStatus[];

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Reads the state of the desk from what the address says after its question mark. */
export function stateOf(query: string): DeskState {
  const params = new URLSearchParams(query);
  return { ...WHOLE_DESK, ...Object.fromEntries([...params].filter(([key]) => key in WHOLE_DESK)) };
}

/** Turns what the address says into what is asked of the graph; words it does not know are left out. */
export function questionOf(state: DeskState, today: string): OrderQuestionInput {
  const filter = FILTERS.find((each) => each === state.filter && each !== 'ALL');
  const period = PERIODS.find((each) => each === state.period);
  const time = TIMES.find((each) => each === state.time && each !== 'ORDERED');
  const erpStatus = ERP_STATUSES.find((each) => each === state.erpStatus);
  const from = period ? firstDayOf(period, today) : state.from;
  return {
    ...Object.fromEntries(PLAIN.filter((key) => state[key] !== '').map((key) => [key, state[key]])),
    ...(state.q === '' ? {} : { search: state.q }),
    ...(filter ? { filter } : {}),
    ...(erpStatus ? { erpStatus } : {}),
    ...(time ? { time } : {}),
    ...(DAY.test(from) ? { from } : {}),
    ...(!period && DAY.test(state.until) ? { until: state.until } : {}),
    ...(state.order === 'ASC' ? { oldestFirst: true } : {}),
  };
}

/** First day of a period that ends today; a month is a calendar month, cut at the end of a shorter one. */
export function firstDayOf(period: Period, today: string): string {
  const day = new Date(`${today}T00:00:00Z`);
  if (period === 'WEEK') day.setUTCDate(day.getUTCDate() - 6);
  const months = period === 'MONTH' ? 1 : period === 'QUARTER' ? 3 : 0;
  const dayOfMonth = day.getUTCDate();
  day.setUTCMonth(day.getUTCMonth() - months);
  // 31 March less a month would be 3 March.
  if (day.getUTCDate() !== dayOfMonth && period !== 'WEEK') day.setUTCDate(0);
  return day.toISOString().slice(0, 10);
}

/** What filters change. */
export interface FilterProps {
  readonly state: DeskState;
  readonly change: (patch: Partial<DeskState>) => void;
}
