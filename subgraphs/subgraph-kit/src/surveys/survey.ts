import type { Actor } from '@madang/shared-schema/actor';
import type { FilterQuery } from '@mikro-orm/postgresql';
import type { Words } from '../language.ts';
import type { SurveyInvitationRow } from './survey.entity.ts';

/** A satisfaction question that is asked once something has ended. */
export interface Survey {
  readonly name: string;
  readonly question: Words;
  /**
   * Condition on the answers that a lead without a wide role reads, all unless said; the migration of the slice says the same
   * by surveyPolicies.
   */
  readonly readable?: (actor: Actor) => FilterQuery<SurveyInvitationRow>;
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
