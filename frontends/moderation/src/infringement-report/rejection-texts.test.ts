import { expect, test } from 'vitest';
import { reasonFor, textsFor } from './rejection-texts.ts';

const texts = [
  { situation: 'HOLDER_UNCONFIRMED', text: '권리자임을 확인할 수 없습니다.' },
  { situation: 'HOLDER_UNCONFIRMED', text: '저작권자의 신고만 처리합니다.' },
  { situation: 'POST_GONE', text: '이미 삭제되었습니다.' },
];

test('choosing a situation writes its first text', () => {
  expect(reasonFor(texts, 'HOLDER_UNCONFIRMED', '')).toBe('권리자임을 확인할 수 없습니다.');
  expect(textsFor(texts, 'HOLDER_UNCONFIRMED')).toHaveLength(2);
});

test('choosing another situation replaces a text of the document and keeps one’s own words', () => {
  expect(reasonFor(texts, 'POST_GONE', '저작권자의 신고만 처리합니다.')).toBe('이미 삭제되었습니다.');
  expect(reasonFor(texts, 'POST_GONE', '전화로 설명드렸습니다.')).toBe('전화로 설명드렸습니다.');
});

test('no situation, no text', () => {
  expect(reasonFor(texts, '', '')).toBe('');
});
