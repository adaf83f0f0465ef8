import fc from 'fast-check';
import { expect, test } from 'vitest';
import { elapsedDays, seoulDay } from '../clock.ts';
import rows from './holidays.json' with { type: 'json' };
import { beginningOfDay, endOfDay, endOfPeriod, isWorkday, redFrom, type ClockUnit, type Pause } from './periods.ts';
import { GRACE_MS, isOver, lastLeadPast } from './time-of.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const MINUTE_MS = 60_000;
const holidays = new Set(rows.map(([day = '']) => day));

/** Days around which mistakes live: leap days, ends of months and years, the eves of long holidays. */
const HARD_DAYS = [
  ...['2012', '2016', '2020', '2024', '2028', '2032'].flatMap((year) => [
    `${year}-02-28`,
    `${year}-02-29`,
    `${year}-03-01`,
  ]),
  '2026-01-30',
  '2026-01-31',
  '2025-01-31',
  '2026-12-31',
  '2025-10-02',
  '2017-09-29',
  '2028-10-02',
  '2026-08-31',
  ...rows.slice(0, 200).map(([day = '']) => day),
];

/** Moments of 2010 to 2033: anywhere, and around midnight in Seoul of hard days. */
const moment = fc.oneof(
  fc.integer({ min: Date.parse('2010-01-02'), max: Date.parse('2033-01-01') }).map((time) => new Date(time)),
  fc
    .tuple(fc.constantFrom(...HARD_DAYS), fc.constantFrom(-1, 0, 1, MINUTE_MS, 9 * HOUR_MS, DAY_MS - 1))
    .map(([day, shift]) => new Date(beginningOfDay(day).getTime() + shift)),
);
const length = fc.integer({ min: 1, max: 120 });

/** A day later or earlier, by arithmetic that the code under test does not use. */
function dayAfter(day: string, days = 1): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

function isFree(day: string, free: ReadonlySet<string> = holidays): boolean {
  return [0, 6].includes(new Date(day).getUTCDay()) || free.has(day);
}

function firstDay(since: Date): string {
  const isMidnight = (since.getTime() + 9 * HOUR_MS) % DAY_MS === 0;
  return isMidnight ? seoulDay(since) : dayAfter(seoulDay(since));
}

function moved(day: string): string {
  let next = day;
  while (isFree(next)) next = dayAfter(next);
  return next;
}

function end(
  unit: ClockUnit,
  count: number,
  since: Date,
  more: { pauses?: Pause[]; extendedDays?: number } = {},
): Date {
  return endOfPeriod({ unit, length: count, since, ...more }, holidays);
}

/** Runs of a property; those of all of them are over 10,000. */
const often = { numRuns: 1050 };

test('a period of days ends with the last millisecond of the day that counting by hand finds', () => {
  const property = fc.property(moment, length, (since, count) => {
    const last = dayAfter(firstDay(since), count - 1);
    expect(end('DAYS', count, since)).toEqual(endOfDay(moved(last)));
  });
  fc.assert(property, often);
});

test('a period of working days counts no Saturday, Sunday or holiday', () => {
  const property = fc.property(moment, length, (since, count) => {
    let day = moved(firstDay(since));
    for (let counted = 1; counted < count; counted += 1) day = moved(dayAfter(day));
    expect(end('BUSINESS_DAYS', count, since)).toEqual(endOfDay(day));
  });
  fc.assert(property, often);
});

test('a period of months ends the day before the corresponding one, or with a month that has none', () => {
  const property = fc.property(moment, fc.integer({ min: 1, max: 24 }), (since, months) => {
    const [year = 0, month = 0, day = 0] = firstDay(since).split('-').map(Number);
    const inMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0));
    const lastOfMonth = inMonth.toISOString().slice(0, 10);
    const corresponding = `${lastOfMonth.slice(0, 8)}${String(day).padStart(2, '0')}`;
    const last = day > inMonth.getUTCDate() ? lastOfMonth : dayAfter(corresponding, -1);
    expect(end('MONTHS', months, since)).toEqual(endOfDay(moved(last)));
  });
  fc.assert(property, often);
});

test('every end but that of hours is the end of a working day, never before the days are over', () => {
  const unit = fc.constantFrom<ClockUnit>('DAYS', 'BUSINESS_DAYS', 'MONTHS');
  const property = fc.property(unit, moment, length, (which, since, count) => {
    const at = end(which, count, since);
    expect(at.getTime() % 1000).toBe(999);
    expect(seoulDay(new Date(at.getTime() + 1))).toBe(dayAfter(seoulDay(at)));
    expect(isWorkday(seoulDay(at), holidays)).toBe(true);
    expect(at.getTime() - since.getTime()).toBeGreaterThanOrEqual(which === 'MONTHS' ? 0 : count * DAY_MS - 1);
  });
  fc.assert(property, often);
});

test('hours end when they end, to the millisecond, and are not moved', () => {
  const pause = fc.integer({ min: 0, max: 10 * DAY_MS });
  const property = fc.property(moment, length, pause, (since, hours, still) => {
    const pauses = [{ from: since, until: new Date(since.getTime() + still) }];
    expect(end('HOURS', hours, since, { pauses }).getTime() - since.getTime()).toBe(hours * HOUR_MS + still);
  });
  fc.assert(property, often);
});

test('midnight in Seoul is the border: a millisecond later the day does not count any more', () => {
  const property = fc.property(fc.constantFrom(...HARD_DAYS), length, (day, count) => {
    const midnight = beginningOfDay(day);
    expect(end('DAYS', count, midnight)).toEqual(endOfDay(moved(dayAfter(day, count - 1))));
    expect(end('DAYS', count, new Date(midnight.getTime() + 1))).toEqual(endOfDay(moved(dayAfter(day, count))));
    expect(end('DAYS', count, new Date(midnight.getTime() - 1))).toEqual(end('DAYS', count, midnight));
  });
  fc.assert(property, often);
});

test('a suspension moves the end by the days in Seoul that it lasted, and then to a working day', () => {
  const parts = fc.array(fc.tuple(fc.integer({ min: 0, max: 5 * DAY_MS }), fc.integer({ min: 0, max: 40 * DAY_MS })), {
    maxLength: 4,
  });
  const property = fc.property(
    moment,
    length,
    parts,
    fc.integer({ min: 0, max: 60 }),
    (since, count, gaps, extended) => {
      let at = since.getTime();
      const pauses = gaps.map(([before, still]) => {
        const from = new Date((at += before));
        return { from, until: new Date((at += still)) };
      });
      const still = pauses.reduce((sum, { from, until }) => sum + elapsedDays(from, until), 0);
      const last = dayAfter(firstDay(since), count - 1 + still + extended);
      expect(end('DAYS', count, since, { pauses, extendedDays: extended })).toEqual(endOfDay(moved(last)));
      const working = end('BUSINESS_DAYS', count, since, { pauses });
      expect(working.getTime()).toBeGreaterThanOrEqual(end('BUSINESS_DAYS', count, since).getTime());
    },
  );
  fc.assert(property, often);
});

test('what was left of working days before a suspension is left after it', () => {
  const property = fc.property(moment, length, fc.integer({ min: 0, max: 30 * DAY_MS }), (since, count, still) => {
    const from = new Date(since.getTime() + 3 * HOUR_MS);
    const until = new Date(from.getTime() + still);
    const workdays = (after: Date, to: Date): number => {
      let number = 0;
      for (let day = dayAfter(seoulDay(after)); day <= seoulDay(to); day = dayAfter(day)) if (!isFree(day)) number += 1;
      return number;
    };
    const before = workdays(from, end('BUSINESS_DAYS', count, since));
    expect(workdays(until, end('BUSINESS_DAYS', count, since, { pauses: [{ from, until }] }))).toBe(before);
  });
  fc.assert(property, { numRuns: 500 });
});

test('a new holiday never brings an end forward, and taking it back restores the end', () => {
  const unit = fc.constantFrom<ClockUnit>('DAYS', 'BUSINESS_DAYS', 'MONTHS');
  const property = fc.property(unit, moment, fc.integer({ min: 1, max: 30 }), (which, since, count) => {
    const period = { unit: which, length: count, since };
    const before = endOfPeriod(period, holidays);
    const more = new Set([...holidays, seoulDay(before)]);
    expect(endOfPeriod(period, more).getTime()).toBeGreaterThan(before.getTime());
    more.delete(seoulDay(before));
    expect(endOfPeriod(period, more)).toEqual(before);
  });
  fc.assert(property, often);
});

const TEN_MINUTES = 10 * MINUTE_MS;

test('machines whose clocks are up to ten minutes off miss nothing early, and nothing twice', () => {
  const machines = fc.array(fc.integer({ min: -TEN_MINUTES, max: TEN_MINUTES }), { minLength: 1, maxLength: 4 });
  const looks = fc.array(fc.tuple(fc.nat(3), fc.integer({ min: 0, max: 3 * MINUTE_MS })), {
    minLength: 30,
    maxLength: 60,
  });
  const property = fc.property(moment, machines, looks, (dueAt, skews, steps) => {
    let real = dueAt.getTime() - 20 * MINUTE_MS;
    let missed = 0;
    const look = (skew: number): void => {
      if (missed > 0 || !isOver({ dueAt }, new Date(real + skew))) return;
      missed += 1;
      expect(real).toBeGreaterThanOrEqual(dueAt.getTime());
    };
    for (const [machine, wait] of steps) {
      real += wait;
      look(skews[machine % skews.length] ?? 0);
    }
    real = Math.max(real, dueAt.getTime() + 2 * GRACE_MS);
    for (const skew of skews) look(skew);
    expect(missed).toBe(1);
  });
  fc.assert(property, often);
});

test('a server that slept for two days reminds once for all the lead times that it slept through', () => {
  const leads = fc.uniqueArray(fc.integer({ min: 1, max: 240 }), { minLength: 1, maxLength: 5 });
  const naps = fc.array(fc.integer({ min: 0, max: 48 * HOUR_MS }), { minLength: 5, maxLength: 20 });
  const property = fc.property(moment, leads, naps, (since, wanted, sleeps) => {
    const dueAt = new Date(since.getTime() + 300 * HOUR_MS);
    let now = since.getTime();
    let reminded = lastLeadPast(wanted, dueAt, since);
    let reminders = 0;
    for (const sleep of sleeps) {
      const slept = wanted.filter((lead) => {
        const at = dueAt.getTime() - lead * HOUR_MS;
        return at > now && at <= now + sleep;
      });
      now += sleep;
      const lead = lastLeadPast(wanted, dueAt, new Date(now));
      const isNew = lead !== null && lead < (reminded ?? Number.POSITIVE_INFINITY);
      expect(isNew).toBe(slept.length > 0);
      if (isNew) reminders += 1;
      reminded = lead;
    }
    expect(reminders).toBeLessThanOrEqual(wanted.length);
  });
  fc.assert(property, often);
});

// Clocks of decisions.md, counted by hand.
test.each([
  ['합의권고 30일 (소비자기본법 58조)', 'DAYS', 30, '2026-03-03T14:00+09:00', '2026-04-02'],
  ['합의권고 30일, 끝이 일요일', 'DAYS', 30, '2026-02-27T14:00+09:00', '2026-03-30'],
  ['조정 30일 (66조), 끝이 설 연휴', 'DAYS', 30, '2026-01-17T10:00+09:00', '2026-02-19'],
  ['수락 여부 15일 (67조)', 'DAYS', 15, '2026-11-28T14:00+09:00', '2026-12-14'],
  ['수락 여부 15일, 끝이 대체공휴일', 'DAYS', 15, '2026-07-31T09:00+09:00', '2026-08-18'],
  ['집단분쟁 공고 14일 (68조)', 'DAYS', 14, '2026-04-17T09:00+09:00', '2026-05-04'],
  ['게시중단 이의제기 30일 (저작권법 103조)', 'DAYS', 30, '2024-01-30T18:00+09:00', '2024-02-29'],
  ['복원 예정 10일, 끝이 추석', 'DAYS', 10, '2025-09-25T11:00+09:00', '2025-10-10'],
  ['청약철회 7일 (전자상거래법 17조)', 'DAYS', 7, '2026-05-18T20:00+09:00', '2026-05-26'],
  ['환급 3영업일 (18조)', 'BUSINESS_DAYS', 3, '2026-04-30T16:00+09:00', '2026-05-07'],
  ['환급 3영업일, 연휴를 넘어', 'BUSINESS_DAYS', 3, '2025-10-02T16:00+09:00', '2025-10-14'],
  ['광고 기록 6개월 (시행령 6조)', 'MONTHS', 6, '2025-08-31T10:00+09:00', '2026-03-03'],
  ['분쟁 기록 3년', 'MONTHS', 36, '2024-02-28T10:00+09:00', '2027-03-02'],
  ['자정에 시작하면 첫날을 센다', 'DAYS', 7, '2026-05-18T00:00+09:00', '2026-05-26'],
] as const)('%s', (_name, unit, count, since, last) => {
  expect(seoulDay(end(unit, count, new Date(since)))).toBe(last);
});

test('72 hours are red on the hour, and a period that ends sooner is red at its end (E6)', () => {
  const since = new Date('2026-10-01T06:30:00Z');
  const period = { unit: 'DAYS', length: 30, since } as const;
  expect(redFrom(period, end('DAYS', 30, since), 72)).toEqual(new Date('2026-10-04T06:30:00Z'));
  expect(redFrom(period, end('HOURS', 10, since), 72)).toEqual(new Date('2026-10-01T16:30:00Z'));
  expect(redFrom(period, end('DAYS', 30, since), null)).toEqual(end('DAYS', 30, since));
  const pauses = [{ from: since, until: new Date(since.getTime() + DAY_MS) }];
  expect(redFrom({ ...period, pauses }, end('DAYS', 30, since), 72)).toEqual(new Date('2026-10-05T06:30:00Z'));
});

test('an end that was given is not moved to a working day', () => {
  const given = new Date('2026-02-17T03:00:00Z');
  expect(endOfPeriod({ unit: 'HOURS', length: 1, since: given, given }, holidays)).toEqual(given);
});
