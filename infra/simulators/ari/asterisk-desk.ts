import { randomUUID } from 'node:crypto';
import { vi } from 'vitest';
import { ari } from '../../../subgraphs/callcenter/src/phone-system/ari/ari.ts';
import type {
  CallControl,
  PhoneEvent,
  PhoneNews,
  PhoneSystem,
} from '../../../subgraphs/callcenter/src/phone-system/phone-system.ts';
import { given } from '../../start/testing.ts';
import { ACCOUNTS, startTestSimulators, type TestSimulators } from '../testing.ts';

const NOW = new Date('2026-11-29T03:00:00Z');

/** Number of who rings, and whom we ring. */
export const CALLER = '01012345678';

/** A desk at the simulated Asterisk: our connector listens, and people use telephones. */
export class AsteriskDesk {
  readonly told: PhoneNews[] = [];
  phone: PhoneSystem;
  readonly simulators: TestSimulators;
  private readonly waiting = new Set<() => void>();
  private seconds = 0;
  private stop = async (): Promise<void> => undefined;

  constructor(simulators: TestSimulators) {
    this.simulators = simulators;
    this.phone = this.phoneAt(`${simulators.url}/ari`);
  }

  /** Our connector to an Asterisk at an address. */
  phoneAt(url: string): PhoneSystem {
    const { user, password, app, extensions } = ACCOUNTS.ari;
    return ari({
      url,
      user,
      password,
      app,
      timeoutMs: 500,
      lines: new Map(extensions.map((extension) => [extension, { endpoint: `PJSIP/${extension}` }])),
      outside: 'PJSIP/{number}@trunk',
      callerId: '0212340000',
      context: 'house',
      music: 'wait',
      records: true,
      recordingDays: 90,
      retryMs: 10,
      clock: () => this.timePasses(),
    });
  }

  get control(): CallControl {
    return given(this.phone.control);
  }

  /** Time goes on by a second, so that nothing happens at once. */
  timePasses(): Date {
    this.seconds += 1;
    const now = new Date(NOW.getTime() + this.seconds * 1000);
    this.simulators.setNow(now);
    return now;
  }

  /** Begins to listen; connected is who is listened to. */
  async listen(): Promise<void> {
    const listener = given(this.phone.listen)({
      tell: async (news) => {
        this.told.push(news);
        for (const look of this.waiting) look();
      },
      mayListen: async () => true,
      log: { warn: (details, words) => console.error(words, details) },
    });
    this.stop = () => listener.stop();
    await soon(async () => (await this.phone.register('9831')).outcome === 'DONE');
  }

  /** Stops listening; the Asterisk has noticed once no telephone is connected. */
  async leave(): Promise<void> {
    await this.stop();
    await soon(async () => (await this.phone.register('9831')).outcome === 'REFUSED');
  }

  /** Another process of ours takes the place of this one. */
  async begunAnew(): Promise<void> {
    await this.leave();
    this.phone = this.phoneAt(`${this.simulators.url}/ari`);
    await this.listen();
  }

  /** Puts everything back where it was: nobody telephones, and nothing hinders the Asterisk. */
  async clear(): Promise<void> {
    await this.simulators.tell('ari', {});
    await this.simulators.asterisk('events', { times: 1, held: false, lost: [] });
    await this.simulators.asterisk('sockets', { closed: false });
    await this.leave();
    await this.simulators.asterisk('channels', null);
    this.told.length = 0;
  }

  get events(): PhoneEvent[] {
    return this.told.flatMap((news) => (news.about === 'CALL' ? [news.event] : []));
  }

  /** What was told of the calls of an extension. */
  storyOf(extension: string): string[] {
    return this.events.filter((event) => event.extension === extension).map(({ kind }) => kind);
  }

  /** Waits until something was told of an extension, so many times. */
  heard(extension: string, kind: string, times = 1): Promise<void> {
    return this.until(() => this.storyOf(extension).filter((each) => each === kind).length >= times);
  }

  /** Waits until what was told makes something so. */
  until(isSo: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      const look = () => {
        if (!isSo()) return;
        this.waiting.delete(look);
        resolve();
      };
      this.waiting.add(look);
      look();
    });
  }

  /** Lets somebody use a telephone, of the house or outside. */
  async use(number: string, act: string): Promise<void> {
    this.timePasses();
    await this.simulators.asterisk(`telephones/${number}`, { act });
  }

  /** What is heard at telephones, one after the other. */
  async hearing(...numbers: readonly string[]): Promise<string[][]> {
    const legs = await this.simulators.legs();
    return numbers.map((number) => legs.filter((leg) => leg.number === number).flatMap((leg) => leg.hears));
  }

  /** Waits until a telephone hears something; the Asterisk tells of no such thing. */
  async hears(number: string, what: readonly string[]): Promise<void> {
    await soon(async () => String(await this.hearing(number)) === String([what]));
  }

  /** Waits until no telephone is off its hook. */
  async nobodyIsLeft(): Promise<void> {
    await soon(async () => (await this.simulators.legs()).length === 0);
  }

  /** Lets somebody ring, until that is told. */
  async rings(to = '9831', from = CALLER): Promise<void> {
    this.timePasses();
    await this.simulators.ringAsterisk(to, from);
    await this.heard(to, 'RINGING');
  }

  /** Lets somebody ring and be answered. */
  async talks(): Promise<void> {
    await this.rings();
    await this.use('9831', 'pick-up');
    await this.heard('9831', 'ANSWERED');
  }

  /** Dials; gives what came of it. */
  dials(extension: string, number = CALLER, phone = this.phone) {
    return phone.dial(extension, number, randomUUID());
  }

  /** Dials, takes the own telephone up and waits for the other side. */
  async dialsAndWaits(): Promise<void> {
    await this.dials('9831');
    await this.heard('9831', 'RINGING');
    await this.use('9831', 'pick-up');
    await this.hears('9831', ['tone:ring']);
  }
}

/** Waits until something is so that nobody tells. */
async function soon(isSo: () => Promise<boolean>): Promise<void> {
  await vi.waitUntil(isSo, { interval: 5, timeout: 5000 });
}

/** Starts simulators with a desk at their Asterisk. */
export async function anAsteriskDesk(): Promise<AsteriskDesk> {
  return new AsteriskDesk(await startTestSimulators());
}
