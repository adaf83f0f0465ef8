import type { CodeWords } from '@madang/subgraph-kit';
import { textWords, type TextCode } from '../written-text/index.ts';

/** Reasons why an act on a template can be refused. */
export type TemplateCode = 'TEMPLATE_UNKNOWN' | 'TEMPLATE_CHANGED' | TextCode;

/** What people are told for each reason. */
export const templateWords: CodeWords<TemplateCode> = {
  TEMPLATE_UNKNOWN: { ko: '서식을 찾을 수 없습니다.', en: 'There is no such template.' },
  TEMPLATE_CHANGED: {
    ko: '다른 사람이 먼저 고쳤습니다. 새 내용을 확인해 주십시오.',
    en: 'Somebody else changed it first. Please look at it again.',
  },
  ...textWords,
};
