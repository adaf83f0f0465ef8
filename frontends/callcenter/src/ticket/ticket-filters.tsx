import { useQuery } from '@apollo/client/react';
import { Chip, Chips, FilterBar, SearchField, Select, useHasRole, useWords } from '@madang/frontend-kit';
import { graphql } from '../gql/index.ts';
import { callcenterWords } from '../words.ts';
import { PeriodFilter } from './period-filter.tsx';
import { STATUSES, type ListState } from './ticket-question.ts';

const FILTER_CODES = graphql(`
  query TicketFilterCodes {
    type: ticketCodes(kind: TYPE) {
      code
      label
    }
    channel: ticketCodes(kind: CHANNEL) {
      code
      label
    }
    outcome: ticketCodes(kind: OUTCOME) {
      code
      label
    }
    agents {
      id
      name
    }
  }
`);

interface FiltersProps {
  readonly state: ListState;
  readonly change: (patch: Partial<ListState>) => void;
}

/** What the list of tickets can be narrowed to (전체상담 이력): words, states, a period, codes, who dealt with it. */
export function TicketFilters({ state, change }: FiltersProps) {
  const words = useWords(callcenterWords);
  const hasRole = useHasRole();
  const { q, status, mine, red, left } = state;
  return (
    <>
      <FilterBar>
        <SearchField label={words('tickets.search')} value={q} onChange={(text) => change({ q: text })} />
        <Chips
          label={words('tickets.status')}
          options={STATUSES.map((value) => ({ value, label: words(`status.${value}`) }))}
          value={STATUSES.filter((each) => status.includes(each))}
          onChange={(next) => change({ status: next })}
        />
        <Chip label={words('tickets.mine')} on={mine} onToggle={() => change({ mine: !mine })} />
        <Chip label={words('tickets.red')} on={red} onToggle={() => change({ red: !red })} />
        {hasRole('SENIOR', 'LEAD', 'ADMIN') && (
          <Chip label={words('tickets.left')} on={left} onToggle={() => change({ left: !left })} />
        )}
      </FilterBar>
      <FilterBar>
        <PeriodFilter
          label={words('tickets.period')}
          ends={{ from: words('tickets.from'), until: words('tickets.until') }}
          state={state}
          change={change}
        />
        {hasRole('AGENT', 'SENIOR') && <CodeFilters state={state} change={change} />}
      </FilterBar>
    </>
  );
}

/** Code tables and agents to choose from, for those at the desk. */
function CodeFilters({ state, change }: FiltersProps) {
  const words = useWords(callcenterWords);
  const { data } = useQuery(FILTER_CODES);
  const choices = {
    type: data?.type.map(({ code, label }) => ({ value: code, label })),
    channel: data?.channel.map(({ code, label }) => ({ value: code, label })),
    outcome: data?.outcome.map(({ code, label }) => ({ value: code, label })),
    agent: data?.agents.map(({ id, name }) => ({ value: id, label: name })),
  };
  return (['type', 'channel', 'outcome', 'agent'] as const).map((name) => (
    <Select
      key={name}
      w={124}
      clearable
      searchable={name === 'agent'}
      aria-label={words(`tickets.${name}`)}
      placeholder={words(`tickets.${name}`)}
      data={choices[name] ?? []}
      value={state[name] === '' ? null : state[name]}
      onChange={(value) => change({ [name]: value ?? '' })}
    />
  ));
}
