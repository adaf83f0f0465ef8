import { startTestSubgraph, type Asker, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aBusiness, aCase, anOfficer } from '../dispute-case/dispute-case.factory.ts';
import { disputes } from '../subgraph.ts';
import { countPairs } from './count-pairs.ts';
import { LABELLED } from './labelled-cases.ts';

const NOW = new Date('2026-11-30T05:00:00Z');
const SIMILAR = `query ($id: ID!) { disputeCase(id: $id) { similarCases { likeness disputeCase { id title } } } }`;

/** Shares of the first and of all that is named that are of the same kind, at least; measured are 0.93 and 0.65. */
const PRECISION = { first: 0.85, all: 0.6 };

let subgraph: TestSubgraph;
let officer: Asker;
const kindOf = new Map<string, string>();

beforeAll(async () => {
  subgraph = await startTestSubgraph(disputes, NOW);
  officer = subgraph.as('OFFICER', { team: '1팀' });
  await anOfficer(subgraph.em, { id: officer.actor.id });
  const respondentId = (await aBusiness(subgraph.em)).id;
  for (const { kind, title, facts } of LABELLED) {
    const { id } = await aCase(subgraph.em.fork(), {
      title,
      facts,
      state: 'CLOSED',
      result: 'SETTLED',
      closedAt: NOW,
      officerId: officer.actor.id,
      respondentId,
    });
    kindOf.set(id, kind);
  }
  await countPairs(subgraph.em.fork());
});
afterAll(() => subgraph.stop());

async function similarTo(id: string, asker = officer) {
  const { data, errors } = await asker.ask(SIMILAR, { id });
  expect(errors).toEqual([]);
  return data.disputeCase.similarCases;
}

test('the first that is named is of the same kind for nine of ten, on a labelled set', async () => {
  const [first, all]: [boolean[], boolean[]] = [[], []];
  for (const [id, kind] of kindOf) {
    const found = (await similarTo(id)).map((one: { disputeCase: { id: string } }) => one.disputeCase.id);
    expect(found).not.toContain(id);
    const isSame = found.map((other: string) => kindOf.get(other) === kind);
    first.push(isSame[0] === true);
    all.push(...isSame);
  }
  const share = (of: boolean[]) => of.filter(Boolean).length / of.length;
  expect(share(first)).toBeGreaterThanOrEqual(PRECISION.first);
  expect(share(all)).toBeGreaterThanOrEqual(PRECISION.all);
});

test('a case of another team is not named, and nobody else is told of any', async () => {
  const [first] = kindOf.keys();
  const own = await aCase(subgraph.em.fork(), {
    title: '헬스장 중도해지 환불 거부',
    facts: '헬스장 3개월 이용 후 해지를 요구했으나 위약금을 과다하게 청구함.',
  });
  expect((await similarTo(own.id)).length).toBeGreaterThan(2);
  await subgraph.em.fork().execute("update dispute_case set team = '2팀' where state = 'CLOSED'");
  expect(await similarTo(own.id)).toEqual([]);
  await subgraph.em.fork().execute("update dispute_case set team = null where state = 'CLOSED'");
  const { errors } = await subgraph.as('AGENT').ask(SIMILAR, { id: first });
  expect(errors[0]?.extensions?.['code']).toBe('FORBIDDEN');
});
