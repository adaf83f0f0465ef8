import { newId } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { CounsellingRow } from './counselling.entity.ts';
import { counsellingPersonal } from './counselling.personal.ts';

/** Event by which the call center tells that somebody was counselled. */
export const TICKET_COMPLETED = 'callcenter.ticket-completed';

const completed = z.object({
  ticketId: z.uuid(),
  ticketNumber: z.string().min(1),
  title: z.string(),
  counselledAt: z.coerce.date(),
  by: z.string(),
  customerId: z.uuid(),
  customerName: z.string().min(1),
  customerPhone: z.string().nullable(),
  orderId: z.uuid().nullable(),
  orderLineId: z.uuid().nullable(),
});

/** Notes a consultation of our desk; the same ticket told of twice is one consultation. */
export async function hearCounselling(tx: EntityManager, data: unknown): Promise<void> {
  const ticket = completed.parse(data);
  if ((await tx.count(CounsellingRow, { number: ticket.ticketNumber })) > 0) return;
  const id = newId();
  tx.create(CounsellingRow, {
    id,
    number: ticket.ticketNumber,
    source: 'DESK',
    counselledAt: ticket.counselledAt,
    counsellor: ticket.by,
    title: ticket.title,
    customerId: ticket.customerId,
    orderId: ticket.orderId,
    orderLineId: ticket.orderLineId,
    ticketId: ticket.ticketId,
    ...(await counsellingPersonal.seal(tx, id, {
      personName: ticket.customerName,
      personPhone: ticket.customerPhone,
    })),
  });
}
