import Holidays from 'date-holidays';
import { expect, test } from 'vitest';
import { seoulDay } from '../clock.ts';
import rows from './holidays.json' with { type: 'json' };

const YEARS = Array.from({ length: 26 }, (_, index) => 2010 + index);
const known = new Map(rows.map(([day = '', nameKo = '', , kind = '']) => [day, { nameKo, kind }]));

function dayAfter(day: string, days = 1): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

function weekdayOf(day: string): number {
  return new Date(day).getUTCDay();
}

const lunar = new Intl.DateTimeFormat('en-u-ca-dangi', { timeZone: 'UTC', month: 'numeric', day: 'numeric' });

/** Day of a year that is this day of the Korean lunar calendar, leap months left out. */
function lunarDay(year: number, monthAndDay: string): string {
  let day = `${year}-01-15`;
  while (lunar.format(new Date(day)) !== monthAndDay) day = dayAfter(day);
  return day;
}

interface Lawful {
  readonly day: string;
  /** Day from which its substitute is law; none for those that have none. */
  readonly since?: string;
  /** A Saturday is no reason for a substitute of the three days of Seollal and Chuseok. */
  readonly saturdays: boolean;
}

/** 관공서의 공휴일에 관한 규정 2조 and 3조, and 공휴일에 관한 법률, in the version of each year. */
function lawfulHolidays(year: number): Lawful[] {
  const at = (monthAndDay: string, since?: string): Lawful => ({
    day: `${year}-${monthAndDay}`,
    since,
    saturdays: true,
  });
  const three = (middle: string): Lawful[] =>
    [-1, 0, 1].map((shift) => ({ day: dayAfter(middle, shift), since: '2014-01-01', saturdays: false }));
  const nation = '2021-08-04';
  const faith = '2023-05-04';
  return [
    at('01-01'),
    ...three(lunarDay(year, '1/1')),
    at('03-01', nation),
    ...(year >= 2026 ? [at('05-01', '2026-05-01')] : []),
    at('05-05', '2014-01-01'),
    { day: lunarDay(year, '4/8'), since: faith, saturdays: true },
    at('06-06'),
    ...(year >= 2026 ? [at('07-17', nation)] : []),
    at('08-15', nation),
    ...three(lunarDay(year, '8/15')),
    at('10-03', nation),
    ...(year >= 2013 ? [at('10-09', nation)] : []),
    at('12-25', faith),
  ];
}

/** The first day that is neither a Saturday, Sunday nor holiday, after each holiday that is lost to another free day. */
function lawfulSubstitutes(year: number): string[] {
  const holidays = lawfulHolidays(year);
  const taken = new Set(holidays.map(({ day }) => day));
  const substitutes: string[] = [];
  for (const day of [...taken].toSorted()) {
    const here = holidays.filter((holiday) => holiday.day === day);
    const weekday = weekdayOf(day);
    const isLost = here.some(
      ({ since, saturdays }) =>
        since !== undefined &&
        day >= since &&
        (weekday === 0 || (weekday === 6 && saturdays) || (weekday !== 6 && here.length > 1)),
    );
    if (!isLost) continue;
    let next = dayAfter(day);
    while (taken.has(next) || weekdayOf(next) === 0 || weekdayOf(next) === 6) next = dayAfter(next);
    taken.add(next);
    substitutes.push(next);
  }
  return substitutes;
}

test('each year has the holidays that the law of that year says, and the substitutes', () => {
  for (const year of YEARS) {
    const days = rows.filter(([day = '']) => day.startsWith(String(year)));
    const daysOfKind = (kind: string): string[] => days.filter((row) => row[3] === kind).map(([day = '']) => day);
    expect(daysOfKind('PUBLIC')).toEqual([...new Set(lawfulHolidays(year).map(({ day }) => day))].toSorted());
    expect(daysOfKind('SUBSTITUTE')).toEqual(lawfulSubstitutes(year));
  }
});

test('no day is there twice, the rows are in order, and substitutes and elections are on working days', () => {
  expect(rows.map(([day]) => day)).toEqual([...known.keys()].toSorted());
  const others = rows.filter(([, , , kind]) => kind !== 'PUBLIC').map(([day = '']) => weekdayOf(day));
  expect(others.filter((weekday) => weekday === 0 || weekday === 6)).toEqual([]);
});

test('known days are as they were', () => {
  const days = {
    '2014-09-10': '대체공휴일(추석)',
    '2015-08-14': '임시공휴일',
    '2016-05-06': '임시공휴일',
    '2017-10-06': '대체공휴일(추석)',
    '2020-08-17': '임시공휴일',
    '2021-08-16': '대체공휴일(광복절)',
    '2023-05-29': '대체공휴일(부처님오신날)',
    '2025-05-05': '어린이날·부처님오신날',
    '2025-05-06': '대체공휴일(어린이날·부처님오신날)',
    '2025-06-03': '대통령 선거일',
    '2026-05-01': '노동절',
    '2026-07-17': '제헌절',
    '2027-02-07': '설날',
    '2027-05-03': '대체공휴일(노동절)',
    '2027-07-19': '대체공휴일(제헌절)',
    '2028-10-05': '대체공휴일(추석·개천절)',
  };
  for (const [day, name] of Object.entries(days)) expect([day, known.get(day)?.nameKo]).toEqual([day, name]);
  for (const day of [
    '2010-10-09',
    '2021-03-02',
    '2022-05-09',
    '2022-12-26',
    '2025-05-01',
    '2025-07-17',
    '2026-09-28',
  ]) {
    expect([day, known.has(day)]).toEqual([day, false]);
  }
});

/** Why the independent source may say something else; every difference must have one of these reasons. */
function reasonFor(day: string): string | null {
  const year = Number(day.slice(0, 4));
  const seollal = lunarDay(year, '1/1');
  const ours = known.get(day);
  if (ours?.kind === 'ELECTION') return 'it has no elections';
  if (ours?.kind === 'TEMPORARY') return 'it has no holidays by a decision of the government';
  if (ours?.nameKo.includes('노동절')) return 'it does not know yet that 노동절 is a public holiday since 2026';
  if (day === dayAfter(seollal, -1)) return 'it begins the three days of Seollal a day late';
  if (!ours && day === dayAfter(seollal, 2)) return 'it ends the three days of Seollal a day late';
  if (!ours && day.endsWith('-10-09') && year < 2013) return '한글날 was no holiday from 1991 to 2012';
  if (year === 2033 && (ours?.nameKo.startsWith('추석') || day.startsWith('2033-10-0')))
    return 'it puts the leap month of 2033 elsewhere; KASI has Chuseok on 8 September';
  return null;
}

test('an independent source says the same but for differences that have a reason', () => {
  const source = new Holidays('KR');
  const unexplained: string[] = [];
  for (const year of YEARS) {
    const theirs = new Set<string>();
    for (const { start, end, type } of source.getHolidays(year)) {
      if (type !== 'public') continue;
      for (let at = start.getTime(); at < end.getTime(); at += 86_400_000) theirs.add(seoulDay(new Date(at)));
    }
    const ours = [...known.keys()].filter((day) => day.startsWith(String(year)));
    const differences = [...ours.filter((day) => !theirs.has(day)), ...[...theirs].filter((day) => !known.has(day))];
    unexplained.push(...differences.filter((day) => reasonFor(day) === null));
  }
  expect(unexplained).toEqual([]);
});
