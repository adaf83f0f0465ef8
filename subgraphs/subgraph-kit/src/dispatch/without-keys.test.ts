import { expect, test } from 'vitest';
import { newLinkToken } from '../link-token.ts';
import { withoutKeys } from './without-keys.ts';

test('a link that ends in a key leads nowhere in the log, in text and in HTML; other links stay', () => {
  const link = `http://localhost:4000/survey/disputes/${newLinkToken()}`;
  const shown = 'http://localhost:4000/survey/disputes/…';
  expect(withoutKeys(`답하기\n${link}`)).toBe(`답하기\n${shown}`);
  expect(withoutKeys(`<a href="${link}">답하기</a>`)).toBe(`<a href="${shown}">답하기</a>`);
  const plain = 'http://localhost:4000/disputes/cases/0199f3c2-0000-7000-8000-000000000001';
  expect(withoutKeys(plain)).toBe(plain);
});
