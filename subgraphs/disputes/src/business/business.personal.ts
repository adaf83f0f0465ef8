import { personal } from '@madang/subgraph-kit';

/** How to reach a business is for those who write to it. */
const REACHED_BY = ['AGENT', 'SENIOR', 'OFFICER', 'LEAD', 'ADMIN'] as const;

/** Personal columns of a business: where its notices go, which may be the address of a person there. */
export const businessPersonal = personal(
  'business',
  {
    /** Person in charge there, whom who writes to the business addresses. */
    contactName: { kind: 'NAME', clear: REACHED_BY, masked: REACHED_BY },
    email: { kind: 'EMAIL', masked: REACHED_BY },
    phone: { kind: 'PHONE', masked: REACHED_BY },
    address: { kind: 'ADDRESS', masked: REACHED_BY },
  },
  { subject: 'BUSINESS', isSelf: (actor, business) => actor.business !== null && actor.business === business.id },
);
