import { migration } from '@madang/subgraph-kit';

/** Digest of the evidence with which a case came from the call center, so that two slices witness it (J2). */
export const keepEvidence = migration(
  'Migration20261129T0400_keep_evidence',
  `alter table dispute_case add column evidence_digest text check (evidence_digest ~ '^[0-9a-f]{64}$')`,
);
