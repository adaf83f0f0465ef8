import { Chips, FilterBar, Select, TextInput, useUrlState, useWords } from '@madang/frontend-kit';
import type { SettlementFilter, SettlementKind, SettlementListQuery, SettlementState } from '../gql/graphql.ts';
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
export function SettlementFilters(props: {
  filter: ReturnType<typeof useSettlementFilter>;
  storefronts: SettlementListQuery['storefronts'];
}) {
  const { filter, storefronts } = props;
  const words = useWords(settlementWords);
  const consigned = storefronts.filter(({ kind }) => kind === 'CONSIGNED');
  return (
    <FilterBar>
      <Select
        aria-label={words('storefront')}
        placeholder={words('storefront.all')}
        clearable
        data={consigned.map(({ code, name }) => ({ value: code, label: `${code} ${name}` }))}
        value={filter.storefront === '' ? null : filter.storefront}
        onChange={(code) => filter.change({ storefront: code ?? '' })}
      />
      <Select
        aria-label={words('kind')}
        placeholder={words('kind.all')}
        clearable
        data={KINDS.map((value) => ({ value, label: words(`kind.${value}`) }))}
        value={filter.kind ?? null}
        onChange={(kind) => filter.change({ kind: kind ?? '' })}
      />
      <TextInput
        type="date"
        aria-label={words('from')}
        value={filter.from}
        onChange={(event) => filter.change({ from: event.currentTarget.value })}
      />
      <TextInput
        type="date"
        aria-label={words('until')}
        value={filter.to}
        onChange={(event) => filter.change({ to: event.currentTarget.value })}
      />
      <Chips
        label={words('state')}
        options={STATES.map((value) => ({ value, label: words(`state.${value}`) }))}
        value={filter.states}
        onChange={(state) => filter.change({ state })}
      />
    </FilterBar>
  );
}
