import { newId } from '@madang/subgraph-kit';
import { startTestSubgraph, withoutFilters, type Asker, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DisputeCaseRow } from '../dispute-case/dispute-case.entity.ts';
import { aBusiness, aCase, anOfficer } from '../dispute-case/dispute-case.factory.ts';
import { disputes } from '../subgraph.ts';
import { aMessage } from './case-message.factory.ts';
import { AUTHOR_SIDES, MESSAGE_KINDS, type AuthorSide, type PartySide } from './case-message.ts';

const READ = /* GraphQL */ `
  query ($id: ID!) {
    disputeCase(id: $id) {
      unreadCount
      correspondence(first: 100) {
        nodes {
          id
          authorName
          attachments {
            id
          }
          readings {
            side
          }
          answers {
            id
          }
        }
      }
    }
  }
`;

const cars = { team: '자동차팀' };
const [business, customer] = [newId(), newId()];
const READERS: readonly (readonly PartySide[])[] = [[], ['APPLICANT'], ['RESPONDENT'], ['APPLICANT', 'RESPONDENT']];

interface Written {
  readonly id: string;
  readonly visibleTo: readonly PartySide[];
}

let subgraph: TestSubgraph;
let officer: Asker;
let dispute: DisputeCaseRow;
let quiet: DisputeCaseRow;
const all: Written[] = [];

beforeAll(async () => {
  subgraph = await startTestSubgraph(disputes);
  const { em } = subgraph;
  officer = subgraph.as(['OFFICER'], { ...cars, name: '서지안' });
  await anOfficer(em, { id: officer.actor.id, name: '서지안', ...cars });
  await aBusiness(em, { id: business });
  const details = { ...cars, officerId: officer.actor.id, respondentId: business, customerId: customer };
  dispute = await aCase(em, { ...details, state: 'FACT_FINDING' });
  quiet = await aCase(em, details);
  for (const kind of MESSAGE_KINDS) {
    for (const authorSide of AUTHOR_SIDES) {
      for (const told of READERS) {
        const visibleTo = [...new Set([...told, ...ownOf(authorSide)])];
        all.push(await aMessage(em, { caseId: dispute.id, kind, authorSide, visibleTo }));
      }
    }
  }
  await aMessage(em, { caseId: quiet.id, authorSide: 'OFFICER', visibleTo: ['APPLICANT', 'RESPONDENT'] });
});
afterAll(() => subgraph.stop());

function ownOf(side: AuthorSide): PartySide[] {
  return side === 'APPLICANT' || side === 'RESPONDENT' ? [side] : [];
}

async function readBy(asker: Asker, id = dispute.id): Promise<string[] | null> {
  const ids: string[] = [];
  let after: string | null = null;
  const PAGE = `query ($id: ID!, $after: String) { disputeCase(id: $id) {
    correspondence(first: 100, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } } }`;
  for (;;) {
    const { data, errors }: Awaited<ReturnType<Asker['ask']>> = await asker.ask(PAGE, { id, after });
    expect(errors).toEqual([]);
    if (!data.disputeCase) return null;
    const { nodes, pageInfo } = data.disputeCase.correspondence;
    ids.push(...nodes.map((node: { id: string }) => node.id));
    if (!pageInfo.hasNextPage) return ids.toSorted();
    after = pageInfo.endCursor;
  }
}

const as = (...args: Parameters<TestSubgraph['as']>) => subgraph.as(...args);
const party = (caseSide: PartySide, of = dispute) => as('PARTY', { caseId: of.id, caseSide });
const toldTo = (side: PartySide) => () => all.filter(({ visibleTo }) => visibleTo.includes(side));
const everything = () => all;
const nothing = () => [];

describe.each([
  ['with the filters of the code', async <Result>(work: () => Promise<Result>) => work()],
  ['with the rules of the database alone', withoutFilters],
])('%s', (_how, within) => {
  test.each([
    ['the applicant what is told to them', () => as('CONSUMER', { customer }), toldTo('APPLICANT')],
    ['an applicant without an account likewise', () => party('APPLICANT'), toldTo('APPLICANT')],
    ['the respondent what is told to it', () => as('PARTNER', { business }), toldTo('RESPONDENT')],
    ['its program likewise', () => as('PROGRAM', { business }), toldTo('RESPONDENT')],
    ['a respondent without an account likewise', () => party('RESPONDENT'), toldTo('RESPONDENT')],
    ['the officer of the case all', () => officer, everything],
    ['another officer of the team all', () => as('OFFICER', cars), everything],
    ['the lead of the team all', () => as('LEAD', cars), everything],
    ['an administrator all', () => as('ADMIN'), everything],
    ['an agent, who reads the case, none', () => as('AGENT', cars), nothing],
    ['a senior agent none', () => as('SENIOR'), nothing],
    ['an agent who is an officer of another team none', () => as(['AGENT', 'OFFICER'], { team: '의료팀' }), nothing],
    ['an agent who is an officer of the team all', () => as(['AGENT', 'OFFICER'], cars), everything],
    ['an officer of another team no case', () => as('OFFICER', { team: '의료팀' }), () => null],
    ['another business no case', () => as('PARTNER', { business: newId() }), () => null],
    ['another consumer no case', () => as('CONSUMER', { customer: newId() }), () => null],
    ['a party of another case no case', () => party('APPLICANT', quiet), () => null],
    ['an analyst no case', () => as('ANALYST', cars), () => null],
  ])('%s', async (_who, asker, messages) => {
    const expected = messages()?.map(({ id }) => id);
    expect(await within(() => readBy(asker()))).toEqual(expected?.toSorted() ?? null);
  });

  test('a respondent reads nothing of a case before it was notified, the applicant does', async () => {
    expect(await within(() => readBy(party('RESPONDENT', quiet), quiet.id))).toBeNull();
    expect(await within(() => readBy(as('PARTNER', { business }), quiet.id))).toBeNull();
    expect(await within(() => readBy(as('CONSUMER', { customer }), quiet.id))).toHaveLength(1);
  });

  test('what is hidden is as unknown as what is not there', async () => {
    const hidden = all.find(({ visibleTo }) => !visibleTo.includes('RESPONDENT'));
    const ACT = `mutation ($id: ID!) { readCaseMessage(input: { messageId: $id }) {
      caseMessage { id } userErrors { code field } } }`;
    const answers = await Promise.all(
      [hidden?.id, newId()].map((id) => within(() => as('PARTNER', { business }).ask(ACT, { id }))),
    );
    const unknown = { caseMessage: null, userErrors: [{ code: 'MESSAGE_UNKNOWN', field: ['input', 'messageId'] }] };
    expect(answers.map(({ data }) => data.readCaseMessage)).toEqual([unknown, unknown]);
    const answering = await aMessage(subgraph.em, {
      caseId: dispute.id,
      authorSide: 'RESPONDENT',
      answers: hidden?.id ?? null,
    });
    all.push(answering);
    const { data } = await within(() => as('PARTNER', { business }).ask(READ, { id: dispute.id }));
    const shown = data.disputeCase.correspondence.nodes.find(({ id }: { id: string }) => id === answering.id);
    expect(shown.answers).toBeNull();
  });
});

test('nobody who has not signed in reads or writes anything', async () => {
  const { data, errors } = await subgraph.askWith(
    null,
    `{ disputeCase(id: "${dispute.id}") { correspondence { nodes { id } } } }`,
  );
  expect([data?.disputeCase ?? null, errors.length > 0]).toEqual([null, true]);
  const WRITE = `mutation { writeOpinion(input: { caseId: "${dispute.id}", title: "a", text: "b", publicToOther: false }) {
    userErrors { code } } }`;
  const written = await subgraph.askWith(null, WRITE);
  expect([written.data?.writeOpinion ?? null, written.errors.length > 0]).toEqual([null, true]);
});

test('a page costs as many statements for a hundred messages as for one, and walks the index of the case', async () => {
  const other = await aCase(subgraph.em, {
    ...cars,
    officerId: officer.actor.id,
    respondentId: business,
    customerId: customer,
  });
  const first = await aMessage(subgraph.em, { caseId: other.id });
  await aMessage(subgraph.em, { caseId: other.id, authorSide: 'OFFICER', answers: first.id });
  const asked = (id: string) => subgraph.statementsOf(() => officer.ask(READ, { id }));
  const [few, many] = [await asked(other.id), await asked(dispute.id)];
  expect(many).toHaveLength(few.length);
  const line = many.find((sql) => sql.includes('row_number()')) ?? '';
  const sql = /select .*/s.exec(line)?.[0].replace(/\s*\[took.*/s, '') ?? '';
  const fill = `insert into case_message (id, case_id, author_side, kind, text, visible_to, written_at, late)
    select gen_random_uuid(), ?, 'OFFICER', 'NOTICE', '', '{}', now() - n * interval '1 second', false
    from generate_series(1, 20000) n`;
  await subgraph.em.execute(fill, [quiet.id]);
  await subgraph.em.execute('analyze case_message');
  const plan = await subgraph.em.execute<{ 'QUERY PLAN': string }[]>(`explain ${sql}`);
  expect(plan.map((row) => row['QUERY PLAN']).join('\n')).toMatch(/case_message_case_index/);
});
