import { expect, test } from 'vitest';
import { answeredQuestions, daysIn, emptyQuestion, otherFiles, supplementInput } from './supplement-values.ts';

test('a request goes with its questions and days as they are meant', () => {
  const question = { ...emptyQuestion(), label: '영수증', kind: 'FILE', required: 'no' };
  const values = { to: 'APPLICANT', title: '보정', text: '필요', days: '10일', questions: [question], files: [] };
  expect(supplementInput('1', values)).toEqual({
    caseId: '1',
    to: ['APPLICANT'],
    title: '보정',
    text: '필요',
    questions: [{ label: '영수증', kind: 'FILE', required: false }],
    days: 10,
    fileIds: [],
  });
  expect(supplementInput('1', { ...values, days: 'soon' }).days).toBe(0);
});

test('days are typed with or without their unit', () => {
  expect([daysIn('7'), daysIn('7일'), daysIn(''), daysIn('곧')]).toEqual([7, 7, null, null]);
});

test('each question has its own answer and files; what answers none is left over', () => {
  const request = {
    questions: [
      { label: '산 날', kind: 'DATE' },
      { label: '영수증', kind: 'FILE' },
    ],
    answers: [
      { value: '2026-11-01', fileIds: [] },
      { value: null, fileIds: ['a'] },
    ],
    answer: { attachments: [{ id: 'a' }, { id: 'b' }] },
  };
  expect(answeredQuestions(request).map(({ value, files }) => [value, files.length])).toEqual([
    ['2026-11-01', 0],
    [null, 1],
  ]);
  expect(otherFiles(request).map(({ id }) => id)).toEqual(['b']);
  expect(answeredQuestions({ ...request, answers: null, answer: null }).map(({ value }) => value)).toEqual([
    null,
    null,
  ]);
});
