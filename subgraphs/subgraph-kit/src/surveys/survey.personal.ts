import { personal } from '../privacy/personal.ts';

/** What somebody wrote with their answer. */
export const surveyPersonal = personal(
  'survey_invitation',
  { comment: { kind: 'TEXT', clear: ['LEAD', 'ADMIN'], reveal: [], unsearched: true } },
  { subject: 'SURVEY_ANSWER' },
);
