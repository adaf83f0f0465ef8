import { refuse, type Refusal } from '@madang/subgraph-kit';
import type { SupplementCode } from './supplement-words.ts';
import { ANSWER_LENGTH, type SupplementAnswer, type SupplementQuestion } from './supplement.ts';

/** What somebody sends for one question. */
export interface GivenAnswer {
  readonly value?: string | null;
  readonly fileIds?: readonly string[] | null;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const WON = /^\d{1,15}$/;

/** Answers as they are kept, or why the first of them that is wrong cannot be; the path leads to its very field. */
export function answersTo(
  questions: readonly SupplementQuestion[],
  given: readonly GivenAnswer[],
): readonly SupplementAnswer[] | Refusal<SupplementCode> {
  if (given.length !== questions.length) return refuse('ANSWERS_MISCOUNTED', ['input', 'answers']);
  const answers: SupplementAnswer[] = [];
  for (const [index, question] of questions.entries()) {
    const answer = keptAnswer(question, given[index] ?? {});
    const code = flawOf(question, answer);
    if (code) return refuse(code, pathOf(index, code, question));
    answers.push(answer);
  }
  return answers;
}

/** Answers as they are put aside: only what could never be kept is refused. */
export function draftedAnswers(
  questions: readonly SupplementQuestion[],
  given: readonly GivenAnswer[],
): readonly SupplementAnswer[] | Refusal<SupplementCode> {
  if (given.length !== questions.length) return refuse('ANSWERS_MISCOUNTED', ['input', 'answers']);
  const answers = given.map(({ value, fileIds }) => ({ value: value ?? null, fileIds: [...(fileIds ?? [])] }));
  const long = answers.findIndex(({ value }) => (value ?? '').length > ANSWER_LENGTH);
  return long < 0 ? answers : refuse('ANSWER_TOO_LONG', ['input', 'answers', String(long), 'value']);
}

/** Answers in words, as the message tells them: each under its question. */
export function answersInWords(questions: readonly SupplementQuestion[], answers: readonly SupplementAnswer[]): string {
  return questions
    .map(({ label, kind }, index) => `${index + 1}. ${label}\n${inWords(kind, answers[index])}`)
    .join('\n\n');
}

/** Questions in words, as the message asks them. */
export function questionsInWords(questions: readonly SupplementQuestion[]): string {
  return questions.map(({ label, required }, index) => `${index + 1}. ${label}${required ? '' : ' (선택)'}`).join('\n');
}

function inWords(kind: SupplementQuestion['kind'], answer: SupplementAnswer | undefined): string {
  if (kind === 'FILE') return answer && answer.fileIds.length > 0 ? `첨부파일 ${answer.fileIds.length}개` : '-';
  if (!answer?.value) return '-';
  return kind === 'AMOUNT' ? `${Number(answer.value).toLocaleString('ko-KR')}원` : answer.value;
}

function keptAnswer({ kind }: SupplementQuestion, { value, fileIds }: GivenAnswer): SupplementAnswer {
  const words = value?.trim() ?? '';
  const plain = kind === 'AMOUNT' ? words.replaceAll(/,(?=\d{3})|원$/g, '') : words;
  return { value: plain || null, fileIds: [...new Set(fileIds ?? [])] };
}

function flawOf({ kind, required }: SupplementQuestion, { value, fileIds }: SupplementAnswer): SupplementCode | null {
  if (kind === 'FILE') {
    if (value !== null) return 'ANSWER_OF_FILES';
    return required && fileIds.length === 0 ? 'ANSWER_MISSING' : null;
  }
  if (fileIds.length > 0) return 'ANSWER_OF_WORDS';
  if (value === null) return required ? 'ANSWER_MISSING' : null;
  if (value.length > ANSWER_LENGTH) return 'ANSWER_TOO_LONG';
  if (kind === 'DATE' && !isDay(value)) return 'ANSWER_NO_DATE';
  return kind === 'AMOUNT' && !WON.test(value) ? 'ANSWER_NO_AMOUNT' : null;
}

function isDay(value: string): boolean {
  if (!DAY.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

function pathOf(index: number, code: SupplementCode, { kind }: SupplementQuestion): string[] {
  const isOfFiles = code === 'ANSWER_OF_WORDS' || (code === 'ANSWER_MISSING' && kind === 'FILE');
  return ['input', 'answers', String(index), isOfFiles ? 'fileIds' : 'value'];
}
