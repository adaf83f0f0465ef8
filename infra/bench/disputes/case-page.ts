import type { BenchHouse } from '../house.ts';
import { measuresOf, msOf, quantile, type Measure } from '../measure.ts';
import { LONG_MESSAGES } from './fill-correspondence.ts';
import { OFFICERS_OF_BENCH, officersAsk, type AskAsOfficer, type BenchOfficer } from './officers.ts';
import { screenDocument } from './screen-document.ts';

const { atMost, told } = measuresOf('disputes');

const WARM_UP = 20;
const ROUNDS = 200;
const MOST_MS = 150;
const SHORT_MESSAGES = 5;
/** So often is one case asked for while statements are counted; what is read once in a while weighs less than one of them. */
const COUNTED = 20;

/** What the page of a case asks: the case, and beside it what its panels show first. */
const QUERIES = [
  { operation: 'DisputeCasePage', target: MOST_MS, variables: {} },
  { operation: 'CaseCorrespondence', target: MOST_MS, variables: { first: 20 } },
  { operation: 'CaseDesk', target: null, variables: {} },
  { operation: 'CaseRecords', target: null, variables: {} },
] as const;

interface AskedCase {
  readonly id: string;
  readonly officer: BenchOfficer;
}

/** The page of a case as its officer opens it, in one query through all slices. */
export async function* casePageMeasures(house: BenchHouse): AsyncGenerator<Measure> {
  await house.warmUp();
  const ask = await officersAsk(house);
  const cases = await casesOf(house, '', 400);
  for (const { operation, target, variables } of QUERIES) {
    const document = screenDocument(operation);
    const spent: number[] = [];
    for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
      const asked = cases[round % cases.length];
      if (!asked) throw new Error('no case of the bench leads back to the other slices');
      spent.push(await msOf(() => ask(asked.officer, document, { id: asked.id, ...variables })));
    }
    const warm = spent.slice(WARM_UP);
    const metric = `case page (${operation}): p95 through the gateway`;
    yield target === null
      ? told(metric, quantile(warm, 0.95), 'ms')
      : atMost(metric, quantile(warm, 0.95), 'ms', target);
    yield told(`case page (${operation}): p50 through the gateway`, quantile(warm, 0.5), 'ms');
    yield* statementMeasures(house, ask, operation, (id) => ({ id, ...variables }));
  }
}

/** Statements in all slices for a case with few messages, and for one with very many. */
async function* statementMeasures(
  house: BenchHouse,
  ask: AskAsOfficer,
  operation: string,
  variablesOf: (id: string) => object,
): AsyncGenerator<Measure> {
  const counts: number[] = [];
  for (const messages of [SHORT_MESSAGES, LONG_MESSAGES]) {
    const [asked] = await casesOf(house, `and ${MESSAGES} = ${messages}`, 1);
    if (!asked) throw new Error(`no case of the bench has ${messages} messages`);
    const document = screenDocument(operation);
    const once = () => ask(asked.officer, document, variablesOf(asked.id));
    await once();
    const statements = await house.statementsOf(async () => {
      for (let round = 0; round < COUNTED; round += 1) await once();
    });
    // Every read says first in whose name it is done.
    counts.push(Math.round(statements.filter(({ text }) => text.includes(asked.officer.id)).length / COUNTED));
  }
  const [few = Number.NaN, many = Number.NaN] = counts;
  yield told(`case page (${operation}): statements for ${SHORT_MESSAGES} messages`, few, 'statements');
  yield atMost(`case page (${operation}): statements for ${LONG_MESSAGES} messages`, many, 'statements', few);
}

const MESSAGES = '(select count(*) from case_message m where m.case_id = c.id)';

/** Closed cases that lead back to a ticket and an order, with the officer to whom they are assigned. */
async function casesOf({ owner }: BenchHouse, condition: string, limit: number): Promise<AskedCase[]> {
  const { rows } = await owner.query<{ id: string; officer: string }>(
    `select c.id, c.officer_id as officer from dispute_case c
     where c.ticket_id is not null and c.state = 'CLOSED' and c.officer_id = any ($1) ${condition} order by c.id limit $2`,
    [OFFICERS_OF_BENCH.map(({ id }) => id), limit],
  );
  const officers = new Map(OFFICERS_OF_BENCH.map((officer) => [officer.id, officer]));
  return rows.flatMap(({ id, officer }) => {
    const found = officers.get(officer);
    return found ? [{ id, officer: found }] : [];
  });
}
