import { formatPhone, say, type Search, type SearchResult } from '@madang/frontend-kit';
import type { OrderSearchQuery } from './gql/graphql.ts';
import { graphql } from './gql/index.ts';
import { orderWords } from './words.ts';

const SEARCH = graphql(`
  query OrderSearch($text: String!) {
    orders(search: $text, first: 6) {
      nodes {
        id
        number
        ordererName
        ordererPhone
        recipientName
        lines {
          id
          number
          variant {
            id
            product {
              id
              name
            }
          }
        }
        shipments {
          id
          trackingNumber
        }
        customer {
          id
          name
        }
      }
    }
  }
`);

type FoundOrder = OrderSearchQuery['orders']['nodes'][number];

/** Finds orders by what their list finds; leads to the order on the customer's page, or to the order's own page where the customer is not known or away. */
export const search: Search = async (client, text, signal) => {
  const { data } = await client.query({
    query: SEARCH,
    variables: { text },
    fetchPolicy: 'network-only',
    errorPolicy: 'all',
    context: { fetchOptions: { signal } },
  });
  if (!data?.orders) throw new Error('the search of orders had no answer');
  return data.orders.nodes.map((order) => resultOf(order, text));
};

function resultOf(order: FoundOrder, text: string): SearchResult {
  const { id, number, ordererName, ordererPhone, lines, customer } = order;
  const product = lines[0]?.variant.product.name;
  const reach = ordererPhone ? formatPhone(ordererPhone) : null;
  return {
    key: id,
    kind: say(orderWords, 'order.kind'),
    title: number,
    detail: [ordererName, reach, product].filter((part) => part !== null && part !== undefined).join(' · '),
    to: customer ? `/customers/${customer.id}?order=${id}` : `/orders/${id}`,
    sure: isNamedBy(order, text),
  };
}

/** Indicates whether a text is a number of this order, its lines or its parcels; a name or a phone may mean many. */
export function isNamedBy(order: Pick<FoundOrder, 'number' | 'lines' | 'shipments'>, text: string): boolean {
  const sought = text.trim().toUpperCase();
  const digits = sought.replaceAll(/\D/g, '');
  const numbers = [order.number, ...order.lines.map((line) => line.number)];
  return (
    numbers.includes(sought) ||
    order.shipments.some(({ trackingNumber }) => trackingNumber !== null && trackingNumber === digits)
  );
}
