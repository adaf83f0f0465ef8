import type { Words } from '../language.ts';

/** A satisfaction question that is asked once something has ended. */
export interface Survey {
  readonly name: string;
  readonly question: Words;
}

/** Least score. */
export const LEAST_SCORE = 1;

/** Best score. */
export const BEST_SCORE = 5;

/** Days for which a link is good. */
export const SURVEY_DAYS = 14;

/** Declares a satisfaction question. */
export function defineSurvey(survey: Survey): Survey {
  return survey;
}
