import { fileWords, type CodeWords } from '@madang/subgraph-kit';
import type { StepRefusalCode } from '@madang/subgraph-kit/process';
import {
  attachingWords,
  inCaseWords,
  writingWords,
  type AttachingCode,
  type InCaseCode,
  type WritingCode,
} from '../case-message/index.ts';

/** Reasons why an act on a request for supplements can be refused. */
export type SupplementCode =
  | InCaseCode
  | WritingCode
  | AttachingCode
  | StepRefusalCode
  | 'TOO_MANY_FILES'
  | 'REQUEST_UNKNOWN'
  | 'PARTIES_MISSING'
  | 'RESPONDENT_NOT_NOTIFIED'
  | 'FILES_FOR_ONE'
  | 'QUESTIONS_MISSING'
  | 'QUESTIONS_TOO_MANY'
  | 'QUESTION_MISSING'
  | 'QUESTION_TOO_LONG'
  | 'DAYS_INVALID'
  | 'ANSWERS_MISCOUNTED'
  | 'ANSWER_MISSING'
  | 'ANSWER_TOO_LONG'
  | 'ANSWER_NO_DATE'
  | 'ANSWER_NO_AMOUNT'
  | 'ANSWER_OF_FILES'
  | 'ANSWER_OF_WORDS'
  | 'NOT_LATE'
  | 'LATE_DECIDED'
  | 'REASON_MISSING'
  | 'REASON_TOO_LONG';

/** What people are told for each reason. */
export const supplementWords: CodeWords<SupplementCode> = {
  ...inCaseWords,
  ...writingWords,
  ...attachingWords,
  TOO_MANY_FILES: fileWords.TOO_MANY_FILES,
  WRONG_STATE: {
    ko: '이미 제출되었거나 거두어진 요청입니다.',
    en: 'The request was answered or called off already.',
  },
  REQUEST_UNKNOWN: { ko: '자료보정요청을 찾을 수 없습니다.', en: 'There is no such request.' },
  PARTIES_MISSING: { ko: '요청할 당사자를 선택해 주십시오.', en: 'Choose who is asked.' },
  RESPONDENT_NOT_NOTIFIED: {
    ko: '피신청인에게 접수통보를 먼저 해 주십시오.',
    en: 'Notify the respondent of the case first.',
  },
  FILES_FOR_ONE: {
    ko: '파일은 한 당사자에게 요청할 때만 붙일 수 있습니다. 나누어 요청해 주십시오.',
    en: 'Files go to one party. Ask each of them by itself.',
  },
  QUESTIONS_MISSING: { ko: '요청할 자료를 하나 이상 입력해 주십시오.', en: 'Ask for one thing at least.' },
  QUESTIONS_TOO_MANY: { ko: '한 번에 10개까지 요청할 수 있습니다.', en: 'A request has at most 10 questions.' },
  QUESTION_MISSING: { ko: '무엇을 요청하는지 입력해 주십시오.', en: 'Say what is asked for.' },
  QUESTION_TOO_LONG: { ko: '질문은 200자까지 입력할 수 있습니다.', en: 'A question has at most 200 characters.' },
  DAYS_INVALID: { ko: '제출 기한은 1일에서 60일까지 정할 수 있습니다.', en: 'Give from 1 to 60 days.' },
  ANSWERS_MISCOUNTED: {
    ko: '질문마다 답을 하나씩, 질문의 순서대로 보내 주십시오.',
    en: 'Give one answer for each question, in their order.',
  },
  ANSWER_MISSING: { ko: '반드시 답해야 하는 항목입니다.', en: 'This has to be answered.' },
  ANSWER_TOO_LONG: { ko: '답은 1,500자까지 입력할 수 있습니다.', en: 'An answer has at most 1,500 characters.' },
  ANSWER_NO_DATE: { ko: '날짜를 2026-12-01처럼 입력해 주십시오.', en: 'Enter a day such as 2026-12-01.' },
  ANSWER_NO_AMOUNT: { ko: '금액을 원 단위 숫자로 입력해 주십시오.', en: 'Enter a sum in whole won.' },
  ANSWER_OF_FILES: { ko: '파일로 답하는 항목입니다.', en: 'This is answered by files.' },
  ANSWER_OF_WORDS: { ko: '파일을 붙일 수 없는 항목입니다.', en: 'This is not answered by files.' },
  NOT_LATE: { ko: '기한 안에 제출된 답입니다.', en: 'The answer came in time.' },
  LATE_DECIDED: { ko: '이미 결정했습니다.', en: 'It is decided already.' },
  REASON_MISSING: { ko: '사유를 입력해 주십시오.', en: 'Say why.' },
  REASON_TOO_LONG: { ko: '사유는 2,000자까지 입력할 수 있습니다.', en: 'A reason has at most 2,000 characters.' },
};
