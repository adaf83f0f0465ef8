import { formatPhone, phoneDigitsOf, say, type Search, type SearchResult } from '@madang/frontend-kit';
import type { CallcenterSearchQuery } from './gql/graphql.ts';
import { graphql } from './gql/index.ts';
import { callcenterWords } from './words.ts';

const SEARCH = graphql(`
  query CallcenterSearch($text: String!) {
    customers(search: $text, first: 6) {
      nodes {
        id
        number
        name
        mobile
        phone
      }
    }
    tickets(filter: { search: $text }, first: 5) {
      nodes {
        id
        number
        title
      }
    }
  }
`);

/** Finds customers by phone, name or number and tickets by what their list finds. */
export const search: Search = async (client, text, signal) => {
  const { data } = await client.query({
    query: SEARCH,
    variables: { text },
    fetchPolicy: 'network-only',
    context: { fetchOptions: { signal } },
  });
  if (!data) throw new Error('the search of the call center had no answer');
  return [
    ...data.customers.nodes.map((customer) => customerResult(customer, text)),
    ...data.tickets.nodes.map((ticket) => ticketResult(ticket, text)),
  ];
};

type FoundCustomer = CallcenterSearchQuery['customers']['nodes'][number];
type FoundTicket = CallcenterSearchQuery['tickets']['nodes'][number];

function customerResult({ id, number, name, mobile, phone }: FoundCustomer, text: string): SearchResult {
  const digits = phoneDigitsOf(text);
  const called = digits !== null && [mobile, phone].some((own) => own?.replaceAll(/\D/g, '') === digits);
  return {
    key: id,
    kind: say(callcenterWords, 'customer.kind'),
    title: name,
    detail: `${formatPhone(mobile ?? phone ?? '')} · ${number}`,
    to: `/customers/${id}`,
    sure: called || number.toLowerCase() === text.toLowerCase(),
  };
}

function ticketResult({ id, number, title }: FoundTicket, text: string): SearchResult {
  return {
    key: id,
    kind: say(callcenterWords, 'ticket.kind'),
    title: number,
    detail: title,
    to: `/callcenter/tickets/${id}`,
    sure: number === text,
  };
}
