import type { CourierParts } from './courier-house.ts';
import type { CourierAnswer, ParcelSighting } from './courier.ts';

export { connectCourier } from './courier-house.ts';

/** A courier of a test, which notes what it was asked and answers as it is told. */
export interface TestCourier extends CourierParts {
  /** References it has booked, each as often as it took it for a new parcel. */
  readonly booked: string[];
  /** What it answers instead of doing anything, first one first. */
  readonly moods: ('OK' | 'AWAY' | 'UNCLEAR' | 'REFUSED' | 'LOST')[];
  /** What it saw of parcels, and has not been told was taken in. */
  sightings: ParcelSighting[];
}

const warehouse = {
  name: '포천물류센터',
  phone: '0315441000',
  address: { zipCode: '11177', road: '경기도 포천시 소흘읍 호국로 287', detail: '' },
};

/** Numbers of all couriers of a run, since a number is given once. */
let serial = 640_000_000_000;

/** Makes a courier for a test; LOST does what it was asked and keeps the answer back. */
export function aCourier(name = 'CJ대한통운'): TestCourier {
  const [booked, moods]: [string[], TestCourier['moods']] = [[], []];
  const answer = <Value>(value: () => Value): CourierAnswer<Value> => {
    const mood = moods.shift();
    if (mood === 'LOST') value();
    if (mood === 'LOST' || mood === 'UNCLEAR') return { outcome: 'UNCLEAR' };
    if (mood === 'AWAY') return { outcome: 'AWAY' };
    return mood === 'REFUSED' ? { outcome: 'REFUSED', reason: 'no' } : { outcome: 'DONE', value: value() };
  };
  const book = (reference: string) => {
    if (!booked.includes(reference)) booked.push(reference);
    return null;
  };
  const number = () => String((serial += 1));
  const courier: TestCourier = {
    booked,
    moods,
    sightings: [],
    warehouse,
    courier: {
      name,
      issueInvoice: async () => answer(number),
      bookParcel: async ({ reference }) => answer(() => book(reference)),
      bookPickup: async ({ reference }) => answer(() => book(reference) ?? number()),
      cancelPickup: async () => answer(() => null),
      normalizeAddress: async (text) => answer(() => [{ zipCode: '04524', road: text, detail: '' }]),
      routing: async () => answer(() => ({ terminal: '0454', part: '52a', place: '태평로1가', branch: '중구대리점' })),
      track: async () =>
        answer(() => ({ sightings: courier.sightings, confirm: async () => void (courier.sightings = []) })),
    },
    tracker: {
      companies: async () => answer(() => new Map([['한진택배', '05']])),
      track: async (_code, trackingNumber) =>
        answer(() => ({ trackingNumber, stage: 'DELIVERED', at: new Date('2026-11-22T05:00:00Z') })),
    },
  };
  return courier;
}
