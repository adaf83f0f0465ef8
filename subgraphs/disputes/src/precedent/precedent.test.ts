import { flaws, toMermaid } from '@madang/subgraph-kit/process';
import { anonymous, diagramIn, startTestSubgraph, type Asker, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aBusiness, aCase, anOfficer } from '../dispute-case/dispute-case.factory.ts';
import { disputes } from '../subgraph.ts';
import { precedentProcess } from './precedent-process.ts';
import { PRECEDENT_STATES } from './precedent.ts';

const NOW = new Date('2026-11-30T05:00:00Z');
const ANSWER =
  'precedent { id state title standard { code } disputeCase { id } publishedAt } userErrors { code field }';
const TEXTS = {
  title: '중고 게임기 환불',
  facts: '신청인이 산 게임기가 켜지지 않았다.',
  decision: '피신청인은 구입가를 환급한다. 하자가 배송 전부터 있었음이 인정되기 때문이다.',
};

let subgraph: TestSubgraph;
let officer: Asker;
let lead: Asker;
beforeAll(async () => {
  subgraph = await startTestSubgraph(disputes, NOW);
  officer = subgraph.as('OFFICER');
  lead = subgraph.as('LEAD');
  await anOfficer(subgraph.em, { id: officer.actor.id });
});
afterAll(() => subgraph.stop());

async function act(asker: Asker, mutation: string, input: object) {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${ANSWER} } }`;
  const { data, errors } = await asker.ask(document, { input });
  return errors[0]?.extensions?.['code'] ?? data[mutation].userErrors[0]?.code ?? data[mutation].precedent;
}

async function aClosedCase() {
  const respondentId = (await aBusiness(subgraph.em, {})).id;
  return aCase(subgraph.em.fork(), {
    state: 'CLOSED',
    result: 'SETTLED',
    closedAt: NOW,
    officerId: officer.actor.id,
    respondentId,
    applicantName: '남궁민수',
  });
}

async function listed(asker: Asker, search: string) {
  const { data, errors } = await asker.ask(
    'query ($search: String) { precedents(search: $search) { nodes { id title state } } }',
    { search },
  );
  expect(errors).toEqual([]);
  return data.precedents.nodes;
}

test('the process is sound, and drawn in the README', async () => {
  expect(flaws(precedentProcess, PRECEDENT_STATES)).toEqual([]);
  const readme = new URL('../../README.md', import.meta.url);
  expect(await diagramIn(readme, 'How a precedent becomes public')).toBe(toMermaid(precedentProcess));
});

test('an officer writes a precedent, a lead publishes it, everybody finds it, and the lead takes it back', async () => {
  const { id: caseId } = await aClosedCase();
  const sql = "select id from dispute_standard where code = 'GOODS-DEFECT'";
  const [standard] = await subgraph.em.fork().execute<{ id: string }[]>(sql);
  const written = await act(officer, 'writePrecedent', { caseId, ...TEXTS, standardId: standard?.id });
  expect(written).toMatchObject({ state: 'DRAFT', standard: { code: 'GOODS-DEFECT' }, disputeCase: { id: caseId } });
  const anybody = subgraph.as([], anonymous);
  expect(await listed(anybody, '게임기')).toEqual([]);
  expect(await listed(officer, '게임기')).toHaveLength(1);
  const rewritten = await act(officer, 'writePrecedent', { caseId, ...TEXTS, title: '중고 게임기 하자' });
  expect(rewritten.id).toBe(written.id);
  expect(await act(officer, 'publishPrecedent', { precedentId: written.id })).toBe('FORBIDDEN');
  expect(await act(lead, 'publishPrecedent', { precedentId: written.id })).toMatchObject({ state: 'PUBLISHED' });
  expect(await listed(anybody, '게임기 하자')).toEqual([
    { id: written.id, title: '중고 게임기 하자', state: 'PUBLISHED' },
  ]);
  expect(await act(officer, 'writePrecedent', { caseId, ...TEXTS })).toBe('WRONG_STATE');
  expect(await act(lead, 'withdrawPrecedent', { precedentId: written.id })).toMatchObject({ state: 'WITHDRAWN' });
  expect(await act(lead, 'publishPrecedent', { precedentId: written.id })).toBe('WRONG_STATE');
  expect(await listed(anybody, '게임기')).toEqual([]);
  const { data } = await anybody.ask('query ($id: ID!) { precedent(id: $id) { id } }', { id: written.id });
  expect(data.precedent).toBeNull();
});

test('nobody is named in it: name, company, case number, phone, mail, whatever the spaces', async () => {
  const dispute = await aClosedCase();
  const sql = 'select name from business where id = ?';
  const [business] = await subgraph.em.fork().execute<{ name: string }[]>(sql, [dispute.respondentId]);
  const named = (facts: string) => act(officer, 'writePrecedent', { caseId: dispute.id, ...TEXTS, facts });
  for (const facts of [
    '남궁 민수 씨가 산 물건이다.',
    `${business?.name}에서 샀다.`,
    `사건 ${dispute.number}`,
    '연락처 010 1234 5678',
    'hong@example.com 으로 알렸다.',
  ])
    expect(await named(facts)).toBe('PRECEDENT_NAMES_SOMEBODY');
});

test('a case that is open, or of another team, or nothing to say, is refused', async () => {
  const open = await aCase(subgraph.em.fork(), {});
  expect(await act(officer, 'writePrecedent', { caseId: open.id, ...TEXTS })).toBe('CASE_OPEN');
  const { id: caseId } = await aClosedCase();
  expect(await act(officer, 'writePrecedent', { caseId, ...TEXTS, decision: ' ' })).toBe('TEXT_MISSING');
  expect(await act(officer, 'writePrecedent', { caseId, ...TEXTS, title: '가'.repeat(201) })).toBe('TEXT_TOO_LONG');
  await subgraph.em.fork().execute("update dispute_case set team = '2팀' where id = ?", [caseId]);
  expect(await act(subgraph.as('OFFICER', { team: '1팀' }), 'writePrecedent', { caseId, ...TEXTS })).toBe(
    'CASE_UNKNOWN',
  );
  expect(await act(subgraph.as('CONSUMER'), 'writePrecedent', { caseId, ...TEXTS })).toBe('FORBIDDEN');
});
