import type { CodeWords } from '@madang/subgraph-kit';
import { textWords, type TextCode } from '../written-text/index.ts';

/** Reasons why an act on a plan can be refused. */
export type PlanCode =
  | 'BUSINESS_UNKNOWN'
  | 'PLAN_UNKNOWN'
  | 'PLAN_OPEN'
  | 'DATE_INVALID'
  | TextCode
  | 'WRONG_STATE'
  | 'NOT_ALLOWED';

/** What people are told for each reason. */
export const planWords: CodeWords<PlanCode> = {
  BUSINESS_UNKNOWN: { ko: '사업자를 찾을 수 없습니다.', en: 'There is no such business.' },
  PLAN_UNKNOWN: { ko: '대응 계획을 찾을 수 없습니다.', en: 'There is no such plan.' },
  PLAN_OPEN: {
    ko: '이 사업자와 품목에 대한 대응 계획이 이미 진행 중입니다.',
    en: 'There is a plan for this business and item already.',
  },
  DATE_INVALID: { ko: '기한은 오늘이나 그 뒤여야 합니다.', en: 'It is due today or later.' },
  ...textWords,
  WRONG_STATE: { ko: '이미 끝난 계획입니다.', en: 'This plan has ended.' },
  NOT_ALLOWED: {
    ko: '계획을 맡은 사람이나 팀장만 할 수 있습니다.',
    en: 'Only who has the plan or the lead may do this.',
  },
};
