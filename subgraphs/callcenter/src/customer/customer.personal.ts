import { personal } from '@madang/subgraph-kit';

/** Personal columns of a customer; the customer sees them all, the desk names, and numbers only for a reason. */
export const customerPersonal = personal(
  'customer',
  { name: 'NAME', mobile: 'PHONE', phone: 'PHONE', email: 'EMAIL', mid: 'TEXT' },
  { subject: 'CUSTOMER', isSelf: (actor, customer) => actor.customer === customer.id },
);
