import { Chip, Chips, FilterBar, SearchField, useFormat, useWords } from '@madang/frontend-kit';
import type { OrderDeskCountsQuery } from '../gql/graphql.ts';
import { StorefrontSelect } from '../storefront/index.ts';
import { orderWords } from '../words.ts';
import {
  ERP_STATUSES,
  FILTER_KEYS,
  FILTERS,
  MORE_FILTERS,
  PERIOD_KEYS,
  PERIODS,
  type FilterProps,
} from './desk-question.ts';
import { deskWords } from './desk-words.ts';
import { MoreFilters } from './more-filters.tsx';

type Counts = OrderDeskCountsQuery['orderCounts']['counts'];

/** Filters of the desk with their keys: 1–4 the period, 5–0 and N the kind (E8); each kind says how many it would leave. */
export function DeskFilters({ state, change, counts }: FilterProps & { readonly counts: Counts | undefined }) {
  const words = useWords(orderWords);
  const { number } = useFormat();
  const period = PERIODS.find((each) => each === state.period);
  const filter = FILTERS.find((each) => each === state.filter) ?? 'ALL';
  const labelOf = (value: (typeof FILTERS)[number]): string => {
    const found = counts?.find((each) => each.filter === value);
    const text = words(`filter.${value}`);
    return found && found.count > 0 ? `${text} ${number(found.count)}${found.isMore ? '+' : ''}` : text;
  };
  return (
    <FilterBar>
      <SearchField label={words('orders.search')} value={state.q} onChange={(q) => change({ q })} />
      <StorefrontSelect value={state.storefront} onChange={(storefront) => change({ storefront })} />
      <MoreFilters state={state} change={change} />
      <Chips
        label={words('orders.period')}
        options={PERIODS.map((value) => ({ value, label: words(`period.${value}`), hotKey: PERIOD_KEYS[value] }))}
        value={period ? [period] : []}
        onChange={(chosen) => change({ period: chosen.find((each) => each !== period) ?? '', from: '', until: '' })}
      />
      <Chips
        label={words('orders.filter')}
        options={FILTERS.map((value) => ({ value, label: labelOf(value), hotKey: FILTER_KEYS[value] }))}
        value={[filter]}
        onChange={(chosen) => change({ filter: chosen.find((each) => each !== filter) ?? 'ALL' })}
      />
      <UsedFilters state={state} change={change} />
    </FilterBar>
  );
}

/** What else narrows the list, a chip each, which a press takes away. */
function UsedFilters({ state, change }: FilterProps) {
  const words = useWords(deskWords);
  const order = useWords(orderWords);
  return MORE_FILTERS.filter((key) => state[key] !== '').map((key) => {
    const status = key === 'erpStatus' ? ERP_STATUSES.find((each) => each === state.erpStatus) : undefined;
    const text = status ? order(`erp.${status}`) : state[key];
    return <Chip key={key} on label={`${words(`field.${key}`)} ${text} ✕`} onToggle={() => change({ [key]: '' })} />;
  });
}
