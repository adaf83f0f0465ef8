import { personal } from '@madang/subgraph-kit';

/** Staff who deal with people, headquarters that delivers to them, and operators with the people of their storefront. */
const REVEALED_TO = ['AGENT', 'SENIOR', 'OFFICER', 'LEAD', 'ADMIN', 'HEADQUARTERS', 'OPERATOR'] as const;

const name = { kind: 'NAME', reveal: REVEALED_TO } as const;
const phone = { kind: 'PHONE', reveal: REVEALED_TO } as const;
const address = { kind: 'ADDRESS', reveal: REVEALED_TO } as const;
const note = { kind: 'TEXT', clear: REVEALED_TO, reveal: REVEALED_TO } as const;

/** Personal columns of an order: who ordered and who receives; the customer who ordered sees them all. */
export const orderPersonal = personal(
  'sales_order',
  {
    ordererName: name,
    ordererPhone: phone,
    recipientName: name,
    recipientPhone: phone,
    recipientAddress: address,
    deliveryNote: note,
  },
  {
    subject: 'ORDER',
    isSelf: ({ customer }, order) => customer !== null && 'customerId' in order && order.customerId === customer,
  },
);
