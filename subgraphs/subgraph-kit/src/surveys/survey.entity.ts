import { defineEntity, p } from '@mikro-orm/core';

const SurveyInvitationSchema = defineEntity({
  name: 'SurveyInvitationRow',
  tableName: 'survey_invitation',
  properties: {
    id: p.uuid().primary(),
    survey: p.text(),
    subjectType: p.text(),
    subjectId: p.uuid(),
    subjectLabel: p.text(),
    side: p.text(),
    /** Digest of the link's token; the token itself lies sealed in the message that carries it, and nowhere else. */
    tokenHash: p.text().unique('survey_invitation_token_unique'),
    invitedAt: p.datetime(3),
    expiresAt: p.datetime(3),
    score: p.integer().nullable(),
    /** Sealed; see survey.personal.ts. */
    comment: p.blob().nullable(),
    personalIndex: p.array(),
    answeredAt: p.datetime(3).nullable(),
  },
});

/** Link by which one side of one subject answers once. */
export class SurveyInvitationRow extends SurveyInvitationSchema.class {}
SurveyInvitationSchema.setClass(SurveyInvitationRow);

/** Tables of a slice with surveys. */
export const surveyRows = [SurveyInvitationSchema];
