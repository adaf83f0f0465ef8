export { defineSurvey, type Survey } from './survey.ts';
export { surveyInvitation } from './survey-invitation.ts';
export { inviteToSurvey, type Invitation } from './invite-to-survey.ts';
