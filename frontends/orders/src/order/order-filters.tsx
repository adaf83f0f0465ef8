import { useQuery } from '@apollo/client/react';
import { Chips, FilterBar, SearchField, Select, useWords } from '@madang/frontend-kit';
import { graphql } from '../gql/index.ts';
import { orderWords } from '../words.ts';
import { FILTER_KEYS, FILTERS, PERIOD_KEYS, PERIODS, type OrderListState } from './order-question.ts';

const STOREFRONTS = graphql(`
  query OrderListStorefronts {
    storefronts {
      id
      code
      name
    }
  }
`);

/** Filters of the order search with their keys: 1–4 the period, 5–0 and N the kind (E8). */
export function OrderFilters({
  state,
  change,
}: {
  state: OrderListState;
  change: (patch: Partial<OrderListState>) => void;
}) {
  const words = useWords(orderWords);
  const period = PERIODS.find((each) => each === state.period);
  const filter = FILTERS.find((each) => each === state.filter) ?? 'ALL';
  return (
    <FilterBar>
      <SearchField label={words('orders.search')} value={state.q} onChange={(q) => change({ q })} />
      <StorefrontSelect value={state.storefront} onChange={(storefront) => change({ storefront })} />
      <Chips
        label={words('orders.period')}
        options={PERIODS.map((value) => ({ value, label: words(`period.${value}`), hotKey: PERIOD_KEYS[value] }))}
        value={period ? [period] : []}
        onChange={(chosen) => change({ period: chosen.find((each) => each !== period) ?? '' })}
      />
      <Chips
        label={words('orders.filter')}
        options={FILTERS.map((value) => ({ value, label: words(`filter.${value}`), hotKey: FILTER_KEYS[value] }))}
        value={[filter]}
        onChange={(chosen) => change({ filter: chosen.find((each) => each !== filter) ?? 'ALL' })}
      />
    </FilterBar>
  );
}

function StorefrontSelect({ value, onChange }: { value: string; onChange: (code: string) => void }) {
  const words = useWords(orderWords);
  const { data } = useQuery(STOREFRONTS);
  const storefronts = data?.storefronts ?? [];
  return (
    <Select
      aria-label={words('orders.storefront')}
      placeholder={words('orders.storefront.any')}
      nothingFoundMessage={words('orders.storefront.away')}
      data={storefronts.map(({ code, name }) => ({ value: code, label: `${name} ${code}` }))}
      value={value === '' ? null : value}
      onChange={(code) => onChange(code ?? '')}
      searchable
      clearable
      w={176}
    />
  );
}
