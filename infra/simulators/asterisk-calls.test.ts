import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { freePort, given } from '../start/testing.ts';
import { anAsteriskDesk, CALLER, type AsteriskDesk } from './ari/asterisk-desk.ts';

const DONE = { outcome: 'DONE', value: null };

let desk: AsteriskDesk;
beforeAll(async () => {
  desk = await anAsteriskDesk();
});
beforeEach(() => desk.listen());
afterEach(() => desk.clear());
afterAll(() => desk.simulators.app.close());

describe('a call that comes in', () => {
  test('rings the telephone, is answered, recorded and over; each is told once', async () => {
    await desk.talks();
    expect(await desk.hearing('9831', CALLER)).toEqual([[CALLER], ['9831']]);
    await desk.use(CALLER, 'hang-up');
    await desk.heard('9831', 'ENDED');
    expect(desk.storyOf('9831')).toEqual(['RINGING', 'ANSWERED', 'ENDED']);
    const [ring, answer] = desk.events;
    expect(ring).toMatchObject({ direction: 'INBOUND', number: CALLER });
    expect(new Set(desk.events.map(({ reference }) => reference)).size).toBe(1);
    const recording = await desk.control.recording(given(answer?.recording));
    const parts: Uint8Array[] = [];
    if (recording.outcome === 'DONE') for await (const part of recording.value) parts.push(part);
    expect(Buffer.concat(parts).toString('latin1', 0, 4)).toBe('RIFF');
    await desk.nobodyIsLeft();
  });

  test('that nobody takes, or that is given up, is missed', async () => {
    await desk.rings();
    await desk.use('9831', 'silence');
    await desk.heard('9831', 'MISSED');
    await desk.rings('9832');
    await desk.use(CALLER, 'hang-up');
    await desk.heard('9832', 'MISSED');
    await desk.nobodyIsLeft();
    expect([desk.storyOf('9831'), desk.storyOf('9832')]).toEqual([
      ['RINGING', 'MISSED'],
      ['RINGING', 'MISSED'],
    ]);
  });

  test('for a telephone that is pulled out is missed, and its lamp is told', async () => {
    await desk.use('9833', 'unplug');
    await desk.until(() => desk.told.some((news) => news.about === 'LINE' && !news.isConnected));
    expect(await desk.phone.register('9833')).toMatchObject({ outcome: 'REFUSED' });
    desk.timePasses();
    await desk.simulators.ringAsterisk('9833', CALLER);
    await desk.heard('9833', 'MISSED');
    await desk.use('9833', 'plug-in');
    await desk.until(() => desk.told.some((news) => news.about === 'LINE' && news.isConnected));
    expect(await desk.phone.register('9833')).toEqual(DONE);
  });

  test('is taken up from the desk by a second ring, which is no second call', async () => {
    await desk.rings();
    expect(await desk.control.answer('9831')).toEqual(DONE);
    const [, leg] = await desk.simulators.legs();
    expect(leg).toMatchObject({ number: '9831', variables: { 'PJSIP_HEADER(add,Call-Info)': expect.anything() } });
    await desk.heard('9831', 'ANSWERED');
    expect(desk.storyOf('9831').filter((kind) => kind !== 'RINGING')).toEqual(['ANSWERED']);
    expect(new Set(desk.events.map(({ reference }) => reference)).size).toBe(1);
    expect(await desk.control.answer('9831')).toMatchObject({ outcome: 'REFUSED' });
  });
});

describe('a call that is dialled', () => {
  test('rings the own telephone, then the other side, and is answered by that', async () => {
    expect(await desk.dials('9831')).toEqual(DONE);
    await desk.heard('9831', 'RINGING');
    await desk.use('9831', 'pick-up');
    await desk.hears('9831', ['tone:ring']);
    expect(desk.storyOf('9831')).toEqual(['RINGING']);
    await desk.use(CALLER, 'pick-up');
    await desk.heard('9831', 'ANSWERED');
    expect(await desk.hearing('9831', CALLER)).toEqual([[CALLER], ['9831']]);
    expect(await desk.phone.hangUp('9831')).toEqual(DONE);
    await desk.heard('9831', 'ENDED');
    expect(await desk.phone.hangUp('9831')).toEqual({ outcome: 'REFUSED', reason: 'NO_CALL' });
    expect(desk.events[0]).toMatchObject({ direction: 'OUTBOUND', number: CALLER });
  });

  test('that nobody answers is missed', async () => {
    await desk.dialsAndWaits();
    await desk.use(CALLER, 'busy');
    await desk.heard('9831', 'MISSED');
    await desk.nobodyIsLeft();
    expect(desk.storyOf('9831')).toEqual(['RINGING', 'MISSED']);
  });

  test('rings once though the answer was lost; a phone system that is away says so', async () => {
    for (const mode of ['lost-reply', 'slow']) {
      await desk.simulators.tell('ari', { mode, times: 1 });
      expect(await desk.dials('9832')).toEqual(DONE);
      expect(await desk.simulators.legs()).toHaveLength(1);
      await desk.phone.hangUp('9832');
    }
    await desk.simulators.tell('ari', { mode: 'down' });
    expect(await desk.dials('9832')).toEqual({ outcome: 'UNCLEAR' });
    const away = desk.phoneAt(`http://127.0.0.1:${await freePort()}`);
    expect(await desk.dials('9832', CALLER, away)).toEqual({ outcome: 'AWAY' });
  });
});

describe('within a call', () => {
  test('muted, the customer hears the announcement and not the agent', async () => {
    await desk.talks();
    expect(await desk.control.mute('9831', true)).toEqual(DONE);
    expect(await desk.hearing('9831', CALLER)).toEqual([[], ['moh:wait']]);
    expect(await desk.control.mute('9831', false)).toEqual(DONE);
    expect(await desk.hearing('9831', CALLER)).toEqual([[CALLER], ['9831']]);
    expect(await desk.control.mute('9832', true)).toMatchObject({ outcome: 'REFUSED' });
  });

  test('handed over blind, it is over here and rings there with the number of the customer', async () => {
    await desk.talks();
    expect(await desk.control.transfer('9831', '9832')).toEqual(DONE);
    await Promise.all([desk.heard('9831', 'ENDED'), desk.heard('9832', 'RINGING')]);
    await desk.use('9832', 'pick-up');
    await desk.heard('9832', 'ANSWERED');
    expect(await desk.hearing(CALLER)).toEqual([['9832']]);
    expect(desk.events.find(({ extension }) => extension === '9832')).toMatchObject({ number: CALLER });
  });

  test('a customer whom we rang is handed over with their own number', async () => {
    await desk.dialsAndWaits();
    await desk.use(CALLER, 'pick-up');
    await desk.heard('9831', 'ANSWERED');
    expect(await desk.control.transfer('9831', '9832')).toEqual(DONE);
    await desk.heard('9832', 'RINGING');
    expect(desk.events.find(({ extension }) => extension === '9832')).toMatchObject({ number: CALLER });
  });

  test('a colleague is asked while the customer waits, and goes on with them', async () => {
    await desk.talks();
    expect(await desk.control.consult('9831', '9832')).toEqual(DONE);
    await desk.heard('9832', 'RINGING');
    expect(await desk.hearing('9831', CALLER)).toEqual([['tone:ring'], ['moh:wait']]);
    await desk.use('9832', 'pick-up');
    await desk.heard('9832', 'ANSWERED');
    expect(await desk.hearing('9831', '9832', CALLER)).toEqual([['9832'], ['9831'], ['moh:wait']]);
    expect(await desk.control.complete('9831')).toEqual(DONE);
    await desk.heard('9832', 'ANSWERED', 2);
    expect(await desk.hearing('9832', CALLER)).toEqual([[CALLER], ['9832']]);
    expect(desk.storyOf('9831').at(-1)).toBe('ENDED');
    const ofColleague = desk.events.filter(({ extension }) => extension === '9832');
    expect(ofColleague.map(({ kind, number }) => [kind, number])).toEqual([
      ['RINGING', '9831'],
      ['ANSWERED', '9831'],
      ['ENDED', '9831'],
      ['RINGING', CALLER],
      ['ANSWERED', CALLER],
    ]);
    await desk.use(CALLER, 'hang-up');
    await desk.heard('9832', 'ENDED', 2);
    await desk.nobodyIsLeft();
  });

  test.each([
    ['is left again', () => desk.control.cancel('9831', '9832')],
    ['declines', () => desk.use('9832', 'decline')],
  ])('a colleague who %s leaves the agent with the customer', async (_what, leave) => {
    await desk.talks();
    await desk.control.consult('9831', '9832');
    await desk.heard('9832', 'RINGING');
    await leave();
    await desk.until(() => desk.told.some((news) => news.about === 'COLLEAGUE' && news.extension === '9831'));
    expect(await desk.hearing('9831', CALLER)).toEqual([[CALLER], ['9831']]);
  });

  test('who leaves before the colleague answers has handed over all the same', async () => {
    await desk.talks();
    await desk.control.consult('9831', '9832');
    await desk.heard('9832', 'RINGING');
    await desk.phone.hangUp('9831');
    await desk.heard('9831', 'ENDED');
    expect(await desk.hearing(CALLER)).toEqual([['moh:wait']]);
    await desk.use('9832', 'pick-up');
    await desk.heard('9832', 'ANSWERED');
    expect(await desk.hearing(CALLER)).toEqual([['9832']]);
  });

  test('a colleague whose telephone is pulled out cannot be asked, and the customer waits no longer', async () => {
    await desk.talks();
    await desk.use('9833', 'unplug');
    expect(await desk.control.consult('9831', '9833')).toMatchObject({ outcome: 'REFUSED' });
    expect(await desk.hearing('9831', CALLER)).toEqual([[CALLER], ['9831']]);
    await desk.use('9833', 'plug-in');
  });
});
