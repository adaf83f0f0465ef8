import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { cjCourier } from '../../subgraphs/orders/src/courier/cj-courier.ts';
import type { Courier } from '../../subgraphs/orders/src/courier/courier.ts';
import { jusoAddresses } from '../../subgraphs/orders/src/courier/juso.ts';
import type { TokenKeeper } from '../../subgraphs/orders/src/courier/kept-token.ts';
import { sweetTracker } from '../../subgraphs/orders/src/courier/sweet-tracker.ts';
import { ACCOUNTS, startTestSimulators, type TestSimulators } from './testing.ts';

const NOW = new Date('2026-11-28T03:00:00Z');
const PATIENCE = { timeoutMs: 300 };
const LOST = ['lost-reply', 'slow'];

let simulators: TestSimulators;
let courier: Courier;
let token: string | null = null;
let serial = 0;

/** A keeper that keeps one token for as long as nobody refuses it; the one of the slice is tried with its database. */
const keeper: TokenKeeper = {
  async token(ask, refused = null) {
    if (token === null || token === refused) token = await ask();
    return token;
  },
};

beforeAll(async () => {
  simulators = await startTestSimulators();
  courier = cjCourier(
    { url: `${simulators.url}/cj`, ...ACCOUNTS.cj, ...PATIENCE },
    { keeper, addresses: jusoAddresses({ url: `${simulators.url}/juso`, ...ACCOUNTS.juso, ...PATIENCE }) },
  );
});
beforeEach(async () => {
  for (const provider of ['cj', 'juso', 'sweettracker'] as const) await simulators.tell(provider, {});
  at(0);
});
afterAll(() => simulators.app.close());

const at = (minutes: number) => simulators.setNow(new Date(NOW.getTime() + minutes * 60_000));
const done = (value: unknown) => ({ outcome: 'DONE', value });
const home = {
  name: '홍길동',
  phone: '01012345678',
  address: { zipCode: '04524', road: '서울특별시 중구 세종대로 110', detail: '3층' },
};

function aBooking(name = home.name) {
  const reference = `261128-${(serial += 1)}`;
  return { reference, day: '20261128', from: home, to: { ...home, name }, items: [{ name: '후드티', quantity: 2 }] };
}

async function booked() {
  const [booking, number] = [aBooking(), await courier.issueInvoice()];
  const trackingNumber = number.outcome === 'DONE' ? number.value : '';
  expect(await courier.bookParcel(booking, trackingNumber)).toEqual(done(null));
  return { booking, trackingNumber };
}

async function timesOf({ reference }: { reference: string }) {
  const entries = (await simulators.ledger('cj')).filter((entry) => entry.reference?.includes(`|${reference}|`));
  return entries.map(({ times, ['act']: act }) => [act, times]);
}

describe('CJ', () => {
  test('a parcel gets a number, and what was booked is booked once', async () => {
    const { booking, trackingNumber } = await booked();
    expect(trackingNumber).toMatch(/^\d{12}$/);
    expect(await courier.bookParcel(booking, trackingNumber)).toEqual(done(null));
    expect(await timesOf(booking)).toEqual([['BOOK', 1]]);
    expect(await courier.bookParcel(aBooking(''), trackingNumber)).toMatchObject({ outcome: 'REFUSED' });
  });

  test.each(LOST)('an answer that was %s is unclear, and asking again finds out', async (mode) => {
    const booking = aBooking();
    await simulators.tell('cj', { mode, times: 1 });
    expect(await courier.bookPickup(booking, null)).toEqual({ outcome: 'UNCLEAR' });
    expect(await courier.bookPickup(booking, null)).toEqual(done(expect.stringMatching(/^\d{12}$/)));
    expect(await timesOf(booking)).toEqual([['BOOK', 1]]);
  });

  test('a pickup whose number is told later has it once it was fetched; one is called off once and for all', async () => {
    await simulators.tell('cj', { readings: ['no-return-number'] });
    const booking = aBooking();
    expect(await courier.bookPickup(booking, null)).toEqual(done(null));
    at(5);
    expect(await courier.bookPickup(booking, null)).toEqual(done(expect.stringMatching(/^\d{12}$/)));
    expect([await courier.cancelPickup(booking), await courier.cancelPickup(booking)]).toEqual([
      done(null),
      done(null),
    ]);
    expect(await courier.cancelPickup(aBooking())).toMatchObject({ outcome: 'REFUSED' });
  });

  test('a token that was refused is asked for again; more than one a second is refused', async () => {
    await booked();
    token = 'ended before its time';
    at(1);
    expect(await courier.issueInvoice()).toMatchObject({ outcome: 'DONE' });
    token = null;
    expect(await courier.issueInvoice()).toEqual({ outcome: 'AWAY' });
    at(2);
    expect(await courier.issueInvoice()).toMatchObject({ outcome: 'DONE' });
    await simulators.tell('cj', { mode: 'down', times: 1 });
    expect(await courier.issueInvoice()).toEqual({ outcome: 'UNCLEAR' });
  });

  test('says where its machines send a parcel, and that it does not know a place', async () => {
    expect(await courier.routing(home.address)).toEqual(
      done({ terminal: '0454', part: '52a', place: '태평로1가 세종대로', branch: '중구대리점' }),
    );
    expect(await courier.routing({ ...home.address, road: '없는길 1' })).toMatchObject({ outcome: 'REFUSED' });
  });

  const seen = async (...numbers: string[]) => {
    const answer = await courier.track(numbers);
    if (answer.outcome !== 'DONE') return { stages: answer.outcome, confirm: async () => undefined };
    const { sightings, confirm } = answer.value;
    const stages = sightings.filter((each) => numbers.includes(each.trackingNumber)).map(({ stage }) => stage);
    return { stages, confirm };
  };

  test('tells each state until it was confirmed, however often that is lost', async () => {
    const { trackingNumber } = await booked();
    expect((await seen(trackingNumber)).stages).toEqual(['ACCEPTED']);
    at(4);
    await simulators.tell('cj', { mode: 'lost-reply', times: 1 });
    expect((await seen(trackingNumber)).stages).toBe('UNCLEAR');
    const { stages, confirm } = await seen(trackingNumber);
    expect(stages).toEqual(['ACCEPTED', 'PICKED_UP', 'IN_TRANSIT']);
    await confirm();
    expect((await seen(trackingNumber)).stages).toEqual([]);
  });

  test('is understood where it tells the states of those it was asked for', async () => {
    const { trackingNumber } = await booked();
    await simulators.tell('cj', { readings: ['bulk-by-number'] });
    await simulators.moveParcel(trackingNumber, '84');
    expect((await seen(trackingNumber)).stages).toEqual(['NOT_DELIVERED']);
  });
});

describe('addresses', () => {
  test.each([
    ['서울 중구 세종대로 110, 3층 민원실', '04524', '서울특별시 중구 세종대로 110', '3층 민원실'],
    ['(04524) 서울특별시 중구 세종대로110', '04524', '서울특별시 중구 세종대로 110', ''],
    ['경기도 포천시 소흘읍 송우리 726-3 2동', '11177', '경기도 포천시 소흘읍 호국로 287', '2동'],
    ['강남파이낸스센터', '06236', '서울특별시 강남구 테헤란로 152', ''],
  ])('%s is one address', async (text, zipCode, road, detail) => {
    expect(await courier.normalizeAddress(text)).toEqual(done([{ zipCode, road, detail }]));
  });

  test('one in two towns is two; nonsense and marks are none', async () => {
    const two = [expect.objectContaining({ zipCode: '03170' }), expect.objectContaining({ zipCode: '24270' })];
    expect(await courier.normalizeAddress('중앙로 12 201호')).toEqual(done(two));
    for (const text of ['', ' ', '가', '%%%', '없는나라 없는길 1', "'; drop table"])
      expect(await courier.normalizeAddress(text)).toEqual(done([]));
  });

  test('a register that is down, lost or answers in another tongue is away', async () => {
    for (const mode of ['down', ...LOST]) {
      await simulators.tell('juso', { mode, times: 1 });
      expect(await courier.normalizeAddress('세종대로 110')).toEqual({ outcome: 'AWAY' });
    }
    await simulators.tell('juso', { readings: ['xml-errors'] });
    const stranger = jusoAddresses({ url: `${simulators.url}/juso`, key: 'guess' });
    expect(await stranger('세종대로 110')).toEqual({ outcome: 'AWAY' });
    await simulators.tell('juso', {});
    expect(await stranger('세종대로 110')).toEqual({ outcome: 'REFUSED', reason: 'E0001' });
  });
});

describe('SweetTracker', () => {
  const tracker = (details = {}) =>
    sweetTracker({ url: `${simulators.url}/sweettracker`, ...ACCOUNTS.sweetTracker, ...PATIENCE, ...details });
  const look = async (name: string, number: string) => {
    const companies = await tracker().companies();
    return tracker().track((companies.outcome === 'DONE' && companies.value.get(name)) || '', number);
  };

  test('finds parcels by the code of the list, which differs from list to list, and tells no name of who carries', async () => {
    const { trackingNumber } = await booked();
    expect(await look('CJ대한통운', trackingNumber)).toEqual(done({ trackingNumber, stage: 'ACCEPTED', at: NOW }));
    expect(await look('한진택배', '5550001')).toMatchObject(done({ stage: 'PICKED_UP' }));
    await simulators.tell('sweettracker', { readings: ['other-codes'] });
    at(10);
    expect(await look('한진택배', '5550001')).toMatchObject(done({ stage: 'DELIVERED' }));
    expect(await look('한진택배', '5550000')).toEqual({ outcome: 'REFUSED', reason: '104' });
    expect(await look('없는택배', '5550001')).toEqual({ outcome: 'REFUSED', reason: '102' });
  });

  test('that is down, or knows no such key, is away', async () => {
    await simulators.tell('sweettracker', { mode: 'down', times: 1 });
    expect(await tracker().companies()).toEqual({ outcome: 'AWAY' });
    expect(await tracker({ key: 'guess' }).companies()).toEqual({ outcome: 'AWAY' });
  });
});
