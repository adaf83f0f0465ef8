import type { BenchHouse } from '../house.ts';
import { measuresOf, msOf, quantile, type Measure } from '../measure.ts';
import { customerPageDocument } from './customer-page-document.ts';
import { CUSTOMERS, mobileAt } from './fill-tickets.ts';

const { atMost, told } = measuresOf('callcenter');

const WARM_UP = 20;
const ROUNDS = 200;
const MOST_MS = 150;

const BY_PHONE = /* GraphQL */ `
  query BenchCustomers($search: String!) {
    customers(search: $search, first: 8) {
      nodes {
        id
      }
    }
  }
`;

/** From a telephone number to all that the page of its customer shows: two questions, one after the other. */
export async function* lookupMeasures({ ask }: BenchHouse): AsyncGenerator<Measure> {
  const page = customerPageDocument();
  const spent: number[] = [];
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    const search = mobileAt((round * 997) % CUSTOMERS);
    spent.push(
      await msOf(async () => {
        const id = idIn(await ask(BY_PHONE, { search }));
        await ask(page, { id });
      }),
    );
  }
  const warm = spent.slice(WARM_UP);
  yield atMost('customer by phone, with their page: p95 through the gateway', quantile(warm, 0.95), 'ms', MOST_MS);
  yield told('customer by phone, with their page: p50 through the gateway', quantile(warm, 0.5), 'ms');
}

function idIn(answer: Readonly<Record<string, unknown>>): string {
  const id = /"id":"(?<id>[^"]+)"/.exec(JSON.stringify(answer))?.groups?.['id'];
  if (id === undefined) throw new Error('nobody was found by a number of the bench');
  return id;
}
