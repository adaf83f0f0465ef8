import { expect, test } from 'vitest';
import { formOf, inputOf, introOf, questionIn } from './supplement.ts';

const questions = [
  { label: '언제 사셨습니까?', kind: 'DATE' as const, required: true },
  { label: '영수증', kind: 'FILE' as const, required: true },
  { label: '더 하실 말', kind: 'TEXT' as const, required: false },
];
const receipt = { id: 'f1', name: '영수증.jpg', size: 1200 };

test('a form begins empty, and with what was put aside where there is something', () => {
  const empty = { value: '', files: [] };
  expect(formOf({ questions, draft: null }, [])).toEqual([empty, empty, empty]);
  const answers = [
    { value: '2026-11-01', fileIds: [] },
    { value: null, fileIds: ['f1', 'f2'] },
    { value: null, fileIds: [] },
  ];
  const draft = { answers, savedAt: '2026-11-30T00:00:00Z' };
  expect(formOf({ questions, draft }, [receipt])).toEqual([
    { value: '2026-11-01', files: [] },
    { value: '', files: [receipt, { id: 'f2', name: '', size: 0 }] },
    empty,
  ]);
});

test('each question is answered with what it takes', () => {
  const form = [
    { value: '2026-11-01', files: [] },
    { value: '', files: [receipt] },
    { value: '', files: [] },
  ];
  expect(inputOf(questions, form)).toEqual([
    { value: '2026-11-01', fileIds: [] },
    { value: null, fileIds: ['f1'] },
    { value: null, fileIds: [] },
  ]);
});

test.each([
  [['input', 'answers', '1', 'fileIds'], 1],
  [['input', 'answers', '0', 'value'], 0],
  [['input', 'answers'], null],
  [['input', 'fileIds'], null],
  [undefined, null],
] as const)('a refusal at %j is about question %j', (path, question) => {
  expect(questionIn(path)).toBe(question);
});

test('the text of a request is shown without the questions that its message ends with', () => {
  const text = '사실 확인에 필요합니다.\n\n1. 언제 사셨습니까?\n2. 영수증\n3. 더 하실 말 (선택)';
  expect(introOf(text, questions)).toBe('사실 확인에 필요합니다.');
  expect(introOf('다른 글', questions)).toBe('다른 글');
});
