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

/** Digits of a number that are never masked. */
const TAIL_DIGITS = 4;
const WHOLE_DIGITS = 8;

function isWhole(digits: string | null): digits is string {
  return digits !== null && digits.length >= WHOLE_DIGITS;
}

function customerResult({ id, number, name, mobile, phone }: FoundCustomer, text: string): SearchResult {
  const digits = phoneDigitsOf(text);
  // A whole number finds its customer alone; what comes back is masked but for its end.
  const called = isWhole(digits) && [mobile, phone].some((own) => own?.endsWith(digits.slice(-TAIL_DIGITS)));
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
