import { actorFromClaims, startTestSubgraph, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aBusiness, aCase, anOfficer } from '../dispute-case/dispute-case.factory.ts';
import { disputes } from '../subgraph.ts';
import { connectTestProviders } from './case-access.factory.ts';
import { atDoor, issued, PASSWORD } from './testing/case-door.ts';

const NOW = new Date('2026-11-21T05:00:00Z');

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startTestSubgraph(disputes, NOW);
  connectTestProviders();
});
afterAll(() => subgraph.stop());

/** A case whose applicant has come in, and who they are by the token they got. */
async function caseWithPartyInside() {
  const [officer, business] = [await anOfficer(subgraph.em), await aBusiness(subgraph.em)];
  const details = { officerId: officer.id, respondentId: business.id, state: 'SELF_RESOLUTION' as const };
  const dispute = await aCase(subgraph.em, details);
  const comeIn = async () => {
    const door = atDoor(subgraph, dispute.number);
    const login = await door.begin(await issued(subgraph, officer.id, dispute.id, 'APPLICANT'));
    await door.sendIdentityCode(login.id, {});
    await door.confirm(login.id, '123456');
    const { pass } = await door.choose(login.id, PASSWORD);
    return actorFromClaims(JSON.parse(Buffer.from(pass.accessToken.split('.')[1], 'base64url').toString()));
  };
  const hand = (side: 'APPLICANT' | 'RESPONDENT') => issued(subgraph, officer.id, dispute.id, side);
  return { dispute, comeIn, hand };
}

async function reads(party: ReturnType<typeof actorFromClaims>, id: string): Promise<string | null> {
  const { data } = await subgraph.as('PARTY', party).ask('query ($id: ID!) { disputeCase(id: $id) { id } }', { id });
  return data.disputeCase?.id ?? null;
}

test('handing out access anew calls back the tokens of before, and no token of the other side', async () => {
  const { dispute, comeIn, hand } = await caseWithPartyInside();
  const thief = await comeIn();
  expect(thief.caseVersion).toBe(2);
  expect(await reads(thief, dispute.id)).toBe(dispute.id);
  await hand('RESPONDENT');
  expect(await reads(thief, dispute.id)).toBe(dispute.id);

  await hand('APPLICANT');
  expect(await reads(thief, dispute.id)).toBeNull();
  const WITHDRAW = `mutation ($input: WithdrawCaseInput!) {
    withdrawCase(input: $input) { disputeCase { id } userErrors { code } }
  }`;
  const { data } = await subgraph
    .as('PARTY', thief)
    .ask(WITHDRAW, { input: { caseId: dispute.id, reason: '합의했습니다' } });
  expect(data.withdrawCase.userErrors[0].code).toBe('CASE_UNKNOWN');

  const owner = await comeIn();
  expect(await reads(owner, dispute.id)).toBe(dispute.id);
  expect(await reads(thief, dispute.id)).toBeNull();
});

test('a version that was never handed out, or that of the other side, opens nothing', async () => {
  const { dispute, comeIn } = await caseWithPartyInside();
  const party = await comeIn();
  for (const wrong of [{ caseVersion: 3 }, { caseVersion: -1 }, { caseSide: 'RESPONDENT' as const }])
    expect(await reads({ ...party, ...wrong }, dispute.id)).toBeNull();
});
