import { defineSurvey, inviteToSurvey, readableBy, type Act, type SurveyInvitationRow } from '@madang/subgraph-kit';
import { raw } from '@mikro-orm/core';
import type { EntityManager, FilterQuery } from '@mikro-orm/postgresql';
import type { NoticedCase } from '../case-notice/index.ts';

/** Answers about the cases that a lead reads: those of their team and of no team yet. */
const readableCaseAnswers = readableBy((actor): FilterQuery<SurveyInvitationRow> => ({
  subjectId: { $in: raw('(select id from dispute_case where team is null or team = ?)', [actor.team]) },
}));

/** What both parties are asked once a case is closed (001 P6). */
export const caseSurvey = defineSurvey({
  name: 'case-closed',
  question: { ko: '사건 처리에 얼마나 만족하셨습니까?', en: 'How satisfied are you with how the case was handled?' },
  readable: (actor) => readableCaseAnswers(actor),
});

/** Asks both parties of a closed case how it went. */
export async function askParties(
  tx: EntityManager,
  { subject, applicant, respondent }: NoticedCase,
  act: Act,
): Promise<void> {
  await inviteToSurvey(tx, { survey: caseSurvey.name, subject, to: { ...applicant, side: 'APPLICANT' } }, act);
  if (respondent)
    await inviteToSurvey(tx, { survey: caseSurvey.name, subject, to: { ...respondent, side: 'RESPONDENT' } }, act);
}
