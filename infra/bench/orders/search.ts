import { keyringOn, localKeyWrapper, runOn, soughtTerms } from '@madang/subgraph-kit/sealing';
import { Client } from 'pg';
import type { BenchHouse } from '../house.ts';
import { measuresOf, msOf, quantile, type Measure } from '../measure.ts';
import { nameAt, numberAt, PEOPLE, phoneOf, SIZES, trackingAt } from './made-orders.ts';

const { atMost, told } = measuresOf('orders');

const WARM_UP = 20;
const ROUNDS = 200;
const MOST_MS = 50;
const MOST_RATIO = 2;

/** Question of the order search, as the desk asks it. */
export const SEARCH = /* GraphQL */ `
  query BenchSearch($search: String, $filter: OrderListFilter, $from: LocalDate, $until: LocalDate) {
    orders(search: $search, filter: $filter, orderedFrom: $from, orderedUntil: $until, first: 20) {
      nodes {
        id
        number
        erpStatus
        channelStatus
        ordererName
        recipientName
        orderedAt
        lines {
          id
          quantity
          flags
        }
      }
    }
  }
`;

interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** A way to look for orders, as the desk asks and as somebody would write it by hand. */
interface Way {
  readonly name: string;
  readonly variables: (index: number) => object;
  /** Finds the same orders by SQL that was written for this question alone. */
  readonly byHand: (index: number, house: BenchHouse) => Statement | Promise<Statement>;
}

const SELECT =
  'select id, number, erp_status, channel_status, orderer_name, recipient_name, ordered_at from sales_order';
const NEWEST = 'order by ordered_at desc, id desc limit 21';

const WAYS: readonly Way[] = [
  {
    name: 'number',
    variables: (index) => ({ search: numberAt(index, SIZES.orders) }),
    byHand: (index) => ({ text: `${SELECT} where number = $1`, values: [numberAt(index, SIZES.orders)] }),
  },
  {
    name: 'tracking number',
    variables: (index) => ({ search: trackingAt(index) }),
    byHand: (index) => ({
      text: `${SELECT} where id in (select order_id from shipment where tracking_number = $1) ${NEWEST}`,
      values: [trackingAt(index)],
    }),
  },
  {
    name: 'phone',
    variables: (index) => ({ search: phoneOf(index % PEOPLE) }),
    byHand: (index, house) => byTerms(house, 'PHONE', phoneOf(index % PEOPLE)),
  },
  {
    name: 'recipient',
    variables: (index) => ({ search: nameAt(index % PEOPLE) }),
    byHand: (index, house) => byTerms(house, 'NAME', nameAt(index % PEOPLE)),
  },
  {
    name: 'period and flag',
    variables: (index) => ({ filter: 'HOLD', from: dayOf(index, 0), until: dayOf(index, 6) }),
    byHand: (index) => ({
      text: `${SELECT} where ordered_at >= $1::date::timestamp at time zone 'Asia/Seoul'
               and ordered_at < ($2::date + 1)::timestamp at time zone 'Asia/Seoul'
               and exists (select from order_line where order_id = sales_order.id and marks @> array['HOLD']) ${NEWEST}`,
      values: [dayOf(index, 0), dayOf(index, 6)],
    }),
  },
];

/** Searches through the gateway, and what PostgreSQL needs for them beside the same SQL run by hand, in turns. */
export async function* searchMeasures(house: BenchHouse): AsyncGenerator<Measure> {
  const hand = new Client({ connectionString: house.system.databaseUrl('orders'), application_name: BY_HAND });
  await hand.connect();
  await house.warmUp();
  try {
    for (const way of WAYS) yield* measuresOfWay(house, hand, way);
  } finally {
    await hand.end();
  }
}

const BY_HAND = 'bench by hand';
/** The statement that finds a page; jobs of the running system read orders too. */
const OF_SEARCH = /select o\.\* from/;

async function* measuresOfWay(house: BenchHouse, hand: Client, way: Way): AsyncGenerator<Measure> {
  const through: number[] = [];
  const work = async (rounds: number, seed: number) => {
    for (let round = 0; round < rounds; round += 1) {
      const index = indexOf(round + seed);
      const { text, values } = await way.byHand(index, house);
      const ask = async () => void through.push(await msOf(() => house.ask(SEARCH, way.variables(index))));
      const byHand = async () => void (await hand.query({ text, values: [...values] }));
      // Who comes second finds the pages warm: each does as often.
      for (const one of round % 2 === 0 ? [ask, byHand] : [byHand, ask]) await one();
    }
  };
  await work(WARM_UP, 0);
  through.length = 0;
  const statements = await house.statementsOf(() => work(ROUNDS, WARM_UP));
  const ours = statements.filter(({ by, text }) => by !== BY_HAND && OF_SEARCH.test(text));
  const byHand = statements.filter(({ by }) => by === BY_HAND);
  const p95 = (logged: readonly { readonly ms: number }[]) =>
    quantile(
      logged.map(({ ms }) => ms),
      0.95,
    );
  yield atMost(`search by ${way.name}: p95 through the gateway`, quantile(through, 0.95), 'ms', MOST_MS);
  yield told(`search by ${way.name}: p50 through the gateway`, quantile(through, 0.5), 'ms');
  yield told(`search by ${way.name}: p95 of the SQL by hand`, p95(byHand), 'ms');
  yield atMost(`search by ${way.name}: p95 of our SQL to it`, p95(ours) / p95(byHand), 'x', MOST_RATIO);
}

async function byTerms({ owner, privacyKey }: BenchHouse, kind: 'NAME' | 'PHONE', typed: string): Promise<Statement> {
  const keyring = keyringOn(runOn(owner), localKeyWrapper(privacyKey));
  const terms = await soughtTerms(keyring, { table: 'sales_order', kinds: {} }, kind, typed);
  return { text: `${SELECT} where personal_index && $1::text[] ${NEWEST}`, values: [terms] };
}

/** A place among the orders, spread over all of them and the same in every run. */
function indexOf(round: number): number {
  return (round * 7919) % SIZES.orders;
}

function dayOf(index: number, later: number): string {
  const [year, month, day] = numberAt(index, SIZES.orders).slice(0, 6).match(/../g) ?? [];
  const first = Date.UTC(2000 + Number(year), Number(month) - 1, Number(day));
  return new Date(first + later * 86_400_000).toISOString().slice(0, 10);
}
