import { describe, expect, test } from 'vitest';
import { defineMessage, filled } from './define-message.ts';
import type { Dispatching } from './dispatch.ts';
import { mailHtml } from './mail-layout.ts';
import { retryAfter } from './note-answer.ts';
import { endOf } from './quiet-hours.ts';
import { phoneBytes, phoneText } from './sms-text.ts';

const notice = defineMessage({
  name: 'notice',
  label: { ko: '안내', en: 'Notice' },
  category: 'SERVICE',
  texts: {
    ko: { title: '#{number} 안내', body: '#{name}님께' },
    en: { title: 'On #{number}', body: 'To #{name}' },
  },
  action: { label: { ko: '보기', en: 'See' }, path: '/cases/#{caseId}' },
});

describe('a template', () => {
  test('names its placeholders, those of its path as well', () => {
    expect(notice.variables.toSorted()).toEqual(['caseId', 'name', 'number']);
  });

  test('takes the very variables it names: others do not compile', () => {
    const variablesOf = <Variable extends string>(asked: Pick<Dispatching<Variable>, 'message' | 'variables'>) => asked;
    expect(variablesOf({ message: notice, variables: { number: '1', name: '가', caseId: '2' } })).toBeTruthy();
    // @ts-expect-error -- the name is missing
    variablesOf({ message: notice, variables: { number: '1', caseId: '2' } });
    // @ts-expect-error -- the name is misspelt
    variablesOf({ message: notice, variables: { number: '1', nick: '가', caseId: '2' } });
  });

  test('whose languages differ in placeholders does not compile, and is refused when the slice is put together', () => {
    const label = { ko: '안내', en: 'Notice' };
    const different = () =>
      defineMessage({
        name: 'different',
        label,
        category: 'SERVICE',
        // @ts-expect-error -- English names another one
        texts: { ko: { title: '가', body: '#{name}' }, en: { title: 'a', body: '#{nick}' } },
      });
    expect(different).toThrow('the texts name different placeholders');
  });

  test('is filled once: a value that looks like a placeholder stays what it is', () => {
    expect(filled('#{a} #{b}', { a: '#{b}', b: '1' })).toBe('#{b} 1');
    expect(() => filled('#{toString}', {})).toThrow('asks for toString');
  });

  test('shows values in mail as text', () => {
    const html = mailHtml({
      language: 'ko',
      title: '<script>alert(1)</script>',
      text: '가 & 나\n둘째 줄\n\n- "하나"\n- <b>둘</b>\n뒤 문단',
      action: { label: '"보기"', url: 'https://madang.example/?a=1&b="' },
    });
    expect(html).not.toMatch(/<script>|<b>둘/);
    expect(html).toContain('가 &amp; 나<br>둘째 줄');
    expect(html).toContain('&lt;b&gt;둘&lt;/b&gt;</li></ul>');
    expect(html).toContain('href="https://madang.example/?a=1&amp;b=&quot;"');
  });
});

describe('a text for phones', () => {
  test.each([
    ['가'.repeat(45), 90, 'SMS'],
    [`${'가'.repeat(45)}a`, 91, 'LMS'],
    ['a'.repeat(90), 90, 'SMS'],
    ['똠'.repeat(45), 90, 'SMS'],
    ['가'.repeat(1000), 2000, 'LMS'],
  ])('%#: counts two for a Korean letter', (text, bytes, type) => {
    const fit = phoneText('제목', text);
    expect([phoneBytes(text), fit.type, fit.text]).toEqual([bytes, type, text]);
  });

  test.each([
    [`${'가'.repeat(1000)}a`, '가'.repeat(1000)],
    [`a${'가'.repeat(1000)}`, `a${'가'.repeat(999)}`],
  ])('%#: is cut between letters where it is too long', (text, kept) => {
    expect(phoneBytes(text)).toBe(2001);
    expect(phoneText('제목', text).text).toBe(kept);
  });

  test('has no letters that phones do not know', () => {
    expect(phoneText('', '감사합니다 😀 — “마당” •').text).toBe('감사합니다 ? - “마당” ·');
  });
});

describe('quiet hours', () => {
  const hours = { begins: '21:00:00', ends: '08:00:00' };
  test.each([
    ['2026-11-27T11:59:59Z', null],
    ['2026-11-27T12:00:00Z', '2026-11-27T23:00:00.000Z'],
    ['2026-11-27T15:30:00Z', '2026-11-27T23:00:00.000Z'],
    ['2026-11-27T22:59:59Z', '2026-11-27T23:00:00.000Z'],
    ['2026-11-27T23:00:00Z', null],
    ['2026-12-31T14:59:00Z', '2026-12-31T23:00:00.000Z'],
  ])('at %s they end at %s', (now, until) => {
    expect(endOf(hours, new Date(now))?.toISOString() ?? null).toBe(until);
  });

  test('within a day they end on that day', () => {
    const noon = { begins: '12:00:00', ends: '13:00:00' };
    expect(endOf(noon, new Date('2026-11-27T03:30:00Z'))?.toISOString()).toBe('2026-11-27T04:00:00.000Z');
    expect(endOf(noon, new Date('2026-11-27T04:00:00Z'))).toBeNull();
  });
});

test('tries come ever later, spread, and at least once an hour', () => {
  for (const attempts of [1, 2, 5, 12, 60]) {
    const longest = Math.min(15_000 * 2 ** (attempts - 1), 3_600_000);
    const waits = Array.from({ length: 50 }, (_none, index) => retryAfter(`message ${index}`, attempts));
    for (const wait of waits) expect(wait).toBeGreaterThanOrEqual(longest / 2);
    for (const wait of waits) expect(wait).toBeLessThanOrEqual(longest);
    expect(new Set(waits).size).toBeGreaterThan(40);
  }
});
