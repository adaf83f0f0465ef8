import { batchMany, hasRole, nothing, pagesOf, type Actor } from '@madang/subgraph-kit';
import type { FilterQuery } from '@mikro-orm/postgresql';
import { CallRow } from '../call/index.ts';

/** Calls beside a ticket or a customer: those who deal with calls read them, and to nobody else there are any. */
function callsReadableBy(actor: Actor): FilterQuery<CallRow> {
  return hasRole(actor, 'AGENT', 'SENIOR') ? {} : nothing;
}

/** Calls in which a ticket came to be, oldest first. */
export const callsOfTicket = batchMany(
  ({ em, actor }, ids) =>
    em.find(
      CallRow,
      { $and: [callsReadableBy(actor), { ticketId: { $in: [...ids] } }] },
      { orderBy: { rangAt: 'asc', id: 'asc' } },
    ),
  (call) => call.ticketId ?? null,
);

/** Calls of a customer, newest first, in pages. */
export const callsOfCustomer = pagesOf({
  row: CallRow,
  table: 'call',
  parent: { property: 'customerId', column: 'customer_id' },
  time: { property: 'rangAt', column: 'rang_at' },
  readable: ({ actor }) => callsReadableBy(actor),
});
