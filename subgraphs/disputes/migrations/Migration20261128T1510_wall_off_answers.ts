import { migration, surveyPolicies } from '@madang/subgraph-kit';

/** Leads read what was answered about the cases they read, and not what the parties of another team's said. */
export const wallOffAnswers = migration(
  'Migration20261128T1510_wall_off_answers',
  ...surveyPolicies(
    "subject_type = 'DisputeCase' and exists (select from dispute_case c where c.id = survey_invitation.subject_id)",
  ),
);
