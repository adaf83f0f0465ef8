import { v7 } from 'uuid';

/** How much there is. */
export interface Sizes {
  readonly orders: number;
  readonly storefronts: number;
  readonly styles: number;
}

/** Sizes of issue 5; an order has three lines on the average. */
export const SIZES: Sizes = {
  orders: Number(process.env['BENCH_ORDERS'] ?? 1_000_000),
  storefronts: 100,
  styles: 500,
};

/** Number of people who order. */
export const PEOPLE = 20_000;

/** Orders of which the lines are on their way; the rest is delivered. */
const FRESH = 2000;
const DAYS = 730;
const DAY_MS = 86_400_000;
const END = Date.UTC(2026, 10, 20);

/** Who orders. */
interface Person {
  readonly name: string;
  readonly phone: string;
  readonly address: string;
}

/** Person at this place, the same in every run. */
export function personAt(index: number): Person {
  return {
    name: nameAt(index),
    phone: phoneOf(index),
    address: `서울특별시 강남구 테헤란로 ${(index % 500) + 1}, ${index % 20}층`,
  };
}

const FAMILIES = ['김', '이', '박', '최', '정', '강', '조', '윤', '장', '임'] as const;
const SYLLABLES = Array.from('가나다라마바사아자차카타하민서준우진지은현수영호희경연주성태윤');

/** Name of the person at this place; some thirty share one. */
export function nameAt(index: number): string {
  const family = FAMILIES[index % FAMILIES.length] ?? '';
  const given = [index % 31, (index * 7 + 3) % SYLLABLES.length].map((place) => SYLLABLES[place] ?? '').join('');
  return `${family}${given}`;
}

/** Phone number of the person at this place; no such number is assigned. */
export function phoneOf(index: number): string {
  return `0100${String(1_000_000 + index).slice(-7)}`;
}

/** Order as it is made up. */
export interface MadeOrder {
  readonly id: string;
  readonly number: string;
  readonly at: Date;
  readonly storefront: string;
  readonly isFresh: boolean;
  readonly isHeld: boolean;
  readonly orderer: Person;
  readonly tracking: string;
  readonly lines: readonly { readonly variant: string; readonly quantity: number; readonly price: number }[];
}

/** Number of the order at this place. */
export function numberAt(index: number, orders: number): string {
  return `${timeAt(index, orders).toISOString().slice(2, 10).replaceAll('-', '')}-B${String(index).padStart(10, '0')}`;
}

/** Tracking number of the order at this place. */
export function trackingAt(index: number): string {
  return `7${String(index).padStart(11, '0')}`;
}

function timeAt(index: number, orders: number): Date {
  return new Date(END - DAYS * DAY_MS + Math.floor((index / orders) * DAYS * DAY_MS));
}

/** Order at this place, the same in every run but for its id. */
export function orderAt(
  index: number,
  sizes: Sizes,
  variants: readonly string[],
  people: readonly Person[],
): MadeOrder {
  const orderer = people[index % people.length];
  if (!orderer) throw new Error('nobody orders');
  const lines = Array.from({ length: 1 + ((index * 7) % 5) }, (_unused, line) => ({
    variant: variants[(index * 31 + line * 977) % variants.length] ?? '',
    quantity: index % 1000 === 0 ? 12 : 1 + ((index + line) % 2),
    price: 30_000 + ((index * 13) % 70) * 1000,
  }));
  return {
    id: v7({ msecs: timeAt(index, sizes.orders).getTime() }),
    number: numberAt(index, sizes.orders),
    at: timeAt(index, sizes.orders),
    storefront: `BEN${String(1 + (index % sizes.storefronts)).padStart(3, '0')}`,
    isFresh: index >= sizes.orders - FRESH,
    isHeld: index % 100 === 0,
    orderer,
    tracking: trackingAt(index),
    lines,
  };
}
