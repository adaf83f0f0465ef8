import { startTestSubgraph, sweepDeadlines, type Asker, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { disputes } from '../subgraph.ts';
import { aBusiness, aCase, anOfficer } from './dispute-case.factory.ts';

const NOW = new Date('2026-11-21T05:00:00Z');
const TEAM = '피해구제 1팀';

let subgraph: TestSubgraph;
beforeAll(async () => void (subgraph = await startTestSubgraph(disputes, NOW)));
afterAll(() => subgraph.stop());

async function take(asker: Asker, mutation: string, caseId: string, more = '') {
  const { data } = await asker.ask(
    `mutation ($caseId: ID!) { ${mutation}(input: { caseId: $caseId ${more} }) { userErrors { code } } }`,
    { caseId },
  );
  expect(data[mutation].userErrors).toEqual([]);
}

/** The time of the whole case; its stages have clocks of their own. */
async function deadlinesOf(asker: Asker, id: string) {
  const { data } = await asker.ask(
    'query ($id: ID!) { disputeCase(id: $id) { deadlines { clock state dueAt ownerName team history { kind } } } }',
    { id },
  );
  return data.disputeCase.deadlines.filter(({ clock }: { clock: string }) => clock === 'RECOMMENDATION');
}

async function aLedCase(details: Parameters<typeof aCase>[1] = {}) {
  const officer = subgraph.as('OFFICER', { name: '최담당', team: TEAM });
  await anOfficer(subgraph.em, { id: officer.actor.id, name: '최담당', team: TEAM });
  const business = await aBusiness(subgraph.em);
  const { id } = await aCase(subgraph.em, {
    officerId: officer.actor.id,
    team: TEAM,
    respondentId: business.id,
    ...details,
  });
  await sweepDeadlines(subgraph.em.fork(), NOW);
  return { officer, id };
}

test('a case has 30 days and the holidays at their end, and its officer has them once it is assigned (58조)', async () => {
  const lead = subgraph.as(['OFFICER', 'LEAD'], { team: TEAM });
  const { officer } = await aLedCase();
  const { id } = await aCase(subgraph.em, { openedAt: new Date('2026-11-27T05:00:00Z') });
  await sweepDeadlines(subgraph.em.fork(), NOW);
  await take(lead, 'assignCase', id, `officerId: "${officer.actor.id}"`);
  // The thirtieth day is a Sunday.
  expect(await deadlinesOf(officer, id)).toEqual([
    {
      clock: 'RECOMMENDATION',
      state: 'RUNNING',
      dueAt: '2026-12-28T14:59:59.999Z',
      ownerName: '최담당',
      team: TEAM,
      history: [{ kind: 'STARTED' }, { kind: 'HANDED_OVER' }],
    },
  ]);
});

test('an agreement meets the time of a case, a withdrawal takes it away', async () => {
  const settled = await aLedCase({ state: 'RECOMMENDATION' });
  await take(settled.officer, 'recordAgreement', settled.id, 'text: "반씩 양보하기로 함."');
  expect(await deadlinesOf(settled.officer, settled.id)).toMatchObject([{ state: 'MET' }]);

  const withdrawn = await aLedCase({ state: 'SELF_RESOLUTION' });
  await take(withdrawn.officer, 'withdrawCase', withdrawn.id, 'reason: "해결됨"');
  expect(await deadlinesOf(withdrawn.officer, withdrawn.id)).toMatchObject([{ state: 'CANCELLED' }]);
});

test('another team reads neither the case nor its time', async () => {
  const { id } = await aLedCase();
  const stranger = subgraph.as('OFFICER', { team: '피해구제 2팀' });
  const { data } = await stranger.ask('{ disputesDeadlines(first: 100) { nodes { subjectId } } }');
  expect(data.disputesDeadlines.nodes.map(({ subjectId }: { subjectId: string }) => subjectId)).not.toContain(id);
});
