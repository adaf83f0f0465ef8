import { useQuery } from '@apollo/client/react';
import { Chip, Chips, EmptyState, FilterBar, Panel, SearchField, useUrlState, useWords } from '@madang/frontend-kit';
import type { TicketStatus } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { callcenterWords } from '../words.ts';
import { TicketTable } from './ticket-table.tsx';

const TICKETS = graphql(`
  query TicketList($filter: TicketFilter, $after: String) {
    tickets(filter: $filter, first: 30, after: $after) {
      nodes {
        ...TicketTable_ticket @unmask
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const STATUSES = ['RECEIVED', 'TRANSFERRED', 'COMPLETED', 'DISCARDED'] as const satisfies readonly TicketStatus[];

/** Search of all tickets (전체상담 이력): by number or title, status, mine; all of it in the address. */
export function TicketSearch({ hrefOf }: { hrefOf: (ticketId: string) => string }) {
  const words = useWords(callcenterWords);
  const [{ q, status, mine }, change] = useUrlState({ q: '', status: [], mine: false });
  const statuses = STATUSES.filter((each) => status.includes(each));
  const filter = {
    ...(q === '' ? {} : { search: q }),
    ...(statuses.length === 0 ? {} : { statuses }),
    ...(mine ? { mine } : {}),
  };
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(TICKETS, {
    variables: { filter },
    fetchPolicy: 'cache-and-network',
  });
  const tickets = (data ?? (loading ? previousData : undefined))?.tickets;
  const endCursor = tickets?.pageInfo.endCursor;
  return (
    <>
      <FilterBar>
        <SearchField label={words('tickets.search')} value={q} onChange={(text) => change({ q: text })} />
        <Chips
          label={words('tickets.status')}
          options={STATUSES.map((value) => ({ value, label: words(`status.${value}`) }))}
          value={statuses}
          onChange={(next) => change({ status: next })}
        />
        <Chip label={words('tickets.mine')} on={mine} onToggle={() => change({ mine: !mine })} />
      </FilterBar>
      <Panel
        title={words('tickets.all')}
        count={tickets && `${tickets.nodes.length}${tickets.pageInfo.hasNextPage ? '+' : ''}`}
        flush
      >
        <TicketTable
          hrefOf={hrefOf}
          rows={tickets?.nodes}
          error={error}
          onRetry={() => void refetch()}
          empty={<EmptyState title={words('tickets.none')} text={words('tickets.none.text')} />}
          more={{
            has: tickets?.pageInfo.hasNextPage ?? false,
            busy: loading,
            load: () => void fetchMore({ variables: { after: endCursor } }),
          }}
        />
      </Panel>
    </>
  );
}
