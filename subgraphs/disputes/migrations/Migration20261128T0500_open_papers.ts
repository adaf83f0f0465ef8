import { documentRules, messagePolicies, migration } from '@madang/subgraph-kit';

/**
 * Who reads which documents of a case: each party what was issued to it, officers and leads those of cases they read; and
 * the log of messages, which is for officers and leads alone.
 */
export const openPapers = migration(
  'Migration20261128T0500_open_papers',
  ...documentRules(
    `exists (select from dispute_case c where c.id = subject_id and (
      (c.customer_id = (select actor_customer()) and 'APPLICANT' = any (audience))
      or (c.respondent_id = (select actor_business()) and 'RESPONDENT' = any (audience))
      or (c.id = (select actor_case()) and (select actor_case_side()) = any (audience))))`,
    `(select actor_is('OFFICER', 'LEAD')) and exists (select from dispute_case c where c.id = subject_id)`,
  ),
  ...messagePolicies(
    `(select actor_is('OFFICER', 'LEAD')) and subject_type = 'DisputeCase'
      and exists (select from dispute_case c where c.id = message.subject_id)`,
  ),
);
