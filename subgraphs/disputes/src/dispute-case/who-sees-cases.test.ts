import { newId } from '@madang/subgraph-kit';
import { startTestSubgraph, withoutFilters, type Asker, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { disputes } from '../subgraph.ts';
import type { DisputeCaseRow } from './dispute-case.entity.ts';
import { aBusiness, aCase, anOfficer } from './dispute-case.factory.ts';

const LIST = '{ disputeCases { nodes { id respondent { name } officer { name } history { step } } } }';
const NOTICED = new Date('2026-11-20T05:00:00Z');

const business = newId();
const customer = newId();
const cars = { team: '자동차팀' };
const goods = { team: '피해구제팀' };

let subgraph: TestSubgraph;
let open: DisputeCaseRow;
let ofCars: DisputeCaseRow;
let ofGoods: DisputeCaseRow;
let unnoticed: DisputeCaseRow;
beforeAll(async () => {
  subgraph = await startTestSubgraph(disputes);
  const { em } = subgraph;
  await aBusiness(em, { id: business, name: '마당게임즈' });
  const driver = await anOfficer(em, { name: '서지안', ...cars });
  const tailor = await anOfficer(em, { name: '정하준', ...goods });
  open = await aCase(em, { customerId: customer });
  ofCars = await aCase(em, { ...cars, officerId: driver.id, respondentId: business, receiptNotifiedAt: NOTICED });
  ofGoods = await aCase(em, { ...goods, officerId: tailor.id, customerId: customer });
  unnoticed = await aCase(em, { ...goods, officerId: tailor.id, respondentId: business });
});
afterAll(() => subgraph.stop());

async function casesFor(asker: Asker): Promise<string[]> {
  const { data, errors } = await asker.ask(LIST);
  expect(errors).toEqual([]);
  return data.disputeCases.nodes.map(({ id }: { id: string }) => id).toSorted();
}

const as = (...args: Parameters<TestSubgraph['as']>) => subgraph.as(...args);
const party = (of: DisputeCaseRow, caseSide: 'APPLICANT' | 'RESPONDENT') => as('PARTY', { caseId: of.id, caseSide });

describe.each([
  ['with the filters of the code', async <Result>(work: () => Promise<Result>) => work()],
  ['with the rules of the database alone', withoutFilters],
])('%s', (_how, within) => {
  test.each([
    ['an officer those of their team and those of none', () => as('OFFICER', cars), () => [open, ofCars]],
    ['a lead likewise', () => as(['OFFICER', 'LEAD'], goods), () => [open, ofGoods, unnoticed]],
    ['an officer without a team those of none', () => as('OFFICER'), () => [open]],
    ['the desk all of them', () => as('AGENT', cars), () => [open, ofCars, ofGoods, unnoticed]],
    ['an administrator all of them', () => as('ADMIN'), () => [open, ofCars, ofGoods, unnoticed]],
    ['a consumer their own', () => as('CONSUMER', { customer }), () => [open, ofGoods]],
    ['a business those it was notified of', () => as('PARTNER', { business }), () => [ofCars]],
    ['its program likewise', () => as('PROGRAM', { business }), () => [ofCars]],
    ['an applicant the one they came in through', () => party(unnoticed, 'APPLICANT'), () => [unnoticed]],
    ['a respondent the one they were notified of', () => party(ofCars, 'RESPONDENT'), () => [ofCars]],
    ['a respondent none before the notice', () => party(unnoticed, 'RESPONDENT'), () => []],
    ['a party no other by claims of another role', () => as('PARTY', { business, customer, ...cars }), () => []],
    ['an analyst none', () => as('ANALYST', cars), () => []],
  ])('%s', async (_who, asker, cases) => {
    expect(await within(() => casesFor(asker()))).toEqual(
      cases()
        .map(({ id }) => id)
        .toSorted(),
    );
  });

  test('a party is told whom its case is against and who leads it, of other cases nothing', async () => {
    const { data } = await within(() => party(ofCars, 'RESPONDENT').ask(LIST));
    expect(data.disputeCases.nodes[0]).toMatchObject({
      respondent: { name: '마당게임즈' },
      officer: { name: '서지안' },
    });
    const reps = [{ __typename: 'Business', id: business }];
    const ENTITY = 'query ($reps: [_Any!]!) { _entities(representations: $reps) { ... on Business { name } } }';
    const foreign = await within(() => party(open, 'APPLICANT').ask(ENTITY, { reps }));
    expect(foreign.data._entities).toEqual([null]);
  });
});

describe('a case goes to a team', () => {
  const ASSIGN = /* GraphQL */ `
    mutation ($caseId: ID!, $officerId: ID!) {
      assignCase(input: { caseId: $caseId, officerId: $officerId }) {
        disputeCase {
          officer {
            name
          }
        }
        userErrors {
          code
        }
      }
    }
  `;

  test('with its officer, and goes out of sight of the others', async () => {
    const fresh = await aCase(subgraph.em);
    const officer = await anOfficer(subgraph.em, { name: '오차량', ...cars });
    const lead = as('LEAD', cars);
    const { data } = await lead.ask(ASSIGN, { caseId: fresh.id, officerId: officer.id });
    expect(data.assignCase).toEqual({ disputeCase: { officer: { name: '오차량' } }, userErrors: [] });
    expect(await casesFor(lead)).toContain(fresh.id);
    expect(await casesFor(as('OFFICER', goods))).not.toContain(fresh.id);
  });

  test('a lead assigns to nobody of another team, and sees none of them', async () => {
    const officer = await anOfficer(subgraph.em, { name: '남의팀', ...goods });
    const lead = as('LEAD', cars);
    const { data } = await lead.ask(ASSIGN, { caseId: ofCars.id, officerId: officer.id });
    expect(data.assignCase.userErrors).toEqual([{ code: 'OFFICER_UNKNOWN' }]);
    const listed = await lead.ask('{ officers { name } }');
    expect(listed.data.officers.map(({ name }: { name: string }) => name)).not.toContain('남의팀');
  });

  test('the database refuses a case that is given to another team', async () => {
    const em = subgraph.emOf(as('OFFICER', cars).actor);
    const moved = em.execute('update dispute_case set team = ? where id = ?', [goods.team, ofCars.id]);
    await expect(moved).rejects.toThrow('row-level security');
  });

  test('an officer becomes known with their team', async () => {
    const officer = as('OFFICER', cars);
    await casesFor(officer);
    const sql = 'select team from officer where id = ?';
    expect(await subgraph.em.execute(sql, [officer.actor.id])).toEqual([cars]);
    await casesFor(as('OFFICER', { ...officer.actor, ...goods }));
    expect(await subgraph.em.execute(sql, [officer.actor.id])).toEqual([goods]);
  });
});

describe('a party acts in its own case', () => {
  const CONFIRM = `mutation ($caseId: ID!) { confirmReceipt(input: { caseId: $caseId }) {
    disputeCase { id } userErrors { code } } }`;
  const WITHDRAW = `mutation ($caseId: ID!) { withdrawCase(input: { caseId: $caseId, reason: "해결됨" }) {
    disputeCase { state } userErrors { code } } }`;

  test('on its side, and on no other', async () => {
    const dispute = await aCase(subgraph.em, { state: 'NOTIFIED', respondentId: business, customerId: newId() });
    const variables = { caseId: dispute.id };
    const wrongSide = await party(dispute, 'APPLICANT').ask(CONFIRM, variables);
    expect(wrongSide.data.confirmReceipt.userErrors).toEqual([{ code: 'NOT_ALLOWED' }]);
    const confirmed = await party(dispute, 'RESPONDENT').ask(CONFIRM, variables);
    expect(confirmed.data.confirmReceipt).toEqual({ disputeCase: { id: dispute.id }, userErrors: [] });
    const stranger = await party(open, 'APPLICANT').ask(WITHDRAW, variables);
    expect(stranger.data.withdrawCase.userErrors).toEqual([{ code: 'CASE_UNKNOWN' }]);
    const withdrawn = await party(dispute, 'APPLICANT').ask(WITHDRAW, variables);
    expect(withdrawn.data.withdrawCase).toEqual({ disputeCase: { state: 'WITHDRAWN' }, userErrors: [] });
  });

  test('and is not led on to the customer, the order or the ticket', async () => {
    const dispute = await aCase(subgraph.em, {
      customerId: newId(),
      orderId: newId(),
      orderLineId: newId(),
      ticketId: newId(),
      respondentId: business,
      receiptNotifiedAt: NOTICED,
    });
    const ORIGIN =
      'query ($id: ID!) { disputeCase(id: $id) { customer { id } order { id } orderLine { id } ticket { id } } }';
    const origin = async (asker: Asker) => (await asker.ask(ORIGIN, { id: dispute.id })).data.disputeCase;
    const hidden = { customer: null, order: null, orderLine: null, ticket: null };
    expect(await origin(party(dispute, 'APPLICANT'))).toEqual(hidden);
    expect(await origin(party(dispute, 'RESPONDENT'))).toEqual(hidden);
    // A business that signed in answers for the line, and is told of nothing else.
    const line = { orderLine: { id: dispute.orderLineId } };
    expect(await origin(as('PARTNER', { business }))).toEqual({ ...hidden, ...line });
  });
});

test('others hear that a business was notified, and for which order line', async () => {
  const officer = as('OFFICER');
  const dispute = await aCase(subgraph.em, {
    officerId: (await anOfficer(subgraph.em, { id: officer.actor.id })).id,
    respondentId: business,
    orderId: newId(),
    orderLineId: newId(),
  });
  const NOTIFY = 'mutation ($id: ID!) { notifyReceipt(input: { caseId: $id }) { userErrors { code } } }';
  await officer.ask(NOTIFY, { id: dispute.id });
  const { id: caseId, orderId, orderLineId } = dispute;
  const told = await subgraph.em.execute("select data from outbox_event where type = 'disputes.receipt-notified'");
  expect(told).toEqual([{ data: { caseId, orderId, orderLineId, businessId: business } }]);
});
