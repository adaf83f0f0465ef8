import { migration, otherRowPolicies } from '@madang/subgraph-kit';

/**
 * The rule of teams says the same as before, and is asked of each row that an index has led to: taken apart into an index of
 * teams, it had PostgreSQL fetch an eighth of all cases to show thirty.
 */
export const askTeamsOfRows = migration(
  'Migration20261130T2110_ask_teams_of_rows',
  ...otherRowPolicies('dispute_case', {
    own: `((select actor_is('OFFICER', 'LEAD')) and coalesce(team = coalesce((select actor_team()), ''), true))
      or customer_id = (select actor_customer())
      or (respondent_id = (select actor_business()) and receipt_notified_at is not null)
      or (id = (select actor_case()) and ((select actor_case_side()) = 'APPLICANT' or receipt_notified_at is not null))`,
  }),
);
