import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { anAsteriskDesk, CALLER, type AsteriskDesk } from './ari/asterisk-desk.ts';

let desk: AsteriskDesk;
beforeAll(async () => {
  desk = await anAsteriskDesk();
});
beforeEach(() => desk.listen());
afterEach(() => desk.clear());
afterAll(() => desk.simulators.app.close());

describe('what is told badly', () => {
  test('twice and backwards, it comes to the same', async () => {
    await desk.simulators.asterisk('events', { times: 2 });
    await desk.talks();
    await desk.simulators.asterisk('events', { held: true });
    await desk.use(CALLER, 'hang-up');
    await desk.simulators.asterisk('events', { held: false });
    await desk.heard('9831', 'ENDED');
    expect(desk.storyOf('9831')).toEqual(['RINGING', 'ANSWERED', 'ENDED']);
  });

  test.each([['StasisEnd'], ['ChannelDestroyed']])('without %s calls end all the same', async (lost) => {
    await desk.talks();
    await desk.simulators.asterisk('events', { lost: [lost] });
    await desk.use(CALLER, 'hang-up');
    await desk.heard('9831', 'ENDED');
    await desk.nobodyIsLeft();
    expect(desk.storyOf('9831')).toEqual(['RINGING', 'ANSWERED', 'ENDED']);
  });

  test('what happened while nobody listened is made up for: who waits is rung, who talks goes on, who left has ended', async () => {
    await desk.talks();
    await desk.simulators.asterisk('sockets', { closed: true });
    await desk.use(CALLER, 'hang-up');
    await desk.simulators.asterisk('sockets', { closed: false });
    await desk.heard('9831', 'ENDED');
    await desk.rings('9832');
    await desk.simulators.asterisk('sockets', { closed: true });
    await desk.use('9832', 'pick-up');
    await desk.simulators.asterisk('sockets', { closed: false });
    await desk.heard('9832', 'ANSWERED');
    expect(await desk.hearing(CALLER)).toEqual([['9832']]);
    await desk.simulators.asterisk('sockets', {});
    await desk.heard('9832', 'ANSWERED', 2);
    expect(await desk.hearing(CALLER)).toEqual([['9832']]);
  });

  test('another process that listens finds the talks of the one before', async () => {
    await desk.talks();
    await desk.control.consult('9831', '9832');
    await desk.heard('9832', 'RINGING');
    await desk.use('9832', 'pick-up');
    await desk.heard('9832', 'ANSWERED');
    await desk.begunAnew();
    await desk.control.complete('9831');
    await desk.heard('9832', 'ANSWERED', 3);
    expect(await desk.hearing(CALLER)).toEqual([['9832']]);
    await desk.use('9832', 'hang-up');
    await desk.until(() => desk.storyOf('9832').at(-1) === 'ENDED');
    await desk.nobodyIsLeft();
  });

  test('calls that the dialplan keeps are looked up', async () => {
    await desk.leave();
    desk.timePasses();
    await desk.simulators.ringAsterisk('9831', CALLER);
    const ringing = await desk.phone.lookUp('9831');
    expect(ringing).toMatchObject({ outcome: 'DONE', value: [{ kind: 'RINGING', number: CALLER }] });
    await desk.use('9831', 'pick-up');
    const open = await desk.phone.lookUp('9831');
    expect(open.outcome === 'DONE' && open.value.map(({ kind }) => kind)).toEqual(['RINGING', 'ANSWERED']);
    await desk.listen();
  });
});
