export { defineSurvey, type Survey } from './survey.ts';
export { inviteToSurvey, type Invitation } from './invite-to-survey.ts';
