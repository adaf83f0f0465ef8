import { Faker, ko } from '@faker-js/faker';

/** Chance that falls the same way every time: a seeded generator with Korean names and places. */
export type Chance = Faker;

/** Makes the chance of one part of the demo data; parts have seeds of their own, so one can grow without moving another. */
export function chanceOf(part: string): Chance {
  const chance = new Faker({ locale: [ko] });
  chance.seed(Array.from(part).reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 2_147_483_647, 7));
  return chance;
}

/** Picks by weight: the entry [3, 'a'] is taken three times as often as [1, 'b']. */
export function weighted<Value>(chance: Chance, entries: readonly (readonly [number, Value])[]): Value {
  return chance.helpers.weightedArrayElement(entries.map(([weight, value]) => ({ weight, value })));
}

/** Korean full name, family name first, of nobody in particular. */
export function koreanName(chance: Chance): string {
  return `${chance.person.lastName()}${chance.person.firstName()}`.replaceAll(' ', '');
}

/** Mobile number that nobody can have: 010-0… and 010-1… are not given out. */
export function unassignedMobile(chance: Chance): string {
  return `010${chance.number.int({ min: 0, max: 1 })}${chance.string.numeric(7)}`;
}

/** Moment between two days before the anchor, evenly spread. */
export function momentBefore(chance: Chance, anchor: Date, days: { readonly from: number; readonly to: number }): Date {
  const day = 24 * 60 * 60 * 1000;
  return new Date(anchor.getTime() - chance.number.int({ min: days.to * day, max: days.from * day }));
}
