import { newId } from '@madang/subgraph-kit';
import { startTestSubgraph, sweepDeadlines, withoutFilters, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aBusiness, aCase, anOfficer } from '../dispute-case/dispute-case.factory.ts';
import { disputes } from '../subgraph.ts';

const NOW = new Date('2026-11-23T05:00:00Z');
const SUGGESTED = `query ($id: ID!) { disputeCase(id: $id) {
  suggestedOfficers { officer { name } openCases casesOfItem expert } } }`;
const EXPERTISE = `mutation ($officerId: ID!, $items: [ID!]!) {
  setOfficerExpertise(input: { officerId: $officerId, itemCategoryIds: $items }) {
    officer { name expertise { id } } userErrors { code } } }`;

let subgraph: TestSubgraph;
beforeAll(async () => void (subgraph = await startTestSubgraph(disputes, NOW)));
afterAll(() => subgraph.stop());

/** A team with a busy and a free officer, and a new case of the team about an item. */
async function aTeam(name: string) {
  const team = `${name} 팀`;
  const itemCategoryId = newId();
  const [busy, free] = [
    await anOfficer(subgraph.em, { name: `${name} 바쁨`, team }),
    await anOfficer(subgraph.em, { name: `${name} 한가`, team }),
  ];
  const { id: respondentId } = await aBusiness(subgraph.em);
  for (const state of ['FACT_FINDING', 'ASSIGNED', 'OPINIONS'] as const)
    await aCase(subgraph.em, { officerId: busy.id, team, respondentId, state });
  const fresh = await aCase(subgraph.em, { team, itemCategoryId, openedAt: NOW });
  return { team, busy, free, fresh, itemCategoryId, lead: subgraph.as('LEAD', { team, name: '한팀장' }) };
}

test('a lead is suggested who has the fewest cases, and who knows the item well counts for more (K4)', async () => {
  const { lead, busy, free, fresh, itemCategoryId, team } = await aTeam('가');
  const suggestions = async () => (await lead.ask(SUGGESTED, { id: fresh.id })).data.disputeCase.suggestedOfficers;
  expect(await suggestions()).toEqual([
    { officer: { name: free.name }, openCases: 0, casesOfItem: 0, expert: false },
    { officer: { name: busy.name }, openCases: 3, casesOfItem: 0, expert: false },
  ]);
  const said = await lead.ask(EXPERTISE, { officerId: busy.id, items: [itemCategoryId, itemCategoryId] });
  expect(said.data.setOfficerExpertise).toEqual({
    officer: { name: busy.name, expertise: [{ id: itemCategoryId }] },
    userErrors: [],
  });
  expect(await suggestions()).toMatchObject([{ officer: { name: busy.name }, expert: true }, {}]);
  const end = { result: 'NOT_SETTLED' as const, closedAt: NOW };
  const { id: respondentId } = await aBusiness(subgraph.em);
  for (let made = 0; made < 6; made += 1)
    await aCase(subgraph.em, { officerId: free.id, team, respondentId, itemCategoryId, state: 'CLOSED', ...end });
  expect(await suggestions()).toMatchObject([{ officer: { name: free.name }, casesOfItem: 4 }, {}]);
  await lead.ask(EXPERTISE, { officerId: busy.id, items: [] });
  expect(await suggestions()).toMatchObject([{}, { expert: false }]);
});

test('nobody but a lead reads suggestions or says what somebody knows, and only of their own team', async () => {
  const { fresh, busy, team, itemCategoryId } = await aTeam('나');
  const officer = subgraph.as('OFFICER', { team });
  expect((await officer.ask(SUGGESTED, { id: fresh.id })).data.disputeCase.suggestedOfficers).toBeNull();
  const refused = await officer.ask(EXPERTISE, { officerId: busy.id, items: [itemCategoryId] });
  expect(refused.errors[0]?.extensions?.['code']).toBe('FORBIDDEN');
  const stranger = subgraph.as('LEAD', { team: '다른 팀' });
  const unknown = await stranger.ask(EXPERTISE, { officerId: busy.id, items: [itemCategoryId] });
  expect(unknown.data.setOfficerExpertise.userErrors).toEqual([{ code: 'OFFICER_UNKNOWN' }]);
  await withoutFilters(async () => {
    const past = await stranger.ask(EXPERTISE, { officerId: busy.id, items: [itemCategoryId] });
    expect(past.data.setOfficerExpertise.userErrors).toEqual([{ code: 'OFFICER_UNKNOWN' }]);
  });
});

test('a case that no lead assigns in two working days goes to the fittest officer by itself', async () => {
  const { fresh, free, lead } = await aTeam('다');
  await sweepDeadlines(subgraph.em.fork(), NOW);
  const clock = `select due_at from deadline where subject_id = ? and clock = 'ASSIGNMENT'`;
  const [row] = await subgraph.em.fork().execute<{ due_at: string }[]>(clock, [fresh.id]);
  await sweepDeadlines(subgraph.em.fork(), new Date(Date.parse(row?.due_at ?? '') + 86_400_000));
  const { data } = await lead.ask(
    'query ($id: ID!) { disputeCase(id: $id) { state officer { name } whoseMove history { step takenByName note } } }',
    { id: fresh.id },
  );
  expect(data.disputeCase).toEqual({
    state: 'ASSIGNED',
    officer: { name: free.name },
    whoseMove: ['OFFICER'],
    history: [{ step: 'ASSIGN', takenByName: '기한 경과', note: free.name }],
  });
});
