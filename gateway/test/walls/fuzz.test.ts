import { env } from 'node:process';
import fc from 'fast-check';
import { Pool } from 'undici';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pollution } from './checkers.ts';
import { documentsOf } from './document-grammar.ts';
import { apiSchema, startRealGraph, type RealGraph } from './real-graph.ts';

const DOCUMENTS = 10_000;
const AT_ONCE = 50;
/** A run can be had again with its seed: FUZZ_SEED=… vitest run fuzz. */
const seed = Number(env['FUZZ_SEED'] ?? Date.now() % 2 ** 31);

let graph: RealGraph;
let pool: Pool;

beforeAll(async () => {
  graph = await startRealGraph();
  pool = new Pool(graph.url, { connections: 8 });
});

afterAll(async () => {
  await pool.destroy();
  await graph.close();
});

interface Outcome {
  readonly status: number;
  readonly text: string;
}

const JSON_TYPE = 'application/json';

async function ask(
  query: string,
  variables: unknown,
  { path, type } = { path: '/graphql', type: JSON_TYPE },
): Promise<Outcome> {
  const headers = { 'content-type': type, authorization: `Bearer ${graph.token}` };
  const body = JSON.stringify({ query, variables });
  const answer = await pool.request({ path, method: 'POST', headers, body });
  return { status: answer.statusCode, text: await answer.body.text() };
}

/** What is wrong with an answer; null when nothing is. */
function faultOf({ status, text }: Outcome): string | null {
  if (status >= 500) return `status ${status}`;
  if (/\\n\s+at |node_modules|\.ts:\d+|INTERNAL_SERVER_ERROR/.test(text)) return 'a fault or a stack trace';
  const answer: unknown = JSON.parse(text);
  const hasSaid = typeof answer === 'object' && answer !== null && ('data' in answer || 'errors' in answer);
  return hasSaid ? null : 'neither data nor errors';
}

const variables = fc.oneof(
  { weight: 30, arbitrary: fc.constant({ no: false, a: '1' }) },
  {
    weight: 1,
    arbitrary: fc.dictionary(
      fc.constantFrom('a', 'no', '__proto__', 'constructor', 'x'),
      fc.jsonValue({ maxDepth: 2 }),
    ),
  },
);

test(
  `${DOCUMENTS} documents: no status of 500, no crash, no stack trace (seed ${seed})`,
  { timeout: 600_000 },
  async () => {
    const statuses = new Map<number, number>();
    const batch = fc.array(fc.tuple(documentsOf(apiSchema), variables), { minLength: AT_ONCE, maxLength: AT_ONCE });
    const property = fc.asyncProperty(batch, async (documents) => {
      const outcomes = await Promise.all(documents.map(([query, values]) => ask(query, values)));
      for (const { status } of outcomes) statuses.set(status, (statuses.get(status) ?? 0) + 1);
      const wrong = outcomes.flatMap((outcome, index) => {
        const fault = faultOf(outcome);
        return fault === null ? [] : [{ fault, document: documents[index], answer: outcome.text.slice(0, 500) }];
      });
      expect(wrong).toEqual([]);
    });
    await fc.assert(property, {
      seed,
      numRuns: DOCUMENTS / AT_ONCE,
      interruptAfterTimeLimit: 540_000,
      markInterruptAsFailure: true,
    });
    const counted = Object.fromEntries(statuses);
    expect(counted[200] ?? 0).toBeGreaterThan(DOCUMENTS / 10);
    expect(graph.faults).toEqual([]);
    expect(pollution()).toEqual([]);
    expect((await fetch(`${graph.url}/health/live`)).status).toBe(200);
    process.stdout.write(`fuzz: seed ${seed}, answers by status ${JSON.stringify(counted)}\n`);
  },
);

test('500 documents as plain text that mentions JSON are read by nobody, at either door', async () => {
  const types = fc.constantFrom('text/plain', `text/plain; x=${JSON_TYPE}`, `text/plain;charset=${JSON_TYPE}`);
  const door = fc.record({ path: fc.constantFrom('/graphql', '/graphql/stream'), type: types });
  const property = fc.asyncProperty(documentsOf(apiSchema), variables, door, async (query, values, at) => {
    expect((await ask(query, values, at)).status).toBe(415);
  });
  await fc.assert(property, { seed, numRuns: 500 });
});

test('planted hole: the check sees a fault, a stack trace and an empty answer', () => {
  expect(faultOf({ status: 500, text: '{}' })).not.toBeNull();
  expect(
    faultOf({ status: 200, text: JSON.stringify({ errors: [{ message: new Error('x').stack }] }) }),
  ).not.toBeNull();
  expect(faultOf({ status: 200, text: '{}' })).not.toBeNull();
  expect(faultOf({ status: 200, text: '{"data":null}' })).toBeNull();
});
