import { verify } from 'node:crypto';
import { actorFromClaims, startTestSubgraph, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { aBusiness, aCase, anOfficer } from '../dispute-case/dispute-case.factory.ts';
import { disputes } from '../subgraph.ts';
import { CaseAccessRow, CaseLoginRow } from './case-access.entity.ts';
import { connectTestProviders, type TestProviders } from './case-access.factory.ts';
import { atDoor, HOME, issued, PASSWORD, type Door } from './testing/case-door.ts';

const NOW = new Date('2026-11-21T05:00:00Z');

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

/** A case with its officer, and the door at which its parties stand. */
async function caseWithDoor() {
  const officer = await anOfficer(subgraph.em);
  const business = await aBusiness(subgraph.em);
  const dispute = await aCase(subgraph.em, {
    officerId: officer.id,
    respondentId: business.id,
    state: 'NOTIFIED',
  });
  const start = (side: 'APPLICANT' | 'RESPONDENT' = 'APPLICANT') => issued(subgraph, officer.id, dispute.id, side);
  return { officer, business, dispute, start, door: atDoor(subgraph, dispute.number) };
}

async function firstLogin(door: Door, start: string, name = '홍길동'): Promise<string> {
  const login = await door.begin(start);
  await door.sendIdentityCode(login.id, { name });
  await door.confirm(login.id, '123456');
  const { pass } = await door.choose(login.id, PASSWORD);
  return pass.accessToken;
}

async function codeFor(door: Door, loginId: string): Promise<string> {
  await door.sendCode(loginId);
  return /\d{6}/.exec(outside.sent.at(-1)?.text ?? '')?.[0] ?? '';
}

function claimsIn(token: string): Record<string, unknown> {
  const [head = '', body = '', signature = ''] = token.split('.');
  const isSigned = verify(null, Buffer.from(`${head}.${body}`), outside.publicKey, Buffer.from(signature, 'base64url'));
  expect(isSigned).toBe(true);
  return JSON.parse(Buffer.from(body, 'base64url').toString());
}

test('a consumer comes in for the first time: start password, identity check, a password of their own', async () => {
  const { dispute, start, door } = await caseWithDoor();
  const password = await start();
  expect(password).toMatch(/^[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}$/);
  const login = await door.begin(password.toLowerCase().replaceAll('-', ' '));
  expect(login).toMatchObject({ step: 'IDENTITY', pass: null, codeSentTo: null });
  const sent = await door.sendIdentityCode(login.id, { name: '홍 길동' });
  expect(sent).toMatchObject({ step: 'IDENTITY', codeSentTo: '010-****-5678' });
  expect((await door.confirm(login.id, '123456')).step).toBe('PASSWORD');
  const { step, pass } = await door.choose(login.id, PASSWORD);
  expect([step, pass.caseId, pass.side]).toEqual(['DONE', dispute.id, 'APPLICANT']);
  const claims = claimsIn(pass.accessToken);
  const iat = NOW.getTime() / 1000;
  expect(claims).toMatchObject({ iss: 'madang-case-access', aud: 'madang', iat, exp: iat + 1800 });
  expect(actorFromClaims(claims)).toMatchObject({
    login: dispute.number,
    roles: ['PARTY'],
    caseId: dispute.id,
    caseSide: 'APPLICANT',
  });
});

test('afterwards every login takes a one-time code to the phone that was verified', async () => {
  const { start, door } = await caseWithDoor();
  await firstLogin(door, await start());
  const login = await door.begin(PASSWORD);
  expect(login).toMatchObject({ step: 'CODE', codeSentTo: '010-****-5678' });
  const code = await codeFor(door, login.id);
  expect(outside.sent.at(-1)?.phoneNumber).toBe('01012345678');
  expect((await door.enter(login.id, code)).pass.accessToken).toBeTruthy();
});

test('a code is good once, from the address the login began at, for five minutes and three tries', async () => {
  const { start, door } = await caseWithDoor();
  await firstLogin(door, await start());
  const used = await door.begin(PASSWORD);
  const code = await codeFor(door, used.id);
  expect(await door.from('203.0.113.9').enterFails(used.id, code)).toBe('LOGIN_ENDED');
  await door.enter(used.id, code);
  expect(await door.enterFails(used.id, code)).toBe('LOGIN_ENDED');

  const late = await door.begin(PASSWORD);
  const old = await codeFor(door, late.id);
  subgraph.setNow(new Date(NOW.getTime() + 5 * 60_000));
  expect(await door.enterFails(late.id, old)).toBe('CODE_EXPIRED');

  const tried = await door.begin(PASSWORD);
  const right = await codeFor(door, tried.id);
  const wrong = right === '000000' ? '000001' : '000000';
  for (let index = 0; index < 3; index += 1) expect(await door.enterFails(tried.id, wrong)).toBe('CODE_WRONG');
  expect(await door.enterFails(tried.id, right)).toBe('CODE_EXPIRED');
  subgraph.setNow(new Date(NOW.getTime() + 6 * 60_000));
  expect((await door.enter(tried.id, await codeFor(door, tried.id))).step).toBe('DONE');
});

test('a new code is given after thirty seconds, and ends the earlier one', async () => {
  const { start, door } = await caseWithDoor();
  await firstLogin(door, await start());
  const login = await door.begin(PASSWORD);
  const first = await codeFor(door, login.id);
  expect(await door.sendFails(login.id)).toBe('TOO_SOON');
  subgraph.setNow(new Date(NOW.getTime() + 30_000));
  const second = await codeFor(door, login.id);
  // Once in a million the two are the same, and the first is as good as the second.
  expect(first === second ? 'CODE_WRONG' : await door.enterFails(login.id, first)).toBe('CODE_WRONG');
  expect((await door.enter(login.id, second)).step).toBe('DONE');
});

test('five codes a login and ten an hour are sent, whatever address asks', async () => {
  const { start, door } = await caseWithDoor();
  await firstLogin(door, await start());
  const before = outside.sent.length;
  const answers: (string | null)[] = [];
  for (let login = 0; login < 3; login += 1) {
    const here = door.from(`203.0.113.${login}`);
    const { id } = await here.begin(PASSWORD);
    for (let code = 0; code < 6; code += 1) {
      subgraph.setNow(new Date(NOW.getTime() + (login * 6 + code + 1) * 31_000));
      answers.push(await here.sendFails(id));
    }
  }
  // One of the ten went to the identity check of the first login.
  expect(outside.sent.length - before).toBe(9);
  expect(answers.filter((code) => code === 'TOO_MANY_CODES')).toHaveLength(9);
});

test('somebody who is not the applicant is not let in with a start password that fell into their hands', async () => {
  const { start, door } = await caseWithDoor();
  const password = await start();
  outside.knownAs = '김다른';
  const login = await door.begin(password);
  await door.sendIdentityCode(login.id, { name: '홍길동' });
  expect(await door.confirmFails(login.id, '123456')).toBe('IDENTITY_DIFFERS');
  expect(await door.confirmFails(login.id, '123456')).toBe('LOGIN_ENDED');
});

test('a business comes in with its temporary number, whoever of it is identified, once it was notified', async () => {
  const { start, door, dispute } = await caseWithDoor();
  const number = await start('RESPONDENT');
  expect(number).toMatch(/^\d{4}-\d{4}-\d{4}$/);
  const claims = claimsIn(await firstLogin(door.as('RESPONDENT'), number, '박대표'));
  // What it does is recorded under the business, not under the name of a person.
  const name = expect.stringMatching(/^게임회사/);
  expect(actorFromClaims(claims)).toMatchObject({ name, caseSide: 'RESPONDENT', caseId: dispute.id });
  // A password of one side is none of the other.
  expect(await door.beginFails(PASSWORD)).toBe('LOGIN_REFUSED');
});

test('the start password works once: a second first login, and two at once, end with one person inside', async () => {
  const { start, door } = await caseWithDoor();
  const password = await start();
  const logins = [await door.begin(password), await door.begin(password)];
  for (const { id } of logins) {
    await door.sendIdentityCode(id, {});
    await door.confirm(id, '123456');
  }
  const outcomes = await Promise.all(logins.map(({ id }, index) => door.chooseAny(id, `${PASSWORD} ${index}`)));
  expect(outcomes.map(({ userErrors }) => userErrors[0]?.code ?? 'IN').toSorted()).toEqual(['IN', 'LOGIN_ENDED']);
  expect(await door.beginFails(password)).toBe('LOGIN_REFUSED');
});

test('handing out access anew ends the old password and the logins that began with it', async () => {
  const { start, door } = await caseWithDoor();
  await firstLogin(door, await start());
  const login = await door.begin(PASSWORD);
  const again = await start();
  expect(await door.sendFails(login.id)).toBe('LOGIN_ENDED');
  expect(await door.beginFails(PASSWORD)).toBe('LOGIN_REFUSED');
  expect((await door.begin(again)).step).toBe('IDENTITY');
  subgraph.setNow(new Date(NOW.getTime() + 14 * 86_400_000));
  expect(await door.beginFails(again)).toBe('LOGIN_REFUSED');
});

test.each([
  ['too short', 'short', 'PASSWORD_SHORT'],
  ['one sign repeated', 'aaaaaaaaaaaaa', 'PASSWORD_PLAIN'],
  ['the digits in a row', '0123456789', 'PASSWORD_PLAIN'],
  ['the case number', 'CASE', 'PASSWORD_PLAIN'],
  ['the start password', 'START', 'PASSWORD_PLAIN'],
])('a password that is %s is refused and another may be chosen', async (_what, chosen, code) => {
  const { start, door, dispute } = await caseWithDoor();
  const password = await start();
  const login = await door.begin(password);
  await door.sendIdentityCode(login.id, {});
  await door.confirm(login.id, '123456');
  const text = chosen.replace('CASE', `x${dispute.number}`).replace('START', password);
  expect((await door.chooseAny(login.id, text)).userErrors[0]?.code).toBe(code);
  expect((await door.choose(login.id, PASSWORD)).step).toBe('DONE');
});

test('a provider that is away or whose answer was lost is told, and the code can be asked for again', async () => {
  const { start, door } = await caseWithDoor();
  await firstLogin(door, await start());
  const login = await door.begin(PASSWORD);
  outside.sending = 'AWAY';
  expect(await door.sendFails(login.id)).toBe('NOT_SENT');
  outside.sending = 'UNCLEAR';
  subgraph.setNow(new Date(NOW.getTime() + 31_000));
  expect(await door.sendFails(login.id)).toBe('MAYBE_SENT');
  // The message did arrive: its code opens.
  const code = /\d{6}/.exec(outside.sent.at(-1)?.text ?? '')?.[0] ?? '';
  expect((await door.enter(login.id, code)).step).toBe('DONE');
});

test('nothing that opens a case lies readable in the database', async () => {
  const { start, door, dispute } = await caseWithDoor();
  const password = await start();
  await firstLogin(door, password);
  const login = await door.begin(PASSWORD);
  const code = await codeFor(door, login.id);
  const em = subgraph.em.fork();
  const access = await em.findOneOrFail(CaseAccessRow, { caseId: dispute.id });
  const logins = await em.find(CaseLoginRow, { accessId: access.id });
  const sealed = [access, ...logins].flatMap((row) => [row.personName, row.phoneNumber]);
  const bytes = sealed.map((value) => Buffer.from(value ?? []).toString('utf8'));
  expect(bytes[0]).not.toBe('');
  const text = JSON.stringify([access, logins, bytes]);
  for (const secret of [
    '01012345678',
    '홍길동',
    'ci of',
    PASSWORD,
    password,
    password.replaceAll('-', ''),
    login.id,
    `"${code}"`,
  ])
    expect(text).not.toContain(secret);
  expect(access.ciDigest).toHaveLength(43);
});

test('only the officer of the case and the team lead hand out access, to a business only once it was notified', async () => {
  const { dispute, officer } = await caseWithDoor();
  const early = await aCase(subgraph.em, { officerId: officer.id });
  const ask = async (actor: Parameters<TestSubgraph['as']>, caseId: string, side: string) => {
    const { data, errors } = await subgraph.as(...actor).ask(ISSUE, { input: { caseId, side } });
    return errors[0]?.extensions?.['code'] ?? data.issueCaseAccess.userErrors[0]?.code ?? 'ISSUED';
  };
  expect(await ask(['OFFICER'], dispute.id, 'APPLICANT')).toBe('NOT_ALLOWED');
  expect(await ask(['LEAD'], dispute.id, 'APPLICANT')).toBe('ISSUED');
  expect(await ask(['AGENT'], dispute.id, 'APPLICANT')).toBe('FORBIDDEN');
  expect(await ask(['OFFICER', { id: officer.id }], early.id, 'RESPONDENT')).toBe('NOT_NOTIFIED');
  expect(await ask(['OFFICER', { id: officer.id }], '0190a5f0-0000-7000-8000-000000000000', 'APPLICANT')).toBe(
    'CASE_UNKNOWN',
  );
});

const ISSUE = /* GraphQL */ `
  mutation ($input: IssueCaseAccessInput!) {
    issueCaseAccess(input: $input) {
      issued {
        startPassword
      }
      userErrors {
        code
      }
    }
  }
`;

test('a party reads and moves its own case and no other', async () => {
  const { dispute, business } = await caseWithDoor();
  const other = await aCase(subgraph.em, { state: 'NOTIFIED', respondentId: business.id });
  const party = (caseSide: 'APPLICANT' | 'RESPONDENT') => subgraph.as('PARTY', { caseId: dispute.id, caseSide });
  const READ = 'query ($id: ID!) { disputeCase(id: $id) { number availableSteps } }';
  const CONFIRM = `mutation ($input: ConfirmReceiptInput!) {
    confirmReceipt(input: $input) { disputeCase { receiptConfirmedAt } userErrors { code } }
  }`;
  const { data } = await party('RESPONDENT').ask(READ, { id: dispute.id });
  expect(data.disputeCase).toEqual({
    number: dispute.number,
    availableSteps: ['CONFIRM_RECEIPT', 'REPORT_SELF_REMEDY'],
  });
  expect((await party('RESPONDENT').ask(READ, { id: other.id })).data.disputeCase).toBeNull();
  expect((await party('APPLICANT').ask(READ, { id: dispute.id })).data.disputeCase.availableSteps).toEqual([
    'WITHDRAW',
  ]);
  const confirmed = await party('RESPONDENT').ask(CONFIRM, { input: { caseId: dispute.id } });
  expect(confirmed.data.confirmReceipt.userErrors).toEqual([]);
  const refused = await party('APPLICANT').ask(CONFIRM, { input: { caseId: dispute.id } });
  expect(refused.data.confirmReceipt.userErrors[0].code).toBe('NOT_ALLOWED');
  expect(
    (await party('RESPONDENT').ask(CONFIRM, { input: { caseId: other.id } })).data.confirmReceipt.userErrors[0].code,
  ).toBe('CASE_UNKNOWN');
});

test('what is a day past its end is forgotten by the job', async () => {
  const { start, door } = await caseWithDoor();
  await door.begin(await start());
  await door.beginFails('wrong');
  const job = disputes.jobs['forget-old-logins'];
  await job?.run(subgraph.em.fork(), null, new Date(NOW.getTime() + 2 * 86_400_000));
  const rest = await subgraph.em.fork().count(CaseLoginRow, { address: HOME });
  expect(rest).toBe(0);
});
