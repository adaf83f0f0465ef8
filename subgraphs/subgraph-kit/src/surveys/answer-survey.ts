import { audit } from '../audit/audit.ts';
import type { Context } from '../context.ts';
import { emit } from '../events.ts';
import { linkTokenHash } from '../link-token.ts';
import { refuse, type Refusal } from '../refusal.ts';
import { invitedSurvey, type InvitedSurvey } from './invited-survey.ts';
import { surveyRoomOf } from './survey-room.ts';
import { COMMENT_LENGTH, type SurveyCode } from './survey-words.ts';
import { surveyPersonal } from './survey.personal.ts';
import { BEST_SCORE, LEAST_SCORE } from './survey.ts';

/** Answer of whoever holds a link. */
export interface SurveyAnswer {
  readonly token: string;
  readonly score: number;
  readonly comment?: string | null;
}

/** Takes the one answer that a link is good for, and tells of its score; what was written stays here. */
export async function answerSurvey(
  { em, actor, now }: Context,
  { token, score, comment }: SurveyAnswer,
): Promise<InvitedSurvey | Refusal<SurveyCode>> {
  if (score < LEAST_SCORE || score > BEST_SCORE) return refuse('SCORE_INVALID', ['input', 'score']);
  const text = comment?.trim() || null;
  if (text && text.length > COMMENT_LENGTH) return refuse('COMMENT_TOO_LONG', ['input', 'comment']);
  return em.transactional(async (tx) => {
    const invited = await invitedSurvey({ em: tx, now }, token);
    if (!invited) return refuse('SURVEY_UNKNOWN');
    const { comment: sealed } = await surveyPersonal.seal(tx, invited.id, { comment: text });
    const [answer] = await tx.execute<{ answered: boolean }[]>(
      "select answer_survey(?, ?, decode(?, 'base64'), ?) as answered",
      [linkTokenHash(token), score, sealed?.toString('base64') ?? null, now],
    );
    if (answer?.answered !== true) return refuse('ALREADY_ANSWERED');
    const { id: answerId, survey, subjectType, subjectId } = invited;
    const data = { survey, subjectType, subjectId, score };
    await audit(tx, { act: 'survey.answer', subject: { type: 'SurveyAnswer', id: answerId }, actor, data }, now);
    const type = `${surveyRoomOf(tx).name}.survey-answered`;
    await emit(tx, { type, data: { answerId, ...data, answeredAt: now } }, now);
    return { ...invited, answeredAt: now };
  });
}
