import { neighbourhoodOf } from '@madang/subgraph-kit';
import { startTestSubgraph, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { aBusiness, aCase, anOfficer } from '../dispute-case/dispute-case.factory.ts';
import { disputes } from '../subgraph.ts';
import { CaseAccessRow } from './case-access.entity.ts';
import { connectTestProviders, type TestProviders } from './case-access.factory.ts';
import { accessPersonal } from './case-access.personal.ts';
import type { AccessSide } from './case-access.ts';
import { accessIdOf } from './case-pass.ts';
import { atDoor, HOME, issued } from './testing/case-door.ts';

const NOW = new Date('2026-11-21T05:00:00Z');
const OF = { APPLICANT: 'the applicant chose this', RESPONDENT: 'the business chose that' };

let subgraph: TestSubgraph;
let outside: TestProviders;
beforeAll(async () => {
  subgraph = await startTestSubgraph(disputes, NOW);
});
beforeEach(() => {
  subgraph.setNow(NOW);
  outside = connectTestProviders();
});
afterAll(() => subgraph.stop());

/** A case both of whose sides have chosen their passwords, and the door at which they stand. */
async function caseWithPasswords() {
  const [officer, business] = [await anOfficer(subgraph.em), await aBusiness(subgraph.em)];
  const details = { officerId: officer.id, respondentId: business.id, state: 'SELF_RESOLUTION' as const };
  const dispute = await aCase(subgraph.em, details);
  for (const side of ['APPLICANT', 'RESPONDENT'] as const) {
    const id = accessIdOf(dispute.id, side);
    await subgraph.em.fork().insert(CaseAccessRow, {
      id,
      caseId: dispute.id,
      side,
      version: 2,
      issuedAt: NOW,
      issuedBy: officer.id,
      verifiedAt: NOW,
      passwordHash: await outside.parts.passwords.hash(OF[side]),
      temporary: false,
      ...(await accessPersonal.seal(subgraph.em, id, { personName: '홍길동', phoneNumber: '01012345678' })),
    });
  }
  const door = (side: AccessSide, address = HOME) => atDoor(subgraph, dispute.number, { address, side });
  return { officer, dispute, door };
}

/** How often strangers have put something on record of a number, by what it was. */
async function onRecord(number: string): Promise<Record<string, number>> {
  const rows = await subgraph.em
    .fork()
    .execute<{ act: string; times: number }[]>(
      `select act, count(*)::int as times from audit_entry where actor_account = ? or subject_id = ? group by act`,
      [number, number],
    );
  return Object.fromEntries(rows.map(({ act, times }) => [act, times]));
}

test('two hundred addresses of one /64 are one guesser, and the house next door is another', async () => {
  const { door } = await caseWithPasswords();
  for (let turn = 1; turn <= 200; turn += 1)
    await door('APPLICANT', `2001:db8:1:1::${turn.toString(16)}`).beginFails(`wrong ${turn}`);
  expect(await door('APPLICANT', '2001:db8:1:1::ffff').beginFails(OF.APPLICANT)).toBe('LOGIN_REFUSED');
  expect((await door('APPLICANT', '2001:db8:1:2::1').begin(OF.APPLICANT)).step).toBe('CODE');
});

test('a /64 that tried fifty cases is locked for all others, whichever of its addresses comes', async () => {
  const { door } = await caseWithPasswords();
  for (let turn = 0; turn < 51; turn += 1) {
    const address = `2001:db8:7:7::${turn.toString(16)}`;
    await atDoor(subgraph, String(2_032_000_000 + turn), { address, side: 'APPLICANT' }).beginFails('wrong');
  }
  expect(await door('APPLICANT', '2001:db8:7:7::abcd').beginFails(OF.APPLICANT)).toBe('LOGIN_REFUSED');
  // Within that lock new numbers are only in the service log.
  for (let turn = 60; turn < 70; turn += 1)
    await atDoor(subgraph, String(2_032_000_000 + turn), { address: '2001:db8:7:7::1', side: 'APPLICANT' }).beginFails(
      'x',
    );
  expect(await onRecord('2032000050')).toEqual({ 'case-login.locked': 1 });
  expect(await onRecord('2032000065')).toEqual({});
});

test.each([
  ['203.0.113.9', '203.0.113.9'],
  ['::ffff:203.0.113.9', '203.0.113.9'],
  ['::ffff:cb00:7109', '203.0.113.9'],
  ['2001:DB8:0:1:ffff:ffff:ffff:ffff', '2001:db8:0:1::/64'],
  ['fe80::1%eth0', 'fe80::/64'],
  ['unknown', 'unknown'],
  ['2001:db8::1/128', 'unknown'],
])('tries from %s are counted at %s', (address, place) => {
  expect(neighbourhoodOf(address)).toBe(place);
});

test('who comes in by their own password does not wipe out their guesses at the other side', async () => {
  const { door } = await caseWithPasswords();
  for (let turn = 0; turn < 4; turn += 1) await door('APPLICANT').beginFails(`wrong ${turn}`);
  const own = await door('RESPONDENT').begin(OF.RESPONDENT);
  await door('RESPONDENT').sendCode(own.id);
  const code = /\d{6}/.exec(outside.sent.at(-1)?.text ?? '')?.[0] ?? '';
  expect((await door('RESPONDENT').enter(own.id, code)).step).toBe('DONE');
  await door('APPLICANT').beginFails('wrong 5');
  expect(await door('APPLICANT').beginFails(OF.APPLICANT)).toBe('LOGIN_REFUSED');
});

test('a stranger writes five refusals and one lock into the chain, however long they go on', async () => {
  const { door, dispute } = await caseWithPasswords();
  await Promise.all(Array.from({ length: 40 }, (_none, turn) => door('APPLICANT').beginFails(`wrong ${turn}`)));
  expect(await onRecord(dispute.number)).toEqual({ 'case-login.refuse': 5, 'case-login.locked': 1 });
  subgraph.setNow(new Date(NOW.getTime() + 15 * 60_000));
  for (let turn = 0; turn < 9; turn += 1) await door('APPLICANT').beginFails('wrong');
  expect(await onRecord(dispute.number)).toEqual({ 'case-login.refuse': 10, 'case-login.locked': 2 });
});

test('access handed out twice at once has two versions, and one password that opens', async () => {
  const { officer, dispute, door } = await caseWithPasswords();
  const starts = await Promise.all(
    Array.from({ length: 4 }, () => issued(subgraph, officer.id, dispute.id, 'APPLICANT')),
  );
  const access = await subgraph.em.fork().findOneOrFail(CaseAccessRow, { caseId: dispute.id, side: 'APPLICANT' });
  expect(access.version).toBe(6);
  let opened = 0;
  for (const [turn, start] of starts.entries()) {
    const here = door('APPLICANT', `203.0.113.${turn}`);
    if ((await here.beginFails(start)) === null) opened += 1;
  }
  expect(opened).toBe(1);
});
