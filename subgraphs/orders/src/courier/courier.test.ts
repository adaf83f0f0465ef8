import { startTestSubgraph, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { orders } from '../subgraph.ts';
import { bookPickup, cancelPickup } from './book-pickup.ts';
import { connectCourier } from './courier-house.ts';
import { courierSettings } from './courier-settings.ts';
import { aCourier, type TestCourier } from './courier.factory.ts';
import { issueInvoice } from './issue-invoice.ts';
import { keptToken } from './kept-token.ts';
import { trackParcels } from './track-parcels.ts';

const NOW = new Date('2026-11-28T03:00:00Z');

let subgraph: TestSubgraph;
let courier: TestCourier;
let serial = 0;
beforeAll(async () => {
  subgraph = await startTestSubgraph(orders, NOW);
});
beforeEach(() => {
  courier = aCourier();
  connectCourier(courier);
});
afterAll(() => subgraph.stop());

const aKey = () => `261128-${(serial += 1)}`;
const home = { name: '홍길동', phone: '01012345678', address: { zipCode: '04524', road: '세종대로 110', detail: '' } };
const items = [{ name: '기모 후드티', quantity: 2 }];
const wish = (key: string) => ({ key, order: { number: key }, lines: items, from: home });
const invoice = (key: string) => issueInvoice({ key, to: home, items }, NOW);
const pickup = (key: string) => bookPickup(wish(key), NOW);
const number = expect.stringMatching(/^\d{12}$/);

describe('a parcel that goes out', () => {
  test('has one number, asked for twice or by two at once, and nothing personal is kept of it', async () => {
    const key = aKey();
    const both = await Promise.all([invoice(key), invoice(key)]);
    const first = await invoice(key);
    expect(first).toEqual({ courier: 'CJ대한통운', trackingNumber: number });
    expect([both, courier.booked]).toEqual([[first, first], [key]]);
    expect(await subgraph.clearText(['홍길동', '세종대로', '01012345678'])).toEqual([]);
  });

  test.each([
    [['LOST', 'LOST'], 'COURIER_UNCLEAR'],
    [['AWAY'], 'COURIER_AWAY'],
    [['OK', 'LOST', 'LOST'], 'COURIER_UNCLEAR'],
    [['OK', 'REFUSED'], 'COURIER_REFUSED'],
  ] as const)('whose answers were %j is one parcel in the end', async (moods, code) => {
    const key = aKey();
    courier.moods.push(...moods);
    expect(await invoice(key)).toMatchObject({ code });
    const answer = await invoice(key);
    expect([answer, courier.booked]).toEqual([{ courier: 'CJ대한통운', trackingNumber: number }, [key]]);
  });

  test('whose answer was lost once is asked for again at once', async () => {
    courier.moods.push('LOST', 'LOST');
    courier.moods.splice(1, 0, 'OK');
    expect(await invoice(aKey())).toEqual({ courier: 'CJ대한통운', trackingNumber: number });
  });

  test('is not asked for under a reference that the courier would cut', async () => {
    await expect(invoice('주문 1')).rejects.toThrow('no reference');
  });
});

describe('a pickup', () => {
  test('is booked once and called off once and for all, booked or not', async () => {
    const [key, never] = [aKey(), aKey()];
    courier.moods.push('LOST', 'AWAY');
    expect(await pickup(key)).toMatchObject({ code: 'COURIER_AWAY' });
    const first = await pickup(key);
    expect(first).toEqual({ courier: 'CJ대한통운', trackingNumber: number });
    expect([await pickup(key), courier.booked]).toEqual([first, [key]]);
    const off = (each: string) => cancelPickup(wish(each), NOW);
    courier.moods.push('REFUSED');
    expect(await off(key)).toMatchObject({ code: 'COURIER_REFUSED' });
    expect([await off(key), await off(key), await off(never)]).toEqual(['', '', ''].map(() => ({ cancelled: true })));
    expect(await pickup(key)).toMatchObject({ code: 'COURIER_REFUSED' });
  });
});

describe('the token of a day', () => {
  const moment = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);
  let asked = 0;
  const ask = async () => `token-${(asked += 1)}`;

  test('is shared and sealed, asked for once by many at once, and renewed in its last half hour', async () => {
    let now = NOW;
    const keeper = keptToken({ em: () => subgraph.em.fork(), account: 'A', now: () => now });
    const many = () => Promise.all(Array.from({ length: 5 }, () => keeper.token(ask)));
    expect(await many()).toEqual(Array(5).fill('token-1'));
    now = moment(23 * 60 + 29);
    expect(await keeper.token(ask)).toBe('token-1');
    now = moment(23 * 60 + 31);
    const renewed = await many();
    expect(renewed).toContain('token-2');
    expect(renewed.every((token) => token === 'token-1' || token === 'token-2')).toBe(true);
    expect([await keeper.token(ask), asked]).toEqual(['token-2', 2]);
    expect(await subgraph.clearText(['token-2'])).toEqual([]);
  });

  test('that was refused is not given again, and is asked for at most once a second', async () => {
    let now = NOW;
    const keeper = keptToken({ em: () => subgraph.em.fork(), account: 'B', now: () => now });
    const first = await keeper.token(ask);
    expect(await keeper.token(ask, first)).toBeNull();
    now = moment(1);
    expect(await keeper.token(ask, first)).not.toBe(first);
    now = moment(24 * 60);
    expect(await keeper.token(async () => null)).toMatch(/^token-/);
    now = moment(48 * 60);
    expect(await keeper.token(async () => null)).toBeNull();
  });
});

describe('tracking', () => {
  let at = NOW;
  const seen = async (...parcels: readonly [string, string][]) => {
    const stages: string[] = [];
    const wanted = parcels.map(([name, trackingNumber]) => ({ courier: name, trackingNumber }));
    await trackParcels(wanted, at, async (sightings) => void stages.push(...sightings.map(({ stage }) => stage)));
    return stages;
  };

  test('what was told is kept for all who follow parcels; other couriers are asked one by one, those nobody knows not at all', async () => {
    courier.sightings = [{ trackingNumber: '1', stage: 'PICKED_UP', at: NOW }];
    const failing = trackParcels([{ courier: 'CJ대한통운', trackingNumber: '1' }], NOW, () =>
      Promise.reject(new Error('not kept')),
    );
    await expect(failing).rejects.toThrow('not kept');
    expect(courier.sightings).toEqual([]);
    const all = await seen(['CJ대한통운', '1'], ['한진택배', '2'], ['없는택배', '3']);
    expect(all.toSorted()).toEqual(['DELIVERED', 'PICKED_UP']);
    // What came late, and what is told after the end, changes nothing.
    courier.sightings = [
      { trackingNumber: '1', stage: 'DELIVERED', at: new Date('2026-11-29T00:00:00Z') },
      { trackingNumber: '1', stage: 'IN_TRANSIT', at: new Date('2026-11-28T00:00:00Z') },
    ];
    expect(await seen(['CJ대한통운', '9'])).toEqual([]);
    courier.sightings = [{ trackingNumber: '1', stage: 'NOT_DELIVERED', at: new Date('2026-11-30T00:00:00Z') }];
    expect(await seen(['CJ대한통운', '1'])).toEqual(['DELIVERED']);
  });

  test('parcels of other couriers are asked for every three hours, however many follow them', async () => {
    const asked: string[] = [];
    const { track } = courier.tracker;
    Object.assign(courier.tracker, {
      track: (code: string, trackingNumber: string) => {
        asked.push(trackingNumber);
        return track(code, trackingNumber);
      },
    });
    const numbers = ['71', '72', '73', '74', '75', '76'];
    const look = (minutes: number) => {
      at = new Date(NOW.getTime() + minutes * 60_000);
      return seen(...numbers.map((one): [string, string] => ['한진택배', one]));
    };
    for (const minutes of [0, 10, 179]) await Promise.all([look(minutes), look(minutes)]);
    expect(asked.toSorted()).toEqual(numbers);
    expect(await look(179)).toHaveLength(6);
    await look(180);
    expect(asked).toHaveLength(12);
    at = NOW;
  });
});

test('an address is found through the graph, by staff and operators alone', async () => {
  const asked = `query ($text: String!) {
    normalizedAddress(text: $text) { address { zipCode road detail } candidates { road } userErrors { code message } }
  }`;
  const { data } = await subgraph.as('OPERATOR').ask(asked, { text: '세종대로 110' });
  expect(data.normalizedAddress).toMatchObject({ address: { zipCode: '04524', road: '세종대로 110' }, userErrors: [] });
  Object.assign(courier.courier, {
    normalizeAddress: async () => ({ outcome: 'DONE', value: [home.address, { ...home.address, zipCode: '03170' }] }),
  });
  const choice = await subgraph.as('HEADQUARTERS').ask(asked, { text: '중앙로 12' });
  expect(choice.data.normalizedAddress).toMatchObject({
    address: null,
    candidates: [{}, {}],
    userErrors: [{ code: 'ADDRESS_UNKNOWN' }],
  });
  const long = await subgraph.as('AGENT').ask(asked, { text: '가'.repeat(201) });
  expect(long.data.normalizedAddress.candidates).toEqual([]);
  connectCourier((courier = aCourier()));
  courier.moods.push('AWAY');
  const away = await subgraph.as('AGENT').ask(asked, { text: '세종대로 110' });
  expect(away.data.normalizedAddress.userErrors).toMatchObject([{ code: 'COURIER_AWAY' }]);
  expect((await subgraph.as('CONSUMER').ask(asked, { text: '세종대로 110' })).errors).toHaveLength(1);
});

test('a contract that is half told is a fault that names what is missing', () => {
  expect(() => courierSettings({ CJ_CUST_ID: '1' })).toThrow('CJ_BIZ_REG_NUM');
});
