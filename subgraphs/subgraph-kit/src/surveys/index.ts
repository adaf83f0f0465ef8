export { defineSurvey, type Survey } from './survey.ts';
export { SurveyInvitationRow } from './survey.entity.ts';
export { surveyPolicies } from './survey-migrations.ts';
export { surveyInvitation } from './survey-invitation.ts';
export { inviteToSurvey, type Invitation } from './invite-to-survey.ts';
