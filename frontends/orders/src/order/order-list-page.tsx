import { useQuery } from '@apollo/client/react';
import { Button, EmptyState, Page, PageHeader, Panel, useUrlState, useWords } from '@madang/frontend-kit';
import { IconPackage } from '@tabler/icons-react';
import { graphql } from '../gql/index.ts';
import { orderWords } from '../words.ts';
import { FlagLegend } from './line-flags.tsx';
import { OrderFilters } from './order-filters.tsx';
import { questionOf, seoulDay, WHOLE_LIST, type OrderListState } from './order-question.ts';
import { OrderTable } from './order-table.tsx';

const ORDERS = graphql(`
  query OrderList(
    $search: String
    $filter: OrderListFilter
    $storefront: String
    $orderedFrom: LocalDate
    $after: String
  ) {
    orders(
      search: $search
      filter: $filter
      storefront: $storefront
      orderedFrom: $orderedFrom
      first: 50
      after: $after
    ) {
      nodes {
        id
        number
        erpStatus
        channelName
        channelStatus
        ordererName
        recipientName
        orderedAt
        storefront {
          id
          code
          name
        }
        total {
          amount
          currency
        }
        lines {
          id
          quantity
          flags
          variant {
            id
            sku
            product {
              id
              name
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** Integrated order search (E8): one box, number keys, all of it in the address. */
export function OrderListPage() {
  const words = useWords(orderWords);
  const [state, change] = useUrlState(WHOLE_LIST);
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(ORDERS, {
    variables: questionOf(state, seoulDay(new Date())),
    fetchPolicy: 'cache-and-network',
  });
  const orders = (data ?? (loading ? previousData : undefined))?.orders;
  const more = orders?.pageInfo.hasNextPage ?? false;
  return (
    <Page title={words('orders.title')}>
      <PageHeader title={words('orders.title')} />
      <OrderFilters state={state} change={change} />
      <Panel
        title={words('orders.all')}
        count={orders && `${orders.nodes.length}${more ? '+' : ''}`}
        actions={<FlagLegend />}
        flush
      >
        <OrderTable
          rows={orders?.nodes}
          error={error}
          onRetry={() => void refetch()}
          empty={<NothingFound state={state} onClear={() => change(WHOLE_LIST)} />}
          more={{
            has: more,
            busy: loading,
            load: () => void fetchMore({ variables: { after: orders?.pageInfo.endCursor } }),
          }}
        />
      </Panel>
    </Page>
  );
}

function NothingFound({ state, onClear }: { state: OrderListState; onClear: () => void }) {
  const words = useWords(orderWords);
  const { q, filter, period, storefront } = state;
  const narrowed = filter !== 'ALL' || period !== '' || storefront !== '';
  return (
    <EmptyState
      icon={IconPackage}
      title={q === '' ? words('orders.none') : words('orders.none.search', { search: q })}
      text={words(narrowed ? 'orders.none.narrowed' : 'orders.none.text')}
      action={<Button onClick={onClear}>{words('orders.none.clear')}</Button>}
    />
  );
}
