import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { codeTexts } from '../../subgraphs/disputes/src/case-access/code-texts.ts';
import { portOne } from '../../subgraphs/disputes/src/case-access/portone.ts';
import { solapi } from '../../subgraphs/subgraph-kit/src/dispatch/carriers/solapi.ts';
import { freePort } from '../start/testing.ts';
import { ACCOUNTS, startTestSimulators, type TestSimulators } from './testing.ts';

const PERSON = {
  name: '홍길동',
  phoneNumber: '01012345678',
  birthDigits: '9001011',
  carrier: 'SKT',
  address: '198.51.100.7',
} as const;

let simulators: TestSimulators;
/** Address at which nobody listens. */
let nobody: string;
beforeAll(async () => {
  simulators = await startTestSimulators();
  nobody = `http://127.0.0.1:${await freePort()}`;
});
beforeEach(async () => {
  await simulators.tell('portone', {});
  await simulators.tell('solapi', {});
});
afterAll(() => simulators.app.close());

const check = (details = {}) =>
  portOne({ url: `${simulators.url}/portone`, timeoutMs: 400, ...ACCOUNTS.portOne, ...details });
const texts = (details = {}) =>
  codeTexts(solapi({ url: `${simulators.url}/solapi`, timeoutMs: 400, ...ACCOUNTS.solapi, ...details }));

async function sent(): Promise<{ id: string; code: string }> {
  const id = randomUUID();
  expect(await check().send(id, PERSON)).toBe('SENT');
  return { id, code: await simulators.codeTo(PERSON.phoneNumber) };
}

describe('PortOne', () => {
  test('a code to the phone says who somebody is', async () => {
    const { id, code } = await sent();
    const wrong = code === '000000' ? '000001' : '000000';
    expect(await check().confirm(id, wrong)).toEqual({ outcome: 'WRONG' });
    const confirmed = await check().confirm(id, code);
    expect(confirmed).toMatchObject({ outcome: 'VERIFIED', person: { name: '홍길동', phoneNumber: '01012345678' } });
    if (confirmed.outcome !== 'VERIFIED') throw new Error('not verified');
    expect([confirmed.person.ci?.length, confirmed.person.di?.length]).toEqual([88, 64]);
  });

  test('a provider that tells neither phone nor DI is understood as well', async () => {
    await simulators.tell('portone', { readings: ['no-phone', 'no-di'] });
    const { id, code } = await sent();
    const { phoneNumber } = PERSON;
    expect(await check().confirm(id, code)).toMatchObject({ outcome: 'VERIFIED', person: { phoneNumber, di: null } });
  });

  test('a phone that is not theirs, a code that is old and a check that never was are told apart', async () => {
    expect(await check().send(randomUUID(), { ...PERSON, phoneNumber: '01099990000' })).toBe('REFUSED');
    const { id, code } = await sent();
    simulators.setNow(new Date(Date.now() + 4 * 60_000));
    expect(await check().confirm(id, code)).toEqual({ outcome: 'WRONG' });
    simulators.setNow(new Date());
    expect(await check().confirm(randomUUID(), code)).toEqual({ outcome: 'EXPIRED' });
  });

  test('a wrong secret, a wrong channel, a provider that is down or away: nothing was sent, and it is said so', async () => {
    const before = (await simulators.messages()).length;
    expect(await check({ secret: 'guess' }).send(randomUUID(), PERSON)).toBe('AWAY');
    expect(await check({ channelKey: 'other' }).send(randomUUID(), PERSON)).toBe('AWAY');
    expect(await check({ url: nobody }).send(randomUUID(), PERSON)).toBe('AWAY');
    await simulators.tell('portone', { mode: 'down', times: 1 });
    expect(await check().send(randomUUID(), PERSON)).toBe('AWAY');
    expect(await simulators.messages()).toHaveLength(before);
  });

  test('a lost answer to sending is unclear; asking for the same check again finds it sent', async () => {
    const id = randomUUID();
    await simulators.tell('portone', { mode: 'lost-reply', times: 1 });
    expect(await check().send(id, PERSON)).toBe('UNCLEAR');
    expect(await check().send(id, PERSON)).toBe('SENT');
    const code = await simulators.codeTo(PERSON.phoneNumber);
    expect((await check().confirm(id, code)).outcome).toBe('VERIFIED');
  });

  test.each(['lost-reply', 'slow'])(
    'a confirmation whose answer was %s is read back from the provider',
    async (mode) => {
      const { id, code } = await sent();
      await simulators.tell('portone', { mode, times: 1 });
      expect((await check().confirm(id, code)).outcome).toBe('VERIFIED');
    },
  );
});

describe('Solapi', () => {
  test('a text message is taken', async () => {
    expect(await texts().send('01012345678', '[마당] 인증번호 123456')).toBe('SENT');
    expect((await simulators.messages())[0]).toMatchObject({ to: '01012345678', provider: 'Solapi' });
  });

  test('a wrong key, a wrong secret, a number that is not registered, a provider that is down or away: not sent', async () => {
    const before = (await simulators.messages()).length;
    for (const details of [{ key: 'OTHER' }, { secret: 'guess' }, { from: '0200000000' }, { url: nobody }])
      expect(await texts(details).send('01012345678', 'x')).toBe('AWAY');
    await simulators.tell('solapi', { mode: 'down', times: 1 });
    expect(await texts().send('01012345678', 'x')).toBe('AWAY');
    simulators.setNow(new Date(Date.now() + 20 * 60_000));
    expect(await texts().send('01012345678', 'x')).toBe('AWAY');
    simulators.setNow(new Date());
    expect(await simulators.messages()).toHaveLength(before);
  });

  test.each(['lost-reply', 'slow'])(
    'a message whose answer was %s may have been sent, and is not sent again',
    async (mode) => {
      const before = (await simulators.messages()).length;
      await simulators.tell('solapi', { mode, times: 1 });
      expect(await texts().send('01012345678', 'x')).toBe('UNCLEAR');
      expect(await simulators.messages()).toHaveLength(before + 1);
    },
  );
});

test('the page of captured messages shows the code, and what was sent only as text', async () => {
  await texts().send('01012345678', '<script>alert(1)</script>');
  const page = await fetch(`${simulators.url}/simulators/messages`);
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  const text = await page.text();
  expect(text).toContain('&lt;script&gt;');
  expect(text).not.toContain('<script>');
});
