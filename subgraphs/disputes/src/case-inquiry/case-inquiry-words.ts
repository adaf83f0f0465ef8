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

/** Reasons why an act on an inquiry can be refused. */
export type InquiryCode =
  | InCaseCode
  | WritingCode
  | AttachingCode
  | StepRefusalCode
  | 'TOO_MANY_FILES'
  | 'INQUIRY_UNKNOWN'
  | 'ADDRESSEE_MISSING'
  | 'ADDRESSEE_TOO_LONG'
  | 'QUESTION_MISSING'
  | 'QUESTION_TOO_LONG'
  | 'DUE_DAY_INVALID'
  | 'RESULT_DAY_INVALID'
  | 'COST_INVALID'
  | 'REASON_MISSING'
  | 'REASON_TOO_LONG';

/** What people are told for each reason. */
export const inquiryWords: CodeWords<InquiryCode> = {
  ...inCaseWords,
  ...writingWords,
  ...attachingWords,
  TOO_MANY_FILES: fileWords.TOO_MANY_FILES,
  WRONG_STATE: {
    ko: '이미 결과가 등록되었거나 취소된 의뢰입니다.',
    en: 'Its result is recorded already, or it was called off.',
  },
  INQUIRY_UNKNOWN: { ko: '의뢰를 찾을 수 없습니다.', en: 'There is no such inquiry.' },
  ADDRESSEE_MISSING: {
    ko: '의뢰를 받는 사람과 기관을 입력해 주십시오.',
    en: 'Say who is asked, and of which organisation.',
  },
  ADDRESSEE_TOO_LONG: { ko: '이름은 200자까지 입력할 수 있습니다.', en: 'A name has at most 200 characters.' },
  QUESTION_MISSING: { ko: '무엇을 확인할지 입력해 주십시오.', en: 'Say what is to be found out.' },
  QUESTION_TOO_LONG: { ko: '질문은 20,000자까지 입력할 수 있습니다.', en: 'A question has at most 20,000 characters.' },
  DUE_DAY_INVALID: {
    ko: '기한은 오늘부터 1년 안의 날짜로 정해 주십시오.',
    en: 'Choose a day from today on, within a year.',
  },
  RESULT_DAY_INVALID: {
    ko: '결과일은 의뢰일부터 오늘까지의 날짜로 입력해 주십시오.',
    en: 'The day of the result lies between the order and today.',
  },
  COST_INVALID: { ko: '비용을 원 단위 숫자로 입력해 주십시오.', en: 'Enter the cost in whole won.' },
  REASON_MISSING: { ko: '취소 사유를 입력해 주십시오.', en: 'Say why it is called off.' },
  REASON_TOO_LONG: { ko: '사유는 2,000자까지 입력할 수 있습니다.', en: 'A reason has at most 2,000 characters.' },
};
