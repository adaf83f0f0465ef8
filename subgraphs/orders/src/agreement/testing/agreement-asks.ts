import { newId } from '@madang/subgraph-kit';
import type { Asker, TestSubgraph } from '@madang/subgraph-kit/testing';
import { expect } from 'vitest';

/** Number of the case in tests of agreements. */
export const CASE_NUMBER = '2026000123';

/** Term as a test says it; the rest is made up. */
export type SaidTerm = { readonly id?: string; readonly kind: string; readonly orderLineId: string } & Readonly<
  Record<string, unknown>
>;

/** Agreement as the disputes tell of it, with identifiers of its own. */
export function anAgreement(terms: readonly SaidTerm[], details: object = {}) {
  return {
    agreementId: newId(),
    caseId: newId(),
    caseNumber: CASE_NUMBER,
    orderId: null,
    signedAt: '2026-11-21T04:00:00.000Z',
    terms: terms.map((term) => ({ id: newId(), ...term })),
    ...details,
  };
}

/** Tells of an agreement; gives its terms. */
export async function sign(subgraph: TestSubgraph, agreement: ReturnType<typeof anAgreement>) {
  expect(await subgraph.hear({ type: 'disputes.agreement-signed', data: agreement })).toBe(201);
  return agreement.terms.map(({ id }) => id);
}

/** Tells of an agreement with one term; gives the identifier of the term. */
export async function signOne(subgraph: TestSubgraph, term: SaidTerm, details: object = {}): Promise<string> {
  const [id = ''] = await sign(subgraph, anAgreement([term], details));
  return id;
}

/** What the disputes are told of a movement of a term. */
interface ToldMove {
  readonly state: string;
  readonly reference: string | null;
  readonly code: string | null;
}

/** What the disputes are told of a term, one entry for each movement. */
export async function toldOf({ em }: TestSubgraph, termId: string): Promise<ToldMove[]> {
  const rows = await em.fork().execute<{ data: ToldMove }[]>(
    `select data from outbox_event where type = 'orders.agreement-term-moved' and data->>'termId' = ?
     order by occurred_at, id`,
    [termId],
  );
  return rows.map(({ data }) => data);
}

/** How a term moved, as states with their codes. */
export async function movesOf(subgraph: TestSubgraph, termId: string) {
  return (await toldOf(subgraph, termId)).map(({ state, code }) => (code ? `${state} ${code}` : state));
}

/** Rows of the ledger for a line, oldest first. */
export function ledgerOf({ em }: TestSubgraph, orderLineId: string) {
  return em
    .fork()
    .execute('select kind, state, amount::int from compensation where order_line_id = ? order by booked_at, id', [
      orderLineId,
    ]);
}

/** Pays an award; gives the payload, or why it may not be asked. */
export async function pay(asker: Asker, termId: string) {
  const { data, errors } = await asker.ask(
    `mutation ($input: PayAwardInput!) { payAward(input: $input) {
       term { id state caseNumber amount { amount } endedAt } userErrors { code field message } } }`,
    { input: { termId } },
  );
  return errors[0]?.extensions?.['code'] ?? data.payAward;
}

/** Awards that somebody sees, with the cursor of the next page. */
export async function awardsSeenBy(asker: Asker, variables: object = {}) {
  const { data, errors } = await asker.ask(
    `query ($state: AgreementAwardState, $first: Int, $after: String) {
       agreementAwards(state: $state, first: $first, after: $after) {
         nodes { id kind state caseNumber reference begunAt amount { amount } storefront { code } orderLine { order { number } } }
         pageInfo { hasNextPage endCursor } } }`,
    { ...variables },
  );
  return errors[0]?.extensions?.['code'] ?? data.agreementAwards;
}

/** The one row that a statement of a test gives; it fails where there is none. */
export async function oneRow<Row extends object>(
  { em }: TestSubgraph,
  sql: string,
  values: readonly unknown[],
): Promise<Row> {
  const [row] = await em.fork().execute<Row[]>(sql, values);
  if (!row) throw new Error(`no row: ${sql}`);
  return row;
}
