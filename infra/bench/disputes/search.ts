import { keyringOn, localKeyWrapper, runOn, soughtTerms } from '@madang/subgraph-kit/sealing';
import { Client } from 'pg';
import type { BenchHouse } from '../house.ts';
import { measuresOf, msOf, quantile, type Measure } from '../measure.ts';
import { caseAt, CASES, type MadeCase } from './made-cases.ts';
import { ASKERS, OFFICERS_OF_BENCH, officersAsk, type AskAsOfficer, type BenchOfficer } from './officers.ts';
import { screenDocument } from './screen-document.ts';

const { atMost, told } = measuresOf('disputes');

const WARM_UP = 10;
const ROUNDS = 100;
const MOST_MS = 50;

interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** A way to look for cases in one field, as the list asks and as somebody would write it by hand. */
interface Way {
  readonly name: string;
  readonly variables: (sought: MadeCase) => object;
  /** Condition that finds the same cases by SQL that was written for this question alone. */
  readonly byHand: (sought: MadeCase, asker: BenchOfficer, house: BenchHouse) => Statement | Promise<Statement>;
}

const numbered = (name: string, digits: number): Way => ({
  name,
  variables: ({ number }) => ({ search: number.slice(0, digits) }),
  byHand: ({ number }) => ({ text: 'number like $2', values: [`${number.slice(0, digits)}%`] }),
});

const named = (name: string, letters: number): Way => ({
  name,
  variables: ({ applicant }) => ({ search: applicant.name.slice(0, letters) }),
  byHand: async ({ applicant }, _asker, { owner, privacyKey }) => {
    const keyring = keyringOn(runOn(owner), localKeyWrapper(privacyKey));
    const kinds = { table: 'dispute_case', kinds: {} };
    return {
      text: 'personal_index && $2::text[]',
      values: [await soughtTerms(keyring, kinds, 'NAME', applicant.name.slice(0, letters))],
    };
  },
});

const titled = (name: string, wordsOf: (sought: MadeCase) => string): Way => ({
  name,
  variables: (sought) => ({ search: wordsOf(sought) }),
  byHand: (sought) => ({
    text: "to_tsvector('simple', title) @@ to_tsquery('simple', $2)",
    values: [
      wordsOf(sought)
        .split(' ')
        .map((word) => `'${word}':*`)
        .join(' & '),
    ],
  }),
});

const WAYS: readonly Way[] = [
  numbered('number', 10),
  numbered('beginning of a number', 7),
  numbered('year', 4),
  named('applicant', 3),
  named('beginning of a name', 2),
  titled('word of few titles', ({ item }) => item),
  titled('two words of titles', ({ item, claim }) => `${item} ${claim.split(' ')[0] ?? ''}`),
  titled('word of many titles', ({ claim }) => claim.split(' ')[0] ?? ''),
  {
    name: 'state',
    variables: ({ row }) => ({ states: [row.state] }),
    byHand: ({ row }) => ({ text: 'state = $2', values: [row.state] }),
  },
  {
    name: 'open states',
    variables: () => ({ states: OPEN }),
    byHand: () => ({ text: 'state = any ($2)', values: [OPEN] }),
  },
  {
    name: 'own cases',
    variables: () => ({ mine: true }),
    byHand: (_sought, { id }) => ({ text: 'officer_id = $2', values: [id] }),
  },
];

const OPEN = ['ASSIGNED', 'NOTIFIED', 'FACT_FINDING'];

const BY_HAND = 'bench by hand';
/** Statements that find the cases of a page. */
const OF_SEARCH = /\bfrom "?dispute_case"?\s/;

/** One-field searches through the gateway as an officer and as a lead, and what PostgreSQL needs beside the same SQL by hand. */
export async function* searchMeasures(house: BenchHouse): AsyncGenerator<Measure> {
  const hand = new Client({ connectionString: house.system.databaseUrl('disputes'), application_name: BY_HAND });
  await hand.connect();
  await house.warmUp();
  try {
    const ask = await officersAsk(house);
    for (const kind of ['officer', 'lead'] as const) {
      for (const way of WAYS) yield* measuresOfWay(house, { hand, ask, kind, way });
    }
  } finally {
    await hand.end();
  }
}

interface Trial {
  readonly hand: Client;
  readonly ask: AskAsOfficer;
  readonly kind: keyof typeof ASKERS;
  readonly way: Way;
}

async function* measuresOfWay(house: BenchHouse, { hand, ask, kind, way }: Trial): AsyncGenerator<Measure> {
  const list = screenDocument('CaseList');
  const through: number[] = [];
  const work = async (rounds: number, seed: number) => {
    for (let round = 0; round < rounds; round += 1) {
      const sought = caseAt(((round + seed) * 7919) % CASES);
      const asker = askerOf(sought, kind, round);
      const { text, values } = await way.byHand(sought, asker, house);
      const sql = `select * from dispute_case where (team is null or team = $1) and ${text} order by opened_at desc, id desc limit 31`;
      const searched = async () => void through.push(await msOf(() => ask(asker, list, way.variables(sought))));
      const byHand = async () => void (await hand.query({ text: sql, values: [asker.team, ...values] }));
      // Who comes second finds the pages warm: each does as often.
      for (const one of round % 2 === 0 ? [searched, byHand] : [byHand, searched]) await one();
    }
  };
  await work(WARM_UP, 0);
  through.length = 0;
  const statements = await house.statementsOf(() => work(ROUNDS, WARM_UP));
  const sum = (logged: readonly { readonly ms: number }[]) => logged.reduce((total, { ms }) => total + ms, 0);
  const ours = sum(statements.filter(({ by, text }) => by !== BY_HAND && OF_SEARCH.test(text))) / ROUNDS;
  const byHand = sum(statements.filter(({ by }) => by === BY_HAND)) / ROUNDS;
  yield atMost(`search by ${way.name} (${kind}): p95 through the gateway`, quantile(through, 0.95), 'ms', MOST_MS);
  yield told(`search by ${way.name} (${kind}): p50 through the gateway`, quantile(through, 0.5), 'ms');
  yield told(`search by ${way.name} (${kind}): mean of our SQL`, ours, 'ms');
  yield told(`search by ${way.name} (${kind}): our SQL to that by hand`, ours / byHand, 'x');
}

/** Somebody of the team that leads the case, so that it is found; anybody while nobody leads it. */
function askerOf({ officer }: MadeCase, kind: keyof typeof ASKERS, round: number): BenchOfficer {
  const team = OFFICERS_OF_BENCH[officer % OFFICERS_OF_BENCH.length]?.team;
  const able = ASKERS[kind].filter((one) => team === undefined || one.team === team);
  const asker = able[round % able.length];
  if (!asker) throw new Error(`the team ${team} has no ${kind}`);
  return asker;
}
