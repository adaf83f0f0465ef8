import { newId } from '@madang/subgraph-kit';
import { anonymous, startTestSubgraph, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { aBusiness, aCase } from '../dispute-case/dispute-case.factory.ts';
import { disputes } from '../subgraph.ts';
import { beginCaseLogin } from './begin-case-login.ts';
import { loginContext, type LoginContext } from './case-access-parts.ts';
import { CaseAccessRow, CaseLoginRow, LoginThrottleRow } from './case-access.entity.ts';
import { connectTestProviders, type TestProviders } from './case-access.factory.ts';
import { accessPersonal } from './case-access.personal.ts';
import { accessIdOf } from './case-pass.ts';
import { atDoor, HOME } from './testing/case-door.ts';

const NOW = new Date('2026-11-21T05:00:00Z');
const CASES = 1000;
const GUESSES = 10;
/** Passwords that people choose, as far as the list of a guesser goes; the victim's is the eighth. */
const LIST = Array.from({ length: GUESSES }, (_none, index) => `letmein-please-${index}`);
const CHOSEN = LIST[7] ?? '';

let subgraph: TestSubgraph;
let outside: TestProviders;
let numbers: string[];
beforeAll(async () => {
  subgraph = await startTestSubgraph(disputes, NOW);
  outside = connectTestProviders();
  numbers = await manyCases();
}, 600_000);
beforeEach(async () => {
  subgraph.setNow(NOW);
  outside = connectTestProviders();
  await subgraph.em.fork().nativeDelete(LoginThrottleRow, {});
  await subgraph.em.fork().nativeDelete(CaseLoginRow, {});
});
afterAll(() => subgraph.stop());

/** A thousand cases whose applicants have all chosen the same weak password. */
async function manyCases(): Promise<string[]> {
  const business = await aBusiness(subgraph.em.fork());
  const { passwords } = outside.parts;
  const passwordHash = await passwords.hash(CHOSEN);
  // An entity manager of its own for each: one that holds a thousand cases looks through all of them with every flush.
  const made = await inBatches(Array.from({ length: CASES }), () =>
    aCase(subgraph.em.fork(), { state: 'SELF_RESOLUTION', respondentId: business.id }),
  );
  const person = { personName: '홍길동', phoneNumber: '01012345678' };
  const accesses = await inBatches(made, async (dispute) => {
    const id = accessIdOf(dispute.id, 'APPLICANT');
    return {
      id,
      caseId: dispute.id,
      side: 'APPLICANT' as const,
      passwordHash,
      temporary: false,
      version: 2,
      issuedAt: NOW,
      issuedBy: newId(),
      ...(await accessPersonal.seal(subgraph.em, id, person)),
      verifiedAt: NOW,
    };
  });
  await subgraph.em.fork().insertMany(CaseAccessRow, accesses);
  return made.map(({ number }) => number);
}

function from(address: string, details: Partial<LoginContext> = {}): LoginContext {
  const { em } = subgraph;
  const asked = { actor: { ...anonymous, address }, now: NOW, em } as Parameters<typeof loginContext>[0];
  return { ...loginContext(asked), ...details };
}

/** Tries the list on every case; how often the password was hit, and what each try cost in password hashes. */
async function guess(
  addressOf: (turn: number, index: number) => string,
  settings = outside.parts.settings,
  targets: readonly string[] = numbers,
) {
  const before = outside.parts.passwords.computed;
  let hits = 0;
  for (const [turn, password] of LIST.entries()) {
    const answers = await inBatches(targets, (caseNumber, index) =>
      beginCaseLogin(from(addressOf(turn, index), { settings }), { caseNumber, side: 'APPLICANT', password }),
    );
    hits += answers.filter((answer) => 'step' in answer).length;
  }
  return { hits, hashes: outside.parts.passwords.computed - before };
}

async function inBatches<Item, Answer>(items: readonly Item[], work: (item: Item, index: number) => Promise<Answer>) {
  const answers: Answer[] = [];
  for (let at = 0; at < items.length; at += 20) {
    const batch = items.slice(at, at + 20).map((item, index) => work(item, at + index));
    answers.push(...(await Promise.all(batch)));
  }
  return answers;
}

test('1,000 guesses over 100 cases from one address open nothing', async () => {
  const few = numbers.slice(0, 100);
  expect(await guess(() => HOME, outside.parts.settings, few)).toEqual({ hits: 0, hashes: few.length * GUESSES });
}, 600_000);

test('10,000 guesses over 1,000 cases from a thousand addresses open nothing', async () => {
  expect(await guess((_turn, index) => `10.1.${index >> 8}.${index & 255}`)).toEqual({
    hits: 0,
    hashes: CASES * GUESSES,
  });
}, 600_000);

test('planted hole: with the locks switched off the same guesses find the password', async () => {
  const open = { ...outside.parts.settings, tries: 1_000_000, wrongCasesPerHour: 1_000_000 };
  expect((await guess((_turn, index) => `10.1.${index >> 8}.${index & 255}`, open, numbers.slice(0, 100))).hits).toBe(
    100,
  );
}, 600_000);

test('whoever changes the address with every guess may hit a password, and opens nothing without the phone', async () => {
  const [caseNumber = ''] = numbers;
  const door = atDoor(subgraph, caseNumber, { address: '10.9.0.8', side: 'APPLICANT' });
  const login = await door.begin(CHOSEN);
  await door.sendCode(login.id);
  const right = /\d{6}/.exec(outside.sent.at(-1)?.text ?? '')?.[0] ?? '';
  const wrong = ['000000', '111111', '222222', '333333'].filter((code) => code !== right).slice(0, 3);
  for (const code of wrong) expect(await door.enterFails(login.id, code)).toBe('CODE_WRONG');
  expect(await door.enterFails(login.id, right)).toBe('CODE_EXPIRED');
  // Two more wrong codes of another login, and the pair is locked like after wrong passwords.
  const again = await door.begin(CHOSEN);
  await door.sendCode(again.id);
  const next = /\d{6}/.exec(outside.sent.at(-1)?.text ?? '')?.[0] ?? '';
  for (const code of wrong.filter((each) => each !== next).slice(0, 2)) await door.enterFails(again.id, code);
  expect(await door.enterFails(again.id, next)).toBe('LOGIN_ENDED');
  expect(await door.beginFails(CHOSEN)).toBe('LOGIN_REFUSED');
});

test('five wrong passwords lock the case for that address and no other, for fifteen minutes', async () => {
  const [, caseNumber = ''] = numbers;
  const door = atDoor(subgraph, caseNumber);
  for (let turn = 0; turn < 5; turn += 1) expect(await door.beginFails(`wrong ${turn}`)).toBe('LOGIN_REFUSED');
  expect(await door.beginFails(CHOSEN)).toBe('LOGIN_REFUSED');
  expect((await door.from('203.0.113.77').begin(CHOSEN)).step).toBe('CODE');
  subgraph.setNow(new Date(NOW.getTime() + 15 * 60_000 - 1));
  expect(await door.beginFails(CHOSEN)).toBe('LOGIN_REFUSED');
  subgraph.setNow(new Date(NOW.getTime() + 15 * 60_000));
  expect((await door.begin(CHOSEN)).step).toBe('CODE');
});

test('wrong passwords that come at once are not more than those that come one by one', async () => {
  const [, , caseNumber = ''] = numbers;
  const guesses = Array.from({ length: 30 }, (_none, index) => `wrong ${index}`);
  const door = atDoor(subgraph, caseNumber);
  await Promise.all(guesses.map((password) => door.beginFails(password)));
  const row = await subgraph.em.fork().findOneOrFail(LoginThrottleRow, { key: `pair|${caseNumber}|APPLICANT|${HOME}` });
  expect(row.count).toBe(30);
  expect(await door.beginFails(CHOSEN)).toBe('LOGIN_REFUSED');
});

test('right passwords are no wrong tries: an office comes in as often as it has cases', async () => {
  for (const caseNumber of numbers.slice(100, 170))
    expect((await atDoor(subgraph, caseNumber).begin(CHOSEN)).step).toBe('CODE');
});

test('an unknown case, a wrong password, a locked pair and a lapsed start are answered byte for byte alike, for one hash each', async () => {
  const [, , , known = '', locked = ''] = numbers;
  for (let turn = 0; turn < 5; turn += 1) await atDoor(subgraph, locked).beginFails('wrong');
  const ask = async (caseNumber: string, password: string) => {
    const before = outside.parts.passwords.computed;
    const token = await subgraph.signActor({ ...anonymous, address: HOME });
    const response = await fetch(`${subgraph.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-madang-actor': token },
      body: JSON.stringify({ query: BEGIN, variables: { input: { caseNumber, side: 'APPLICANT', password } } }),
    });
    return { status: response.status, body: await response.text(), hashes: outside.parts.passwords.computed - before };
  };
  const answers = [
    await ask('2031999999', CHOSEN),
    await ask('nonsense', ''),
    await ask(known, 'wrong'),
    await ask(locked, 'wrong'),
    await ask(locked, CHOSEN),
  ];
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(answers[0]).toMatchObject({ status: 200, hashes: 1 });
});

test('a case and a number of none ask the same statements of the database, before the lock and within it', async () => {
  const [, , , , , known = ''] = numbers;
  const NONE = '2031999999';
  const asked = async (number: string, password = 'wrong') =>
    (await subgraph.statementsOf(() => atDoor(subgraph, number).beginFails(password))).length;
  for (const number of [known, NONE]) await asked(number);
  expect(await asked(known)).toBe(await asked(NONE));
  for (let turn = 0; turn < 4; turn += 1) for (const number of [known, NONE]) await asked(number);
  const within = [await asked(known), await asked(known, CHOSEN), await asked(NONE)];
  expect(new Set(within).size).toBe(1);
});

const BEGIN = /* GraphQL */ `
  mutation ($input: BeginCaseLoginInput!) {
    beginCaseLogin(input: $input) {
      caseLogin {
        id
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`;
