import { hasRole, personal } from '@madang/subgraph-kit';

/** Who deals with a claim must know whose it is: staff, the business it is against, and the party itself. */
const KNOWN_TO = ['AGENT', 'SENIOR', 'OFFICER', 'LEAD', 'ADMIN', 'PARTNER', 'PROGRAM', 'PARTY'] as const;

/** Personal columns of a case: the applicant's name, which the applicant reads of themselves. */
export const casePersonal = personal(
  'dispute_case',
  { applicantName: { kind: 'NAME', clear: KNOWN_TO } },
  {
    subject: 'DISPUTE_CASE',
    isSelf: (actor, dispute) =>
      (hasRole(actor, 'PARTY') && actor.caseSide === 'APPLICANT' && actor.caseId === dispute.id) ||
      (actor.customer !== null && 'customerId' in dispute && dispute.customerId === actor.customer),
  },
);
