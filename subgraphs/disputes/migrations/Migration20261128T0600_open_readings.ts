import { migration } from '@madang/subgraph-kit';

/** Officers and leads see who has taken the documents that they read (K8); the rules of documents say which those are. */
export const openReadings = migration(
  'Migration20261128T0600_open_readings',
  `alter policy madang_app_select on document_reading using (
    (select actor_is('OFFICER', 'LEAD')) and exists (select from issued_document d where d.id = document_id))`,
);
