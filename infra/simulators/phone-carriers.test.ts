import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { centrex } from '../../subgraphs/callcenter/src/phone-system/centrex/centrex.ts';
import { ringOf } from '../../subgraphs/callcenter/src/phone-system/centrex/ring-callback.ts';
import type { PhoneSystem } from '../../subgraphs/callcenter/src/phone-system/phone-system.ts';
import { freePort } from '../start/testing.ts';
import { ACCOUNTS, startTestSimulators, type TestSimulators } from './testing.ts';

const NOW = new Date('2026-11-29T03:00:00Z');
const DONE = { outcome: 'DONE', value: null };

let simulators: TestSimulators;
let phone: PhoneSystem;
let door: Server;
let doorPort: number;
const told: URL[] = [];

beforeAll(async () => {
  simulators = await startTestSimulators();
  doorPort = await freePort();
  door = createServer((request, answer) => {
    told.push(new URL(request.url ?? '/', 'http://door'));
    answer.end();
  }).listen(doorPort, '127.0.0.1');
  phone = centrex(optionsAt(`${simulators.url}/centrex`));
});
beforeEach(async () => {
  told.length = 0;
  simulators.setNow(NOW);
  await simulators.tell('centrex', {});
  await Promise.all(['9826', '9827'].map((extension) => phone.hangUp(extension)));
});
afterAll(async () => {
  door.close();
  await simulators.app.close();
});

const optionsAt = (url: string) => ({
  url,
  timeoutMs: 300,
  lines: new Map(Object.entries(ACCOUNTS.centrex.lines)),
  callback: new URL(`http://127.0.0.1:${doorPort}/doors/calls/centrex/secret`),
});
const at = (seconds: number) => simulators.setNow(new Date(NOW.getTime() + seconds * 1000));
const dialsOf = async () => (await simulators.ledger('centrex')).filter(({ act }) => act === 'DIAL').length;

test('an extension is connected, and its rings are told to our door; one of another password is refused', async () => {
  expect(await phone.register('9826')).toEqual(DONE);
  await simulators.phone('rings', { to: '9826', from: '01012345678', times: 2 });
  expect(told.map(({ pathname }) => pathname)).toEqual(Array(2).fill('/doors/calls/centrex/secret'));
  expect(ringOf(Object.fromEntries(told[0]?.searchParams ?? []), () => null, NOW)).toMatchObject({
    kind: 'RINGING',
    extension: '9826',
    number: '01012345678',
  });
  const stranger = centrex({
    ...optionsAt(`${simulators.url}/centrex`),
    lines: new Map([['9826', { number: '07079009826', password: 'wrong' }]]),
  });
  expect(await stranger.register('9826')).toEqual({ outcome: 'REFUSED', reason: '1003' });
  expect(await phone.register('1234')).toMatchObject({ outcome: 'REFUSED' });
});

test('a ring that tells the 070 number alone is known by it', async () => {
  await phone.register('9827');
  await simulators.tell('centrex', { readings: ['no-inner'] });
  await simulators.phone('rings', { to: '9827', from: '0212345678' });
  const query = Object.fromEntries(told[0]?.searchParams ?? []);
  expect(ringOf(query, (line) => (line === '07079009827' ? '9827' : null), NOW)?.extension).toBe('9827');
  expect(ringOf({ ...query, kind: '2' }, () => '9827', NOW)).toBeNull();
});

test('dialling rings once; a lost answer is unclear, nobody there is away, and what is refused says so', async () => {
  const before = await dialsOf();
  expect(await phone.dial('9826', '01012345678', 'call')).toEqual(DONE);
  expect(await phone.dial('9826', '01012345678', 'call')).toEqual({ outcome: 'REFUSED', reason: '4001' });
  expect(await phone.hangUp('9826')).toEqual(DONE);
  expect(await phone.hangUp('9826')).toEqual({ outcome: 'REFUSED', reason: 'NO_CALL' });
  for (const mode of ['lost-reply', 'slow']) {
    await simulators.tell('centrex', { mode, times: 1 });
    expect(await phone.dial('9827', '01012345678', 'call')).toEqual({ outcome: 'UNCLEAR' });
    await phone.hangUp('9827');
  }
  expect(await dialsOf()).toBe(before + 3);
  expect(await centrex(optionsAt(`http://127.0.0.1:${await freePort()}`)).dial('9826', '01012345678', 'call')).toEqual({
    outcome: 'AWAY',
  });
});

test.each([[[]], [['no-status']]])(
  'calls are looked up, whether or not they say how they went: %s',
  async (readings) => {
    const from = readings.length === 0 ? '01077770001' : '01077770002';
    await simulators.phone('rings', { to: '9826', from, times: 0 });
    at(5);
    await simulators.phone('calls', { to: '9826', state: 'answered' });
    at(65);
    await simulators.phone('calls', { to: '9826', state: 'ended' });
    await simulators.tell('centrex', { readings });
    const answer = await phone.lookUp('9826');
    const events = answer.outcome === 'DONE' ? answer.value.filter(({ number }) => number === from) : [];
    expect(events.map(({ kind, at: when }) => [kind, (when.getTime() - NOW.getTime()) / 1000])).toEqual([
      ['RINGING', 0],
      ['ANSWERED', 5],
      ['ENDED', 65],
    ]);
  },
);
