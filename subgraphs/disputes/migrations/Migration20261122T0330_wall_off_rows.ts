import { migration, rowPolicies } from '@madang/subgraph-kit';

const LEADS_CASES = "(select actor_is('OFFICER', 'LEAD'))";

/** Who may see which row, as the access files of the features say it; officers and cases belong to teams. */
export const wallOffRows = migration(
  'Migration20261122T0330_wall_off_rows',
  'alter table officer add column team text',
  'alter table dispute_case add column team text',
  'create index dispute_case_team_index on dispute_case (team, opened_at desc, id desc)',
  ...rowPolicies('dispute_case', {
    own: `(${LEADS_CASES} and (team is null or team = (select actor_team())))
      or customer_id = (select actor_customer())
      or (respondent_id = (select actor_business()) and receipt_notified_at is not null)
      or (id = (select actor_case()) and ((select actor_case_side()) = 'APPLICANT' or receipt_notified_at is not null))`,
  }),
  ...rowPolicies('case_step', {
    own: 'exists (select from dispute_case where id = case_step.case_id)',
    onlyAdded: true,
  }),
  // Cases are opened by the slice itself.
  ...rowPolicies('case_number', { own: null, wide: 'false' }),
  ...rowPolicies('business', {
    own: `(select actor_is('OFFICER', 'LEAD', 'CONSUMER')) or id = (select actor_business())
      or id = (select respondent_id from dispute_case where id = (select actor_case()))`,
    write: LEADS_CASES,
  }),
  // Whoever reads a case is told who leads it.
  ...rowPolicies('officer', {
    own: `(${LEADS_CASES} and (team is null or team = (select actor_team()) or id = (select actor_id())))
      or exists (select from dispute_case where officer_id = officer.id)`,
    write: "(select actor_is('OFFICER')) and id = (select actor_id())",
  }),
);
