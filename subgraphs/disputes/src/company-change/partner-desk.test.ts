import { newId } from '@madang/subgraph-kit';
import { flaws, toMermaid } from '@madang/subgraph-kit/process';
import { diagramIn, startTestSubgraph, type Asker, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aBusiness, aCase, anOfficer } from '../dispute-case/dispute-case.factory.ts';
import { disputes } from '../subgraph.ts';
import { changeProcess } from './change-process.ts';
import { CHANGE_STATES } from './company-change.ts';

const NOW = new Date('2026-11-30T05:00:00Z');

let subgraph: TestSubgraph;
let lead: Asker;
beforeAll(async () => {
  subgraph = await startTestSubgraph(disputes, NOW);
  lead = subgraph.as('LEAD');
});
afterAll(() => subgraph.stop());

async function act(asker: Asker, mutation: string, input: object, answer: string) {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${answer} userErrors { code } } }`;
  const { data, errors } = await asker.ask(document, { input });
  const [given] = Object.values(data?.[mutation] ?? {});
  return errors[0]?.extensions?.['code'] ?? data[mutation].userErrors[0]?.code ?? given;
}

async function aPartner(name = `회사 ${newId()}`) {
  const { id: business } = await aBusiness(subgraph.em, { name, address: '서울특별시 중구 1' });
  return { business, partner: subgraph.as('PARTNER', { business, name: '김담당' }) };
}

const BUSINESS = 'business { name contactName email phone address }';
const CHANGE = 'companyChange { id state name address answer business { name } }';
const ask = (asker: Asker, input: object) => act(asker, 'askCompanyChange', { reason: '이전', ...input }, CHANGE);
const decide = (asker: Asker, input: object) => act(asker, 'decideCompanyChange', input, CHANGE);
const takeBack = (asker: Asker, changeId: string) => act(asker, 'takeBackCompanyChange', { changeId }, CHANGE);

test('the process is sound, and drawn in the README', async () => {
  expect(flaws(changeProcess, CHANGE_STATES)).toEqual([]);
  const readme = new URL('../../README.md', import.meta.url);
  expect(await diagramIn(readme, 'How a change of company data goes')).toBe(toMermaid(changeProcess));
});

test('a partner says itself whom to reach; its company data it cannot change, not even past the graph (K23)', async () => {
  const { business, partner } = await aPartner();
  const input = { contactName: '이새로', email: 'new@business.example', phone: '02-555-0100' };
  expect(await act(partner, 'changePartnerContact', input, BUSINESS)).toMatchObject({
    contactName: '이새로',
    email: 'new@business.example',
    phone: '025550100',
    address: '서울특별시 중구 1',
  });
  expect(await act(partner, 'changePartnerContact', { email: 'x' }, BUSINESS)).toBe('EMAIL_INVALID');
  expect(await act(partner, 'changePartnerContact', { phone: '1' }, BUSINESS)).toBe('PHONE_INVALID');
  expect(await act(subgraph.as('OFFICER'), 'changePartnerContact', input, BUSINESS)).toBe('FORBIDDEN');
  expect(await act(subgraph.as('PARTNER', { business: newId() }), 'changePartnerContact', input, BUSINESS)).toBe(
    'BUSINESS_UNKNOWN',
  );
  const rename = subgraph
    .emOf(partner.actor)
    .execute("update business set name = '남의 이름' where id = ?", [business]);
  await expect(rename).rejects.toThrow('company data is changed by request');
});

test('a change of company data is asked for once at a time, and made when a lead approves it', async () => {
  const { partner } = await aPartner();
  expect(await ask(partner, {})).toBe('CHANGE_MISSING');
  expect(await ask(partner, { name: '새 이름', reason: ' ' })).toBe('REASON_MISSING');
  const both = await Promise.all([1, 2].map(() => ask(partner, { name: '새 이름', address: '부산광역시 1' })));
  expect(both).toContain('CHANGE_ASKED');
  const asked = both.find((one) => one !== 'CHANGE_ASKED');
  expect(asked).toMatchObject({ state: 'ASKED', name: '새 이름', address: '부산광역시 1' });
  expect(await decide(partner, { changeId: asked.id, approved: true })).toBe('FORBIDDEN');
  expect(await decide(lead, { changeId: asked.id, approved: false })).toBe('REASON_MISSING');
  expect(await decide(lead, { changeId: asked.id, approved: true })).toMatchObject({
    state: 'APPROVED',
    business: { name: '새 이름' },
  });
  expect(await decide(lead, { changeId: asked.id, approved: true })).toBe('WRONG_STATE');
  const other = await aPartner();
  const taken = await ask(other.partner, { name: '새 이름' });
  expect(await decide(lead, { changeId: taken.id, approved: true })).toBe('NAME_TAKEN');
  expect(await takeBack(partner, taken.id)).toBe('CHANGE_UNKNOWN');
  expect(await takeBack(other.partner, taken.id)).toMatchObject({ state: 'WITHDRAWN' });
  const list = 'query { companyChanges { nodes { id } } }';
  expect((await other.partner.ask(list)).data.companyChanges.nodes).toEqual([{ id: taken.id }]);
  expect((await lead.ask(list)).data.companyChanges.nodes).toHaveLength(2);
});

test('a partner asks about the system, colleagues read it, others do not, and it is answered once (K22)', async () => {
  const { partner, business } = await aPartner();
  const question = 'partnerQuestion { id number askedBy answer answeredBy }';
  expect(await act(partner, 'askPartnerQuestion', { title: ' ', text: '?' }, question)).toBe('TEXT_MISSING');
  const asked = await act(partner, 'askPartnerQuestion', { title: '파일', text: '올릴 수 없습니다.' }, question);
  expect(asked).toMatchObject({ askedBy: '김담당', answer: null });
  const list = 'query { partnerQuestions(open: true) { nodes { id } } }';
  const colleague = subgraph.as('PARTNER', { business });
  expect((await colleague.ask(list)).data.partnerQuestions.nodes).toEqual([{ id: asked.id }]);
  const stranger = (await aPartner()).partner;
  expect((await stranger.ask(list)).data.partnerQuestions.nodes).toEqual([]);
  const answer = (asker: Asker, text = '확인했습니다.') =>
    act(asker, 'answerPartnerQuestion', { questionId: asked.id, answer: text }, question);
  expect(await answer(colleague)).toBe('FORBIDDEN');
  const both = await Promise.all([answer(lead), answer(lead)]);
  expect(both).toContain('QUESTION_ANSWERED');
  expect(both).toContainEqual(expect.objectContaining({ answer: '확인했습니다.' }));
  expect((await colleague.ask(list)).data.partnerQuestions.nodes).toEqual([]);
});

test('cases are found by the period in which they came, alone or with the rest (K24)', async () => {
  const officer = subgraph.as('OFFICER');
  await anOfficer(subgraph.em, { id: officer.actor.id });
  // Half past midnight of the 10th in Korea.
  await aCase(subgraph.em.fork(), { title: '자정 사건', openedAt: new Date('2026-03-09T15:30:00Z') });
  const query = `query ($from: LocalDate, $to: LocalDate, $search: String) {
    disputeCases(openedFrom: $from, openedTo: $to, search: $search) { nodes { title } } }`;
  const found = async (variables: Record<string, string>) =>
    (await officer.ask(query, variables)).data.disputeCases.nodes;
  expect(await found({ from: '2026-03-10', to: '2026-03-10' })).toEqual([{ title: '자정 사건' }]);
  expect(await found({ from: '2026-03-09', to: '2026-03-09' })).toEqual([]);
  expect(await found({ to: '2026-03-10' })).toEqual([{ title: '자정 사건' }]);
  expect(await found({ from: '2026-03-10', search: '없는말' })).toEqual([]);
});
