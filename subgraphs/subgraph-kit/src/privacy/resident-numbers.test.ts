import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanArguments, hasResidentNumber, withoutResidentNumbers } from './resident-numbers.ts';

const RUNS = { numRuns: 2000 };
const WEIGHTS = [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5];
const pad = (value: number, length: number): string => String(value).padStart(length, '0');

/** Numbers with a birth date there was, a digit of sex and origin, and their checksum. */
const residentNumbers = fc
  .record({
    born: fc.date({ min: new Date('1910-01-01'), max: new Date('2019-12-31'), noInvalidDate: true }),
    foreign: fc.boolean(),
    woman: fc.integer({ min: 0, max: 1 }),
    serial: fc.integer({ min: 0, max: 99_999 }),
  })
  .map(({ born, foreign, woman, serial }) => {
    const day = born.toISOString().slice(0, 10).replaceAll('-', '');
    const sex = 1 + woman + (day.startsWith('20') ? 2 : 0) + (foreign ? 4 : 0);
    const twelve = `${day.slice(2)}${sex}${pad(serial, 5)}`;
    const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(twelve[index]), 0);
    return { front: twelve.slice(0, 6), back: `${twelve.slice(6)}${((foreign ? 13 : 11) - (sum % 11)) % 10}` };
  });

const wide = (digits: string): string =>
  digits.replaceAll(/\d/g, (digit) => '０１２３４５６７８９'.charAt(Number(digit)));

describe('numbers are found', () => {
  test.each([
    ['with a dash', (front: string, back: string) => `${front}-${back}`],
    ['with nothing between', (front: string, back: string) => `${front}${back}`],
    ['with a blank', (front: string, back: string) => `${front} ${back}`],
    ['with a dash between blanks', (front: string, back: string) => `${front} - ${back}`],
    ['in full-width digits', (front: string, back: string) => `${wide(front)}－${wide(back)}`],
    [
      'with a blank after each digit',
      (front: string, back: string) => `${Array.from(front).join(' ')} - ${Array.from(back).join(' ')}`,
    ],
    ['with Korean around', (front: string, back: string) => `주민번호는${front}-${back}입니다`],
  ])('%s', (_how, written) => {
    fc.assert(
      fc.property(residentNumbers, ({ front, back }) => {
        const left = withoutResidentNumbers(written(front, back));
        expect(left.replaceAll(/\D/g, '')).not.toContain(back);
        expect(left).toContain('*******');
        expect(hasResidentNumber(left)).toBe(false);
      }),
      RUNS,
    );
  });

  test.each([
    'RRN900101-1234567',
    'No900101-1234567',
    'id=900101-1234567',
    '900101-1234567abc',
    '900101/1234567',
    '900101:1234567',
    '900101,1234567',
    '900101(1234567)',
    '900101|1234567',
    '900101_1234567',
    '900101=1234567',
    '900101--1234567',
    '900101 - 1234567',
    '900101\u200b-1234567',
    '9001\u200b01-12\u2060345\ufeff67',
    '900101ㅡ1234567',
    '900101ー1234567',
    '900101➖1234567',
    '900101‧1234567',
    '19900101-1234567',
    '20011105-3000000',
  ])('with another spelling: %j', (text) => {
    const left = withoutResidentNumbers(text);
    expect(left).toContain('*******');
    expect(left.replaceAll(/\D/g, '')).toMatch(/^(?:19|20)?(?:900101|011105)$/);
  });

  test('many signs that nobody sees cost no time', () => {
    const text = Array.from('900101123456x').join('\u200b'.repeat(2000));
    expect(withoutResidentNumbers(text)).toBe(text);
  });

  test('what stands around them stays', () => {
    expect(withoutResidentNumbers('제 번호는 900101-1234567이고 전화는 010-1234-5678입니다.')).toBe(
      '제 번호는 900101-*******이고 전화는 010-1234-5678입니다.',
    );
  });

  test('numbers given out since October 2020 have no checksum, and are known by their dash', () => {
    expect(withoutResidentNumbers('231105-3000000')).toBe('231105-*******');
  });

  test('several in one text', () => {
    expect(withoutResidentNumbers('900101-1234567, 900101-2234567')).toBe('900101-*******, 900101-*******');
  });
});

describe('other numbers stay', () => {
  const fate = (text: string): string =>
    withoutResidentNumbers(text) === text ? 'stays' : withoutResidentNumbers(text);

  test('phone numbers', () => {
    const phones = fc
      .tuple(
        fc.constantFrom('010', '011', '02', '031', '070', '0505'),
        fc.integer({ min: 1000, max: 9999 }),
        fc.nat(9999),
      )
      .map(([area, middle, end]) => [area, String(middle), pad(end, 4)]);
    fc.assert(
      fc.property(phones, fc.constantFrom('-', '', ' ', '.'), (parts, gap) => {
        expect(fate(`전화 ${parts.join(gap)} 로`)).toBe('stays');
      }),
      RUNS,
    );
    fc.assert(
      fc.property(phones, phones, (one, other) => {
        expect(fate(`${one.join('-')} ${other.join('-')}`)).toBe('stays');
      }),
      RUNS,
    );
  });

  test('order, case and ticket numbers', () => {
    const day = fc
      .date({ min: new Date('2015-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(2, 10).replaceAll('-', ''));
    const serial = fc.nat(9_999_999_999);
    fc.assert(
      fc.property(day, serial, (date, last) => {
        expect(fate(`주문 ${date}-1${pad(last, 10)}`)).toBe('stays');
      }),
      RUNS,
    );
    fc.assert(
      fc.property(day, fc.nat(999), (date, line) => {
        expect(fate(`191021-10522800007-${pad(line, 3)} 20${date}-0000123`)).toBe('stays');
      }),
      RUNS,
    );
    fc.assert(
      fc.property(fc.integer({ min: 2000, max: 2040 }), fc.nat(999_999), fc.nat(9_999_999), (year, one, ticket) => {
        expect(fate(`사건 ${year}${pad(one, 6)} 접수 ${pad(ticket, 10)} ETS${pad(ticket, 10)}`)).toBe('stays');
      }),
      RUNS,
    );
  });

  test('identifiers, times and addresses of the machine', () => {
    fc.assert(
      fc.property(fc.uuid(), (id) => {
        expect(fate(id)).toBe('stays');
      }),
      RUNS,
    );
    fc.assert(
      fc.property(fc.date({ noInvalidDate: true }), (date) => {
        expect(fate(`${date.toISOString()} ${date.getTime()}x`)).toBe('stays');
      }),
      RUNS,
    );
    fc.assert(
      fc.property(fc.ipV4(), (address) => {
        expect(fate(address)).toBe('stays');
      }),
      RUNS,
    );
  });

  test.each([
    '991332-1234567',
    '900101-9234567',
    '900230-1234567',
    '9001011234567',
    '900101.1234567',
    'A9001011234568',
    '20900101-1234567',
    '19900101 1234567',
    '+900101-1234567',
  ])(
    '%s is none: no such day, nobody so old, no checksum, a decimal, a code, another century, a number abroad',
    (text) => {
      expect(fate(text)).toBe('stays');
    },
  );
});

test('arguments are cleaned however deep a text lies; what is no text stays', () => {
  const at = new Date();
  expect(
    cleanArguments({ input: { title: '900101-1234567', lines: [{ note: '900101-1234567' }], at, count: 3 } }),
  ).toEqual({
    input: { title: '900101-*******', lines: [{ note: '900101-*******' }], at, count: 3 },
  });
});
