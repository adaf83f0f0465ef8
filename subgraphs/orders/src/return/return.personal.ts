import { personal } from '@madang/subgraph-kit';

/** Staff who deal with people, the warehouse that meets the parcel, and operators with the people of their storefront. */
const REVEALED_TO = ['AGENT', 'SENIOR', 'OFFICER', 'LEAD', 'HEADQUARTERS', 'ADMIN', 'OPERATOR'] as const;

const phone = { kind: 'PHONE', reveal: REVEALED_TO } as const;

/** Personal columns of a return: who sends the goods back, and from where. */
export const returnPersonal = personal(
  'order_return',
  {
    customerName: { kind: 'NAME', reveal: REVEALED_TO },
    customerPhone: phone,
    customerMobile: phone,
    pickupAddress: { kind: 'ADDRESS', reveal: REVEALED_TO },
    note: { kind: 'TEXT', clear: REVEALED_TO, reveal: REVEALED_TO },
  },
  { subject: 'ORDER_RETURN' },
);
