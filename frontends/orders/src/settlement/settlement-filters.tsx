import { Chips, DayInput, FilterBar, Select, useUrlState, useWords } from '@madang/frontend-kit';
import type { SettlementFilter, SettlementKind, SettlementState } from '../gql/graphql.ts';
import { StorefrontSelect } from '../storefront/index.ts';
import { settlementWords } from './settlement-words.ts';

/** States in the order in which a settlement passes them. */
const STATES = [
  'DRAFT',
  'ISSUED',
  'OBJECTED',
  'APPROVED',
  'PAYABLE',
  'PAID',
  'CARRIED_OVER',
] as const satisfies readonly SettlementState[];

const KINDS = ['WEEKLY', 'MONTHLY'] as const satisfies readonly SettlementKind[];

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Filters of the list as the address keeps them, and as the graph takes them. */
export function useSettlementFilter() {
  const [state, change] = useUrlState({ storefront: '', kind: '', state: [], from: '', to: '' });
  const kind = KINDS.find((known) => known === state.kind);
  const states = STATES.filter((known) => state.state.includes(known));
  const variables: SettlementFilter = {
    ...(state.storefront === '' ? {} : { storefrontCode: state.storefront }),
    ...(kind ? { kind } : {}),
    ...(states.length === 0 ? {} : { states }),
    ...(DAY.test(state.from) ? { from: state.from } : {}),
    ...(DAY.test(state.to) ? { to: state.to } : {}),
  };
  return { ...state, kind, states, variables, change };
}

/** Storefront, kind, state and period of the settlements that are listed. */
export function SettlementFilters({ filter }: { filter: ReturnType<typeof useSettlementFilter> }) {
  const words = useWords(settlementWords);
  return (
    <FilterBar>
      <StorefrontSelect consigned value={filter.storefront} onChange={(storefront) => filter.change({ storefront })} />
      <Select
        aria-label={words('kind')}
        placeholder={words('kind.all')}
        clearable
        w={144}
        data={KINDS.map((value) => ({ value, label: words(`kind.${value}`) }))}
        value={filter.kind ?? null}
        onChange={(kind) => filter.change({ kind: kind ?? '' })}
      />
      <DayInput aria-label={words('from')} w={132} value={filter.from} onChange={(from) => filter.change({ from })} />
      <DayInput aria-label={words('until')} w={132} value={filter.to} onChange={(to) => filter.change({ to })} />
      <Chips
        label={words('state')}
        options={STATES.map((value) => ({ value, label: words(`state.${value}`) }))}
        value={filter.states}
        onChange={(state) => filter.change({ state })}
      />
    </FilterBar>
  );
}
