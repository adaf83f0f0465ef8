import { newId } from '@madang/subgraph-kit';
import { startTestSubgraph, withoutFilters, type Asker, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aShippedOrder } from '../return/return.factory.ts';
import { actOn, done, inspected, wish } from '../return/testing/return-asks.ts';
import { aStorefront } from '../storefront/storefront.factory.ts';
import { orders } from '../subgraph.ts';
import {
  anAgreement,
  awardsSeenBy,
  CASE_NUMBER,
  ledgerOf,
  movesOf,
  oneRow,
  pay,
  sign,
  signOne,
  toldOf,
} from './testing/agreement-asks.ts';

const NOW = new Date('2026-11-21T05:00:00Z');

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startTestSubgraph(orders, NOW);
});
afterAll(() => subgraph.stop());

const hq = () => subgraph.as('HEADQUARTERS');
const operatorOf = (code: string) => subgraph.as('OPERATOR', { name: '분양몰 운영자', storefronts: [code] });
const refund = (orderLineId: string, amount: number) => ({ kind: 'REFUND', orderLineId, amount });

async function anAward(amount = 10_000) {
  const sold = await aShippedOrder(subgraph.em.fork(), {}, { customerId: newId() });
  return { ...sold, termId: await signOne(subgraph, refund(sold.line.id, amount)) };
}

test('an award of more than was paid, or than is left of it, is refused and told (J5)', async () => {
  const { line } = await aShippedOrder(subgraph.em.fork());
  const tooMuch = await signOne(subgraph, refund(line.id, 300_001));
  expect(await toldOf(subgraph, tooMuch)).toMatchObject([
    { state: 'REFUSED', code: 'COMPENSATION_EXCEEDS_PAID', reason: { ko: expect.any(String), en: expect.any(String) } },
  ]);
  const [first = '', second = ''] = await sign(
    subgraph,
    anAgreement([refund(line.id, 200_000), refund(line.id, 200_000)]),
  );
  const moves = [await movesOf(subgraph, first), await movesOf(subgraph, second)];
  expect(moves.map(([move]) => move).toSorted()).toEqual(['BEGUN', 'REFUSED COMPENSATION_EXCEEDS_PAID']);
  expect(await ledgerOf(subgraph, line.id)).toEqual([{ kind: 'AWARD', state: 'BOOKED', amount: 200_000 }]);
});

test('a refund by the desk and an award at the same moment: exactly one is booked, the other is told why not (J5)', async () => {
  for (let round = 0; round < 4; round += 1) {
    const sold = await aShippedOrder(subgraph.em.fork(), { quantity: 1 });
    const { id: returnId } = await done(hq(), 'requestReturn', wish(sold, 1, { pickup: { byCourier: false } }));
    await done(hq(), 'arriveReturn', { returnId });
    const lines = inspected(sold.line.id, { resell: 1 });
    const [termId, confirmed] = await Promise.all([
      signOne(subgraph, refund(sold.line.id, 150_000)),
      actOn(hq(), 'confirmReturn', { returnId, lines }),
    ]);
    const outcome = [(await movesOf(subgraph, termId))[0], confirmed.userErrors[0]?.code ?? 'CONFIRMED'];
    expect([
      ['BEGUN', 'COMPENSATION_EXCEEDS_PAID'],
      ['REFUSED COMPENSATION_EXCEEDS_PAID', 'CONFIRMED'],
    ]).toContainEqual(outcome);
    expect(await ledgerOf(subgraph, sold.line.id)).toHaveLength(1);
  }
});

test('an operator pays the awards of their storefronts, headquarters all; nobody else, and nobody twice (C9)', async () => {
  const { termId, storefront } = await anAward();
  expect(await pay(operatorOf('PNR009'), termId)).toMatchObject({
    term: null,
    userErrors: [{ code: 'AWARD_UNKNOWN' }],
  });
  for (const role of ['AGENT', 'SENIOR', 'OFFICER', 'ADMIN', 'CONSUMER', 'PARTNER'] as const)
    expect(await pay(subgraph.as(role), termId)).toBe('FORBIDDEN');
  const operator = operatorOf(storefront.code);
  const both = await Promise.all([1, 2].map(() => pay(operator, termId)));
  expect(both.map(({ userErrors }) => userErrors[0]?.code ?? 'paid').toSorted()).toEqual(['AWARD_NOT_DUE', 'paid']);
  expect(await pay(hq(), termId)).toMatchObject({
    userErrors: [{ code: 'AWARD_NOT_DUE', field: ['input', 'termId'] }],
  });
  expect(await movesOf(subgraph, termId)).toEqual(['BEGUN', 'DONE']);
  const sql = "select actor_id from audit_entry where act = 'agreement-term.finish' and subject_id = ?";
  expect(await oneRow(subgraph, sql, [termId])).toEqual({ actor_id: operator.actor.id });
  expect(await pay(hq(), newId())).toMatchObject({ userErrors: [{ code: 'AWARD_UNKNOWN' }] });
  const returned = await signOne(subgraph, {
    kind: 'CONTRACT_CANCELLED',
    orderLineId: (await anAward()).line.id,
    quantity: 1,
  });
  expect(await pay(hq(), returned)).toMatchObject({ userErrors: [{ code: 'AWARD_UNKNOWN' }] });
});

test('an operator takes back what was agreed on for their storefront, and the term is done when they paid (C8)', async () => {
  const { line, storefront } = await aShippedOrder(subgraph.em.fork());
  const termId = await signOne(subgraph, { kind: 'CONTRACT_CANCELLED', orderLineId: line.id, quantity: 2 });
  const sql = 'select return_id as "returnId" from agreement_term where id = ?';
  const { returnId } = await oneRow<{ returnId: string }>(subgraph, sql, [termId]);
  const operator = operatorOf(storefront.code);
  await done(operator, 'arriveReturn', { returnId });
  await done(operator, 'confirmReturn', { returnId, lines: inspected(line.id, { resell: 2 }) });
  await done(operator, 'markRefunded', { returnId });
  expect(await movesOf(subgraph, termId)).toEqual(['BEGUN', 'DONE']);
});

test('who is to pay an award is alarmed: the operator of a consigned storefront, the headquarters of the own one', async () => {
  const own = await aStorefront(subgraph.em.fork(), { kind: 'OWN', stockLinkRatio: 100 });
  const at = await aShippedOrder(subgraph.em.fork(), {}, { storefrontCode: own.code });
  const ofOwn = await signOne(subgraph, refund(at.line.id, 12_345));
  const { termId, storefront } = await anAward();
  const alarmed = (id: string) =>
    subgraph.em.fork().execute(
      `select data->'to' as to, data->>'path' as path from outbox_event where type = 'orders.alarm-raised'
         and (data->>'messageId')::uuid in (select id from message where subject_id = ?)`,
      [id],
    );
  const path = '/orders/awards';
  expect(await alarmed(termId)).toMatchObject([{ to: { storefrontCode: storefront.code }, path }]);
  expect(await alarmed(ofOwn)).toMatchObject([{ to: { role: 'HEADQUARTERS' }, path }]);
});

test('the list of awards is read in pages, by state, each by who pays it', async () => {
  const { code } = await aStorefront(subgraph.em.fork());
  const awards: string[] = [];
  for (let award = 0; award < 3; award += 1) {
    subgraph.setNow(new Date(NOW.getTime() + award * 60_000));
    const { line } = await aShippedOrder(subgraph.em.fork(), {}, { storefrontCode: code });
    awards.push(await signOne(subgraph, refund(line.id, 1000 + award)));
  }
  subgraph.setNow(NOW);
  const operator = operatorOf(code);
  const ids = async (variables: object, asker: Asker = operator) =>
    (await awardsSeenBy(asker, variables)).nodes.map(({ id }: { id: string }) => id);
  const first = await awardsSeenBy(operator, { first: 2 });
  expect(first.nodes).toMatchObject([
    {
      id: awards[0],
      kind: 'REFUND',
      state: 'BEGUN',
      caseNumber: CASE_NUMBER,
      amount: { amount: 1000 },
      storefront: { code },
      orderLine: { order: { number: expect.any(String) } },
    },
    { id: awards[1] },
  ]);
  expect(await ids({ after: first.pageInfo.endCursor })).toEqual([awards[2]]);
  for (const id of [awards[2], awards[0]]) await pay(operator, id ?? '');
  expect(await ids({})).toEqual([awards[1]]);
  expect(await ids({ state: 'DONE' })).toEqual([awards[2], awards[0]]);
  expect(await ids({}, operatorOf('PNR009'))).toEqual([]);
  expect(await ids({ first: 100 }, hq())).toContain(awards[1]);
  expect(await awardsSeenBy(subgraph.as('AGENT'))).toBe('FORBIDDEN');
  const seen = (storefront: string) => withoutFilters(() => ids({ first: 100 }, operatorOf(storefront)));
  expect([await seen('PNR009'), await seen(code)]).toEqual([[], [awards[1]]]);
  const cost = async (size: number) => (await subgraph.statementsOf(() => awardsSeenBy(hq(), { first: size }))).length;
  expect(await cost(1)).toBe(await cost(3));
});

test('whoever reads the order of a line reads what was agreed on for it, and nobody else', async () => {
  const { line, order, storefront, termId } = await anAward(7000);
  const query = /* GraphQL */ `
    query ($reps: [_Any!]!) {
      _entities(representations: $reps) {
        ... on OrderLine {
          agreementTerms {
            id
            kind
            state
            quantity
            reference
            refusal
            caseNumber
            amount {
              amount
            }
          }
        }
      }
    }
  `;
  const ask = async (asker: Asker) => {
    const { data } = await asker.ask(query, { reps: [{ __typename: 'OrderLine', id: line.id }] });
    return data._entities[0];
  };
  const term = { id: termId, kind: 'REFUND', state: 'BEGUN', quantity: null, reference: null, refusal: null };
  const told = { agreementTerms: [{ ...term, caseNumber: CASE_NUMBER, amount: { amount: 7000 } }] };
  for (const asker of [
    subgraph.as('OFFICER'),
    operatorOf(storefront.code),
    subgraph.as('CONSUMER', { customer: order.customerId ?? null }),
  ])
    expect(await ask(asker)).toEqual(told);
  expect(await ask(operatorOf('PNR009'))).toBeNull();
  await signOne(subgraph, refund(line.id, 300_000));
  const [, second] = (await ask(hq())).agreementTerms;
  expect(second).toMatchObject({ state: 'REFUSED', refusal: expect.stringContaining('결제한 금액을 넘게 됩니다') });
  const business = newId();
  await subgraph.em.fork().execute('insert into order_line_business values (?, ?)', [line.id, business]);
  expect(await ask(subgraph.as('PARTNER', { business }))).toEqual({ agreementTerms: [] });
  const changed = 'update agreement_term set amount = 1 returning id';
  expect(await subgraph.emOf(operatorOf('PNR009').actor).execute(changed)).toEqual([]);
});
