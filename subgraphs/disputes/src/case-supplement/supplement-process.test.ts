import { duties, flaws, toMermaid } from '@madang/subgraph-kit/process';
import { diagramIn } from '@madang/subgraph-kit/testing';
import { expect, test } from 'vitest';
import { answersTo } from './supplement-answers.ts';
import { supplementProcess } from './supplement-process.ts';
import { SUPPLEMENT_ROLES, SUPPLEMENT_STATES, type QuestionKind } from './supplement.ts';

test('the process has no unreachable state, no dead end and no way out of a final state', () => {
  expect(flaws(supplementProcess, SUPPLEMENT_STATES)).toEqual([]);
});

test('the diagram in the README is the process', async () => {
  const readme = new URL('../../README.md', import.meta.url);
  expect(await diagramIn(readme, 'How a request for supplements moves')).toBe(toMermaid(supplementProcess));
});

test('who may do what when', () => {
  expect(duties(supplementProcess, SUPPLEMENT_STATES, SUPPLEMENT_ROLES)).toEqual([
    'OPEN | answer | callOff | expire | callOff',
    'ANSWERED | - | - | - | -',
    'UNANSWERED | answer | callOff | - | callOff',
    'CALLED_OFF | - | - | - | -',
  ]);
});

test.each<[QuestionKind, string | null, string]>([
  ['TEXT', ' 네 ', '네'],
  ['TEXT', null, 'ANSWER_MISSING value'],
  ['TEXT', '가'.repeat(1501), 'ANSWER_TOO_LONG value'],
  ['DATE', '2026-12-01', '2026-12-01'],
  ['DATE', '2026-02-30', 'ANSWER_NO_DATE value'],
  ['DATE', '12월 1일', 'ANSWER_NO_DATE value'],
  ['AMOUNT', '1,234,000원', '1234000'],
  ['AMOUNT', '만 원', 'ANSWER_NO_AMOUNT value'],
  ['AMOUNT', '-1', 'ANSWER_NO_AMOUNT value'],
  ['FILE', null, 'ANSWER_MISSING fileIds'],
  ['FILE', '계약서', 'ANSWER_OF_FILES value'],
])('%s takes %j as %s', (kind, value, outcome) => {
  const answers = answersTo([{ label: '무엇', kind, required: true }], [{ value }]);
  const shown = 'refused' in answers ? `${answers.code} ${answers.field?.at(-1)}` : answers[0]?.value;
  expect(shown).toBe(outcome);
});

test('what need not be answered may be left open, but words take no files', () => {
  const questions = (['TEXT', 'FILE', 'DATE', 'AMOUNT'] as const).map((kind) => ({
    label: '무엇',
    kind,
    required: false,
  }));
  expect(answersTo(questions, [{}, {}, { value: ' ' }, { value: null }])).toHaveLength(4);
  expect(answersTo(questions, [{ fileIds: ['a'] }, {}, {}, {}])).toMatchObject({
    code: 'ANSWER_OF_WORDS',
    field: ['input', 'answers', '0', 'fileIds'],
  });
});
