import { startTestSubgraph, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aCustomer } from '../customer/customer.factory.ts';
import { callcenter } from '../subgraph.ts';
import { startAsterisk, type TestAsterisk } from './testing/asterisk.ts';

const NOW = new Date('2026-11-29T03:00:00Z');
const CALLER = '01012345678';
const CALL = 'id status number direction isMuted consultee availableActs hasRecording customer { id }';
const ERRORS = 'userErrors { code field }';

let asterisk: TestAsterisk;
let subgraph: TestSubgraph;
let agent: ReturnType<TestSubgraph['as']>;
let colleague: ReturnType<TestSubgraph['as']>;

beforeAll(async () => {
  asterisk = await startAsterisk();
  subgraph = await startTestSubgraph(callcenter, NOW, { variables: asterisk.variables });
  [agent, colleague] = [subgraph.as('AGENT'), subgraph.as('AGENT')];
});
beforeEach(async () => {
  timePasses();
  await asterisk.simulators.asterisk('channels', null);
  const em = subgraph.em.fork();
  await until(async () => (await claim(agent, '9831')).lineState === 'GREEN');
  await until(async () => (await openCalls()).length === 0);
  for (const table of ['call_event', 'call_recording_file', 'call']) await em.execute(`delete from ${table}`);
  await claim(colleague, '9832');
});
afterAll(async () => {
  await subgraph.stop();
  await asterisk.stop();
});

let seconds = 0;
/** A second goes by, at the desk and at the Asterisk. */
function timePasses(): void {
  seconds += 1;
  const now = new Date(NOW.getTime() + seconds * 1000);
  subgraph.setNow(now);
  asterisk.simulators.setNow(now);
}

async function claim(who: typeof agent, number: string): Promise<{ lineState: string }> {
  const { data } = await who.ask(
    `mutation ($number: String!) { claimExtension(input: { number: $number }) { extension { number } ${ERRORS} } }`,
    { number },
  );
  expect(data.claimExtension.userErrors).toEqual([]);
  return (await who.ask('{ myExtension { lineState } }')).data.myExtension;
}
const lamp = async () => (await agent.ask('{ myExtension { lineState } }')).data.myExtension.lineState;
const callsOf = async (who: typeof agent) => (await who.ask(`{ callsToday { ${CALL} } }`)).data.callsToday;
const openCalls = async () =>
  (await callsOf(agent)).filter(({ status }: { status: string }) => status === 'RINGING' || status === 'ANSWERED');
const telephone = (number: string, what: string) => {
  timePasses();
  return asterisk.simulators.asterisk(`telephones/${number}`, { act: what });
};
const hearing = async (number: string) =>
  (await asterisk.simulators.legs()).filter((leg) => leg.number === number).flatMap(({ hears }) => hears);

/** Waits until something is so; the Asterisk tells of it in its own time. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  await expect.poll(isSo, { interval: 10, timeout: 5000 }).toBe(true);
}
/** Waits until an agent has a call that stands so. */
async function hasCall(who: typeof agent, wanted: object): Promise<{ id: string }> {
  await expect
    .poll(() => callsOf(who), { interval: 10, timeout: 5000 })
    .toContainEqual(expect.objectContaining(wanted));
  return (await callsOf(who)).find((call: object) =>
    Object.entries(wanted).every(([key, value]) => JSON.stringify(Reflect.get(call, key)) === JSON.stringify(value)),
  );
}
async function act(name: string, input: object, who = agent) {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
  const { data, errors } = await who.ask(
    `mutation ($input: ${type}) { ${name}(input: $input) { call { ${CALL} } ${ERRORS} } }`,
    { input },
  );
  expect(errors).toEqual([]);
  return data[name];
}
async function aTalk(): Promise<string> {
  await asterisk.simulators.ringAsterisk('9831', CALLER);
  await hasCall(agent, { status: 'RINGING' });
  await telephone('9831', 'pick-up');
  const { id } = await hasCall(agent, { status: 'ANSWERED' });
  return id;
}

describe('a call at an Asterisk', () => {
  test('rings at the desk, is answered from there, and is over', async () => {
    const { id: customerId } = await aCustomer(subgraph.em.fork(), { mobile: CALLER });
    await asterisk.simulators.ringAsterisk('9831', CALLER);
    const { id } = await hasCall(agent, { status: 'RINGING', availableActs: ['ANSWER'] });
    expect((await act('answerCall', { callId: id })).userErrors).toEqual([]);
    await hasCall(agent, { id, status: 'ANSWERED', number: CALLER, customer: { id: customerId } });
    await telephone(CALLER, 'hang-up');
    await hasCall(agent, { id, status: 'ENDED', availableActs: [], hasRecording: true });
    expect(await callsOf(agent)).toHaveLength(1);
    expect((await act('muteCall', { callId: id })).userErrors).toEqual([{ code: 'CALL_OVER', field: null }]);
  });

  test('is muted, and heard again', async () => {
    const callId = await aTalk();
    const muted = await act('muteCall', { callId });
    expect(muted.call).toMatchObject({ isMuted: true, availableActs: ['UNMUTE', 'TRANSFER', 'CONSULT'] });
    expect(await hearing(CALLER)).toEqual(['moh:default']);
    expect((await act('muteCall', { callId })).userErrors).toEqual([{ code: 'CALL_ACT_CLOSED', field: null }]);
    expect((await act('unmuteCall', { callId })).call).toMatchObject({ isMuted: false });
    expect(await hearing(CALLER)).toEqual(['9831']);
  });

  test('is handed over blind: it rings at the colleague, whose call it is then', async () => {
    const callId = await aTalk();
    expect((await act('transferCall', { callId, to: '9831' })).userErrors).toEqual([
      { code: 'EXTENSION_UNKNOWN', field: ['input', 'to'] },
    ]);
    expect((await act('transferCall', { callId, to: '9832' })).userErrors).toEqual([]);
    await hasCall(agent, { id: callId, status: 'ENDED' });
    await hasCall(colleague, { status: 'RINGING', number: CALLER, direction: 'INBOUND' });
  });

  test('is handed over after the colleague was asked', async () => {
    const callId = await aTalk();
    const asked = await act('consultColleague', { callId, to: '9832' });
    expect(asked.call).toMatchObject({ consultee: '9832', availableActs: ['COMPLETE', 'CANCEL'] });
    await hasCall(colleague, { status: 'RINGING', number: '9831' });
    await telephone('9832', 'pick-up');
    await hasCall(colleague, { status: 'ANSWERED', number: '9831' });
    expect((await act('completeTransfer', { callId })).userErrors).toEqual([]);
    await hasCall(colleague, { status: 'ANSWERED', number: CALLER });
    await hasCall(colleague, { status: 'ENDED', number: '9831' });
    await hasCall(agent, { id: callId, status: 'ENDED', consultee: null });
    expect(await hearing(CALLER)).toEqual(['9832']);
  });

  test('stays with the agent when the colleague declines, or is left', async () => {
    const callId = await aTalk();
    await act('consultColleague', { callId, to: '9832' });
    await hasCall(colleague, { status: 'RINGING' });
    await telephone('9832', 'decline');
    await hasCall(agent, { id: callId, consultee: null, status: 'ANSWERED' });
    await act('consultColleague', { callId, to: '9832' });
    expect((await act('cancelTransfer', { callId })).call).toMatchObject({ consultee: null });
    await expect.poll(() => hearing(CALLER), { interval: 10 }).toEqual(['9831']);
  });

  test('that was dialled gets its name by what is told of it, and is one call', async () => {
    const dialled = await act('dial', { number: CALLER });
    await telephone('9831', 'pick-up');
    await until(async () => (await hearing('9831')).includes('tone:ring'));
    await telephone(CALLER, 'pick-up');
    await hasCall(agent, { id: dialled.call.id, status: 'ANSWERED', direction: 'OUTBOUND' });
    expect((await act('hangUpCall', { callId: dialled.call.id })).userErrors).toEqual([]);
    await hasCall(agent, { id: dialled.call.id, status: 'ENDED' });
    expect(await callsOf(agent)).toHaveLength(1);
  });

  test('belongs to its agent: nobody else acts in it', async () => {
    const callId = await aTalk();
    for (const name of ['answerCall', 'muteCall', 'unmuteCall', 'completeTransfer', 'cancelTransfer'])
      expect((await act(name, { callId }, colleague)).userErrors).toEqual([
        { code: 'CALL_UNKNOWN', field: ['input', 'callId'] },
      ]);
  });
});

describe('what was not told', () => {
  test('is settled: a call that the Asterisk does not list any more is over, a telephone that is pulled out is red', async () => {
    const callId = await aTalk();
    await asterisk.simulators.asterisk('events', { lost: ['StasisEnd', 'ChannelDestroyed'] });
    await telephone(CALLER, 'hang-up');
    await asterisk.simulators.asterisk('channels', null);
    const later = new Date(NOW.getTime() + 600_000);
    await callcenter.jobs['settle-calls']?.run(subgraph.em.fork(), {}, later);
    await hasCall(agent, { id: callId, status: 'ENDED' });
    await asterisk.simulators.asterisk('events', { lost: [] });
    await telephone('9831', 'unplug');
    await expect.poll(lamp, { interval: 10 }).toBe('RED');
    await telephone('9831', 'plug-in');
    await expect.poll(lamp, { interval: 10 }).toBe('GREEN');
  });
});
