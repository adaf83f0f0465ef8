import { accountsActs } from './accounts.ts';
import type { Acts } from './act.ts';
import { callcenterActs } from './callcenter.ts';
import { caseAccessActs } from './case-access.ts';
import { disputesActs } from './disputes.ts';
import { fileActs } from './files.ts';
import { moderationActs } from './moderation.ts';
import { privacyActs, reveal } from './privacy.ts';

/** The acts of all slices. */
export const acts: Readonly<Record<string, Acts>> = {
  accounts: accountsActs,
  callcenter: {
    ...callcenterActs,
    ...privacyActs('callcenter', 'CUSTOMER'),
    revealCustomer: reveal('customerId', 'customer'),
  },
  disputes: {
    ...disputesActs,
    ...caseAccessActs,
    ...privacyActs('disputes', 'DISPUTE_CASE'),
    revealDisputeCase: reveal('disputeCaseId', 'openCase'),
    revealBusiness: reveal('businessId', 'business'),
  },
  moderation: { ...moderationActs, ...fileActs, ...privacyActs('moderation', 'INFRINGEMENT_REPORT') },
  orders: { ...privacyActs('orders', 'ORDER'), revealOrder: reveal('orderId', 'order') },
};
