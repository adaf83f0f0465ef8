import { personal } from '@madang/subgraph-kit';

/** Moderators compare the name with the documents; the desk and the officers know people by name anyway. */
const KNOWN_TO = ['MODERATOR', 'AGENT', 'SENIOR', 'OFFICER', 'LEAD', 'ADMIN'] as const;

/** How to reach a claimant is for those who write to them. */
const REACHED_BY = ['MODERATOR', 'ADMIN'] as const;

/** Personal columns of a report: the claimant's name and how to reach them, which the claimant reads of themselves. */
export const reportPersonal = personal(
  'infringement_report',
  {
    claimantName: { kind: 'NAME', clear: KNOWN_TO },
    claimantEmail: { kind: 'EMAIL', masked: REACHED_BY, reveal: REACHED_BY },
    claimantPhone: { kind: 'PHONE', masked: REACHED_BY, reveal: REACHED_BY },
  },
  {
    subject: 'INFRINGEMENT_REPORT',
    isSelf: ({ customer, business }, report) =>
      (customer !== null && 'claimantCustomerId' in report && report.claimantCustomerId === customer) ||
      (business !== null && 'claimantBusinessId' in report && report.claimantBusinessId === business),
  },
);
