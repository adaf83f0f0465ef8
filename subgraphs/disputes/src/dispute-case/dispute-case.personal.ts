import { hasRole, personal } from '@madang/subgraph-kit';

/** Who deals with a claim must know whose it is: staff, the business it is against, and the party itself. */
const KNOWN_TO = ['AGENT', 'SENIOR', 'OFFICER', 'LEAD', 'ADMIN', 'PARTNER', 'PROGRAM', 'PARTY'] as const;

/** How to reach a party is for those who write to it; the other side learns nothing of it. */
const REACHED_BY = ['AGENT', 'SENIOR', 'OFFICER', 'LEAD', 'ADMIN'] as const;

/** Personal columns of a case: the applicant's name and how to reach them, which the applicant reads of themselves. */
export const casePersonal = personal(
  'dispute_case',
  {
    applicantName: { kind: 'NAME', clear: KNOWN_TO },
    applicantPhone: { kind: 'PHONE', masked: REACHED_BY },
    applicantEmail: { kind: 'EMAIL', masked: REACHED_BY },
    applicantAddress: { kind: 'ADDRESS', masked: REACHED_BY },
  },
  {
    subject: 'DISPUTE_CASE',
    isSelf: (actor, dispute) =>
      (hasRole(actor, 'PARTY') && actor.caseSide === 'APPLICANT' && actor.caseId === dispute.id) ||
      (actor.customer !== null && 'customerId' in dispute && dispute.customerId === actor.customer),
  },
);
