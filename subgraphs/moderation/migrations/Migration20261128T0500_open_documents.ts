import { documentRules, migration } from '@madang/subgraph-kit';

/** A claimant reads what was issued to them on their report; staff of this slice read everything anyway. */
export const openDocuments = migration(
  'Migration20261128T0500_open_documents',
  ...documentRules(
    `'CLAIMANT' = any (audience) and exists (select from infringement_report r where r.id = subject_id and (
      r.claimant_customer_id = (select actor_customer()) or r.claimant_business_id = (select actor_business())))`,
  ),
);
