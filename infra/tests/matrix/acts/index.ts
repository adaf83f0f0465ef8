import { accountsActs } from './accounts.ts';
import type { Acts } from './act.ts';
import { callcenterActs } from './callcenter.ts';
import { callActs } from './calls.ts';
import { caseAccessActs } from './case-access.ts';
import { collectionActs } from './collection.ts';
import { collectiveActs } from './collective.ts';
import { correspondenceActs } from './correspondence.ts';
import { disputeLibraryActs } from './dispute-library.ts';
import { disputesActs } from './disputes.ts';
import { fileActs } from './files.ts';
import { helpActs } from './help.ts';
import { mergeActs } from './merges.ts';
import { moderationActs } from './moderation.ts';
import { orderDeskActs } from './order-desk.ts';
import { partnerDeskActs } from './partner-desk.ts';
import { peopleActs } from './people.ts';
import { privacyActs, reveal } from './privacy.ts';
import { qualityActs } from './quality.ts';
import { returnActs } from './returns.ts';
import { roomActs } from './rooms.ts';
import { settlementActs } from './settlements.ts';
import { storefrontActs } from './storefronts.ts';
import { warehouseActs } from './warehouse.ts';
import { wholeWayActs } from './whole-way.ts';

/** The acts of all slices. */
export const acts: Readonly<Record<string, Acts>> = {
  accounts: { ...accountsActs, ...peopleActs, ...privacyActs('accounts', 'PUSH_DEVICE') },
  callcenter: {
    ...callcenterActs,
    ...helpActs,
    ...callActs,
    ...qualityActs,
    ...mergeActs,
    ...privacyActs('callcenter', 'CUSTOMER'),
    ...roomActs('callcenter'),
    revealCustomer: reveal('customerId', 'customer'),
  },
  disputes: {
    ...disputesActs,
    ...wholeWayActs,
    ...correspondenceActs,
    ...disputeLibraryActs,
    ...partnerDeskActs,
    ...collectiveActs,
    ...caseAccessActs,
    ...privacyActs('disputes', 'DISPUTE_CASE'),
    ...roomActs('disputes'),
    revealDisputeCase: reveal('disputeCaseId', 'openCase'),
    revealBusiness: reveal('businessId', 'business'),
  },
  insights: { ...privacyActs('insights', 'DOCUMENT'), ...roomActs('insights') },
  moderation: {
    ...moderationActs,
    ...fileActs,
    ...privacyActs('moderation', 'INFRINGEMENT_REPORT'),
    ...roomActs('moderation'),
  },
  orders: {
    ...orderDeskActs,
    ...returnActs,
    ...privacyActs('orders', 'ORDER'),
    ...roomActs('orders'),
    ...storefrontActs,
    ...settlementActs,
    ...warehouseActs,
    revealOrder: reveal('orderId', 'order'),
    ...collectionActs,
  },
};
