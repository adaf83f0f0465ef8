import { personal } from '@madang/subgraph-kit';

/** Texts of evidence are sealed: what customers told lies in them. */
export const evidencePersonal = personal(
  'evidence_item',
  { content: { kind: 'TEXT', unsearched: true } },
  { subject: 'EVIDENCE' },
);
