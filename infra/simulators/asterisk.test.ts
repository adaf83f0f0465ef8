import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { anAriProgram, type AriProgram, type ToldEvent } from './ari/testing.ts';
import { startTestSimulators, type TestSimulators } from './testing.ts';

let simulators: TestSimulators;
let url: string;
const programs: AriProgram[] = [];

beforeAll(async () => {
  simulators = await startTestSimulators();
  url = `${simulators.url}/ari`;
});
afterEach(async () => {
  await simulators.asterisk('events', { times: 1, held: false, lost: [] });
  await simulators.tell('ari', {});
  for (const program of programs.splice(0)) {
    program.close();
    await program.ended;
  }
  await simulators.asterisk('channels', null);
});
afterAll(() => simulators.app.close());

async function listening(app = 'madang'): Promise<AriProgram> {
  const program = await anAriProgram(url, app);
  programs.push(program);
  return program;
}
const typesOf = (events: readonly ToldEvent[]) => events.map(({ type }) => type);
const isOf = (type: string, id: string) => (event: ToldEvent) => event.type === type && event.channel?.id === id;
const telephone = (number: string, act: string) => simulators.asterisk(`telephones/${number}`, { act });
const hearing = async (number: string) =>
  (await simulators.legs()).filter((leg) => leg.number === number).flatMap(({ hears }) => hears);

/** Somebody rings, the telephone is rung and taken up: the caller's leg and the agent's. */
async function aTalk(program: AriProgram): Promise<{ caller: string; agent: string }> {
  const caller = await simulators.ringAsterisk('9831', '01012345678');
  await program.hear(isOf('StasisStart', caller));
  await program.ask('POST', '/channels/agent-1?endpoint=PJSIP/9831&app=madang&appArgs=agent&callerId=01012345678');
  await telephone('9831', 'pick-up');
  await program.hear(isOf('StasisStart', 'agent-1'));
  await program.ask('POST', `/channels/${caller}/answer`);
  await program.ask('POST', '/bridges/talk?type=mixing');
  await program.ask('POST', `/bridges/talk/addChannel?channel=${caller},agent-1`);
  return { caller, agent: 'agent-1' };
}

test('nobody comes in without the password, by header or in the address', async () => {
  expect((await fetch(`${url}/channels`)).status).toBe(401);
  expect((await fetch(`${url}/channels?api_key=madang:wrong`)).status).toBe(401);
  expect((await fetch(`${url}/channels?api_key=madang:ari-secret`)).status).toBe(200);
  await expect(anAriProgram(url, 'madang', 'madang:wrong')).rejects.toThrow('401');
});

test('a call comes in, rings, is answered and ends; each step is told as Asterisk does', async () => {
  const program = await listening();
  const { caller, agent } = await aTalk(program);
  const start = program.told.find(isOf('StasisStart', caller));
  expect(start).toMatchObject({
    args: ['inbound', '9831'],
    application: 'madang',
    channel: { state: 'Ring', caller: { number: '01012345678' }, dialplan: { app_data: 'madang,inbound,9831' } },
  });
  expect(start?.['timestamp']).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+0900$/);
  const ofAgent = program.told.filter(({ channel, peer }) => channel?.id === agent || peer?.id === agent);
  expect(ofAgent.map(({ dialstatus, type }) => dialstatus ?? type)).toEqual([
    '',
    'ChannelStateChange',
    'RINGING',
    'ChannelStateChange',
    'ANSWER',
    'StasisStart',
    'ChannelEnteredBridge',
  ]);
  expect([await hearing('01012345678'), await hearing('9831')]).toEqual([['9831'], ['01012345678']]);
  program.told.length = 0;
  await telephone('01012345678', 'hang-up');
  await program.hear(isOf('ChannelDestroyed', caller));
  expect(typesOf(program.told)).toEqual(['ChannelHangupRequest', 'ChannelLeftBridge', 'StasisEnd', 'ChannelDestroyed']);
  expect(program.told.at(-1)).toMatchObject({ cause: 16, cause_txt: 'Normal Clearing' });
});

test('who holds the line hears music, an announcement or nothing, and is heard again', async () => {
  const program = await listening();
  const { caller, agent } = await aTalk(program);
  await program.ask('POST', `/channels/${agent}/mute?direction=in`);
  expect(await hearing('01012345678')).toEqual([]);
  await program.ask('DELETE', `/channels/${agent}/mute?direction=in`);
  await program.ask('POST', `/channels/${caller}/moh?mohClass=wait`);
  expect(await hearing('01012345678')).toEqual(['moh:wait']);
  await program.ask('DELETE', `/channels/${caller}/moh`);
  await program.ask('POST', '/bridges/talk/moh?mohClass=all');
  expect(await hearing('9831')).toEqual(['moh:all']);
  await program.ask('DELETE', '/bridges/talk/moh');
  const { status } = await program.ask('POST', `/channels/${caller}/play/p1?media=sound:please-wait`);
  expect([status, await hearing('01012345678')]).toEqual([200, ['sound:please-wait']]);
  await simulators.asterisk('playbacks/p1', {});
  await program.hear(({ type }) => type === 'PlaybackFinished');
  await program.ask('POST', `/channels/${agent}/hold`);
  await program.hear(isOf('ChannelHold', agent));
  expect(await hearing('01012345678')).toEqual([]);
  await program.ask('DELETE', `/channels/${agent}/hold`);
  expect(await hearing('01012345678')).toEqual(['9831']);
});

test('a call goes on in the dialplan, which gives it back for the other telephone, and a recording is stored with the talk', async () => {
  const program = await listening();
  const { caller, agent } = await aTalk(program);
  await program.ask('POST', '/bridges/talk/record?name=talk-1&format=wav');
  expect((await program.ask('GET', '/recordings/live/talk-1')).body).toMatchObject({ state: 'recording' });
  program.told.length = 0;
  await program.ask('POST', `/channels/${caller}/continue?context=house&extension=9832`);
  expect(program.told.find(isOf('StasisEnd', caller))).toBeDefined();
  expect(await program.hear(isOf('StasisStart', caller))).toMatchObject({ args: ['inbound', '9832'] });
  await program.ask('DELETE', `/channels/${agent}`);
  await program.ask('DELETE', '/bridges/talk');
  await program.hear(({ type }) => type === 'RecordingFinished');
  const file = await fetch(`${url}/recordings/stored/talk-1/file?api_key=madang:ari-secret`);
  const bytes = Buffer.from(await file.arrayBuffer());
  expect([file.headers.get('content-type'), bytes.toString('latin1', 0, 4)]).toEqual(['audio/wav', 'RIFF']);
  expect((await program.ask('POST', `/channels/${caller}/redirect?endpoint=SIP/9832`)).status).toBe(422);
  await program.ask('POST', `/channels/${caller}/redirect?endpoint=PJSIP/9832`);
  await program.hear(isOf('ChannelDestroyed', caller));
});

test('what cannot be is refused in the words of Asterisk', async () => {
  const program = await listening();
  await program.ask('POST', '/channels/one?endpoint=PJSIP/9831&app=madang');
  const refusals = [
    ['POST', '/channels', 400],
    ['POST', '/channels?endpoint=PJSIP/9831', 400],
    ['POST', '/channels/one?endpoint=PJSIP/9832&app=madang', 409],
    ['POST', '/channels?endpoint=PJSIP/1111&app=madang', 500],
    ['POST', '/channels/one/answer', 409],
    ['POST', '/channels/none/answer', 404],
    ['DELETE', '/channels/one?reason=nonsense', 400],
    ['POST', '/bridges/none/addChannel?channel=one', 404],
    ['GET', '/endpoints/PJSIP/1111', 404],
    ['GET', '/applications/other', 404],
    ['GET', '/recordings/stored/none', 404],
  ] as const;
  for (const [method, path, status] of refusals)
    expect([path, (await program.ask(method, path)).status]).toEqual([path, status]);
  await telephone('9831', 'busy');
  expect(await program.hear(isOf('ChannelDestroyed', 'one'))).toMatchObject({ cause: 17 });
});

test('a listener can be told something by itself, and a leg can be given the number of somebody', async () => {
  const program = await listening();
  const { caller } = await aTalk(program);
  await program.ask('POST', '/events/user/beat?application=madang');
  expect(await program.hear(({ type }) => type === 'ChannelUserevent')).toMatchObject({ eventname: 'beat' });
  expect((await program.ask('POST', '/events/user/beat?application=other')).status).toBe(404);
  await program.ask('POST', `/channels/${caller}/variable?variable=CALLERID(num)&value=01099998888`);
  expect((await program.ask('GET', `/channels/${caller}`)).body).toMatchObject({ caller: { number: '01099998888' } });
  expect((await program.ask('GET', `/channels/${caller}/variable?variable=CALLERID(num)`)).body).toEqual({
    value: '01099998888',
  });
});

test('a telephone that is pulled out is told of, and cannot be rung', async () => {
  const program = await listening();
  await program.ask('POST', '/applications/madang/subscription?eventSource=endpoint:PJSIP/9833');
  await telephone('9833', 'unplug');
  expect(await program.hear(({ type }) => type === 'EndpointStateChange')).toMatchObject({
    endpoint: { resource: '9833', state: 'offline' },
  });
  expect((await program.ask('POST', '/channels?endpoint=PJSIP/9833&app=madang')).status).toBe(500);
  await telephone('9833', 'plug-in');
  expect((await program.ask('GET', '/endpoints/PJSIP/9833')).body).toMatchObject({ state: 'online' });
});

test('events come twice, backwards or not at all when told so; a lost answer has had its effect', async () => {
  const program = await listening();
  await simulators.asterisk('events', { times: 2, held: true, lost: ['ChannelStateChange'] });
  await simulators.tell('ari', { mode: 'lost-reply', times: 1 });
  await expect(program.ask('POST', '/channels/one?endpoint=PJSIP/9831&app=madang')).rejects.toThrow('fetch failed');
  await simulators.asterisk('events', { held: false });
  await program.hear((event) => event.dialstatus === '');
  expect(program.told.map((event) => event.dialstatus)).toEqual(['RINGING', 'RINGING', '', '']);
  expect((await program.ask('GET', '/channels/one')).body).toMatchObject({ state: 'Ringing' });
  await simulators.tell('ari', { mode: 'down', times: 1 });
  expect((await program.ask('GET', '/channels')).status).toBe(500);
  expect(await simulators.ledger('ari')).toContainEqual(
    expect.objectContaining({ act: 'ORIGINATE', reference: 'one' }),
  );
});

test('the newer listener replaces the older; while nobody listens the dialplan rings the telephone by itself', async () => {
  const [older, newer] = [await listening(), await listening()];
  await older.hear(({ type }) => type === 'ApplicationReplaced');
  await older.ended;
  await simulators.asterisk('sockets', { closed: true });
  await newer.ended;
  await expect(anAriProgram(url, 'madang')).rejects.toThrow('500');
  await simulators.ringAsterisk('9831', '01012345678');
  expect((await simulators.legs()).map(({ number, app, state }) => [number, app, state])).toEqual([
    ['01012345678', null, 'Ring'],
    ['9831', null, 'Ringing'],
  ]);
  await simulators.asterisk('sockets', { closed: false });
  expect((await older.ask('GET', '/applications')).body).toEqual([]);
});
