import type { Say } from '@madang/frontend-kit';

const CUSTOMER_PAGE = `query CustomerPage($text: String = "ETS0002002171") {
  customers(search: $text, first: 1) {
    nodes {
      number
      name
      orders(first: 3) {
        nodes {
          number
          erpStatus
          lines { number quantity variant { sku product { name } } }
        }
      }
      tickets(first: 3) { nodes { number title status } }
      disputeCases { number title state }
      infringementReports { number title state }
    }
  }
}
`;

const ORDER_BY_NUMBER = `query OrderByNumber($number: String = "191021-10522800007") {
  orders(search: $number, first: 1) {
    nodes {
      number
      total { amount currency }
      customer { number name }
      shipments { trackingNumber courier status }
      disputeCases { number state }
    }
  }
}
`;

const MY_CASES = `query MyCases {
  disputeCases(first: 5) {
    nodes { number title state whoseMove dueAt }
  }
}
`;

const LIVE_CASES = `subscription LiveCases {
  disputeCaseChanged {
    number
    title
    state
    whoseMove
  }
}
`;

/** Examples the explorer opens with, each in a tab of its own. */
export function exampleTabs(
  words: Say<
    'explorer.example.customer' | 'explorer.example.order' | 'explorer.example.live' | 'explorer.example.cases'
  >,
  isPartner: boolean,
): { query: string }[] {
  const live = { query: titled(words('explorer.example.live'), LIVE_CASES) };
  // A partner reads cases, neither customers nor orders.
  if (isPartner) return [{ query: titled(words('explorer.example.cases'), MY_CASES) }, live];
  return [
    { query: titled(words('explorer.example.customer'), CUSTOMER_PAGE) },
    { query: titled(words('explorer.example.order'), ORDER_BY_NUMBER) },
    live,
  ];
}

function titled(title: string, query: string): string {
  return `# ${title}\n${query}`;
}
