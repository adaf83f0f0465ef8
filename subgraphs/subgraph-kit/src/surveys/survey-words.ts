import { Directive } from 'type-graphql';
import { userErrors, type CodeWords } from '../payload.ts';

/** Reasons why an answer can be refused. */
export type SurveyCode = 'SURVEY_UNKNOWN' | 'ALREADY_ANSWERED' | 'SCORE_INVALID' | 'COMMENT_TOO_LONG';

/** Most characters of a comment. */
export const COMMENT_LENGTH = 2000;

const surveyWords: CodeWords<SurveyCode> = {
  SURVEY_UNKNOWN: {
    ko: '설문을 찾을 수 없거나 응답 기간이 지났습니다.',
    en: 'There is no such survey, or its time is over.',
  },
  ALREADY_ANSWERED: { ko: '이미 응답하셨습니다. 감사합니다.', en: 'You have answered already. Thank you.' },
  SCORE_INVALID: { ko: '1점부터 5점까지 선택해 주십시오.', en: 'Choose a score from 1 to 5.' },
  COMMENT_TOO_LONG: {
    ko: '의견은 2,000자까지 입력할 수 있습니다.',
    en: 'A comment has at most 2,000 characters.',
  },
};

/** User errors of surveys, the same in every slice. */
export const surveyErrors = userErrors('Survey', surveyWords);
Directive('@shareable')(surveyErrors.type);
