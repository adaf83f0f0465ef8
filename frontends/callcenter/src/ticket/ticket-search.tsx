import { useQuery } from '@apollo/client/react';
import { EmptyState, Panel, useUrlState, useWords } from '@madang/frontend-kit';
import { graphql } from '../gql/index.ts';
import { callcenterWords } from '../words.ts';
import { TicketFilters } from './ticket-filters.tsx';
import { filterOf, WHOLE_LIST } from './ticket-question.ts';
import { TicketTable } from './ticket-table.tsx';

const TICKETS = graphql(`
  query TicketList($filter: TicketFilter, $after: String) {
    tickets(filter: $filter, first: 30, after: $after) {
      nodes {
        ...TicketTable_ticket @unmask
        receivedBy {
          id
          name
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** Search of all tickets (전체상담 이력): narrowed by what stands in the address. */
export function TicketSearch({ hrefOf }: { hrefOf: (ticketId: string) => string }) {
  const words = useWords(callcenterWords);
  const [state, change] = useUrlState(WHOLE_LIST);
  const filter = filterOf(state, new Date());
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(TICKETS, {
    variables: { filter },
    fetchPolicy: 'cache-and-network',
  });
  const tickets = (data ?? (loading ? previousData : undefined))?.tickets;
  const endCursor = tickets?.pageInfo.endCursor;
  return (
    <>
      <TicketFilters state={state} change={change} />
      <Panel
        title={words('tickets.all')}
        count={tickets && `${tickets.nodes.length}${tickets.pageInfo.hasNextPage ? '+' : ''}`}
        flush
      >
        <TicketTable
          hrefOf={hrefOf}
          besides={[
            {
              key: 'receivedBy',
              head: words('ticket.receivedBy'),
              width: '88px',
              cell: ({ receivedBy }) => receivedBy?.name,
              wideOnly: true,
            },
          ]}
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
