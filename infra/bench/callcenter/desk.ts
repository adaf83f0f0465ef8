import { askAs, type BenchHouse } from '../house.ts';
import { measuresOf, msOf, quantile, type Measure } from '../measure.ts';
import { agentTokens } from './desk-tokens.ts';

const { atMost, told } = measuresOf('callcenter');

const WARM_UP = 20;
const ROUNDS = 200;
const MOST_MS_OF_SAVING = 100;
/** Counting costs what is open at one desk: it may not cost more with a hundred times the finished tickets. */
const MOST_MS_OF_COUNTING = 5;

const COUNTS = '{ worklistCounts { received sent taken callbacks total red } }';
const OF_COUNTS = /select bucket, count/;

const RECEIVE = /* GraphQL */ `
  mutation BenchReceive($input: ReceiveTicketInput!) {
    receiveTicket(input: $input) {
      ticket {
        id
        number
      }
      userErrors {
        code
      }
    }
  }
`;

/** What an agent waits for: the counters of their lists, and the ticket that F4 saves. */
export async function* deskMeasures(house: BenchHouse): AsyncGenerator<Measure> {
  yield* counterMeasures(house);
  yield* savingMeasures(house);
}

async function* counterMeasures(house: BenchHouse): AsyncGenerator<Measure> {
  const tokens = await tokensOfAgents(house);
  const spent: number[] = [];
  const count = async (round: number) => {
    const token = tokens[round % tokens.length] ?? '';
    spent.push(await msOf(() => askAs(house.system.url, token, COUNTS, {})));
  };
  for (let round = 0; round < WARM_UP; round += 1) await count(round);
  spent.length = 0;
  const statements = await house.statementsOf(async () => {
    for (let round = 0; round < ROUNDS; round += 1) await count(round);
  });
  const ours = statements.filter(({ text }) => OF_COUNTS.test(text)).map(({ ms }) => ms);
  yield told('counters of the lists: p95 through the gateway', quantile(spent, 0.95), 'ms');
  yield atMost('counters of the lists: p95 of the SQL', quantile(ours, 0.95), 'ms', MOST_MS_OF_COUNTING);
}

/** Tokens of those among whom the tickets of the bench are spread. */
async function tokensOfAgents(house: BenchHouse): Promise<string[]> {
  const { rows } = await house.owner.query<{ id: string; name: string }>(
    "select id, name from agent where name like '벤치 상담사%' order by id",
  );
  const tokenOf = await agentTokens(house);
  return Promise.all(rows.map((agent) => tokenOf(agent)));
}

async function* savingMeasures({ ask, owner }: BenchHouse): AsyncGenerator<Measure> {
  const { rows } = await owner.query<{ id: string }>(
    "select id from customer where number like 'BENCH%' order by number limit $1",
    [WARM_UP + ROUNDS],
  );
  const spent: number[] = [];
  for (const { id: customerId } of rows) {
    const input = { customerId, typeCode: '01', channelCode: '01', title: '벤치에서 저장', content: '사이즈를 물으심' };
    spent.push(await msOf(() => ask(RECEIVE, { input })));
  }
  const warm = spent.slice(WARM_UP);
  yield atMost('F4 to saved: p95 through the gateway', quantile(warm, 0.95), 'ms', MOST_MS_OF_SAVING);
  yield told('F4 to saved: p50 through the gateway', quantile(warm, 0.5), 'ms');
}
