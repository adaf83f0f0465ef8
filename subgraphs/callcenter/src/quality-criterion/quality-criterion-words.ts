import type { CodeWords } from '@madang/subgraph-kit';

/** Reasons why an act on the criteria can be refused. */
export type QualityCriterionCode =
  | 'CRITERION_CODE_INVALID'
  | 'CRITERION_LABEL_INVALID'
  | 'CRITERION_WEIGHT_INVALID'
  | 'CRITERION_NOT_THERE'
  | 'CRITERION_LAST';

/** What people are told for each reason. */
export const qualityCriterionWords: CodeWords<QualityCriterionCode> = {
  CRITERION_CODE_INVALID: {
    ko: '코드는 영문 대문자, 숫자, 밑줄로 1~20자 입력해 주십시오.',
    en: 'A code has 1 to 20 capital letters, digits and underscores.',
  },
  CRITERION_LABEL_INVALID: {
    ko: '이름은 한국어와 영어 모두 1~50자로 입력해 주십시오.',
    en: 'Enter a name in Korean and in English, of 1 to 50 characters each.',
  },
  CRITERION_WEIGHT_INVALID: {
    ko: '가중치는 1에서 100까지의 정수로 입력해 주십시오.',
    en: 'A weight is a whole number from 1 to 100.',
  },
  CRITERION_NOT_THERE: { ko: '평가 기준을 찾을 수 없습니다.', en: 'There is no such criterion.' },
  CRITERION_LAST: {
    ko: '평가 기준이 하나는 있어야 합니다.',
    en: 'One criterion has to remain.',
  },
};
