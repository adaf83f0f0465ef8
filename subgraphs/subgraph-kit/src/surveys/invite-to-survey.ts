import type { EntityManager } from '@mikro-orm/postgresql';
import { daysAfter } from '../clock.ts';
import { newId } from '../id.ts';
import type { Act, Subject } from '../subject.ts';
import { surveyOf, surveyRoomOf } from './survey-room.ts';
import { newSurveyToken, surveyTokenHash } from './survey-token.ts';
import { SURVEY_DAYS } from './survey.ts';

/** Whom to ask what about. */
export interface Invitation {
  readonly survey: string;
  readonly subject: Subject;
  /** Side that is asked; each is asked once, whatever happens again. */
  readonly side: string;
}

/** Link of a new invitation, as a path of the house; null for a side that was asked already. */
export async function inviteToSurvey(
  tx: EntityManager,
  { survey, subject, side }: Invitation,
  { now }: Pick<Act, 'now'>,
): Promise<string | null> {
  if (!surveyOf(tx, survey)) throw new Error(`no survey is declared as ${survey}`);
  const token = newSurveyToken();
  const [answer] = await tx.execute<{ is_new: boolean }[]>(
    'select invite_to_survey(?, ?, ?, ?, ?, ?, ?, ?, ?) as is_new',
    [
      newId(),
      survey,
      subject.type,
      subject.id,
      subject.label,
      side,
      surveyTokenHash(token),
      now,
      daysAfter(now, SURVEY_DAYS),
    ],
  );
  return answer?.is_new === true ? `/survey/${surveyRoomOf(tx).name}/${token}` : null;
}
