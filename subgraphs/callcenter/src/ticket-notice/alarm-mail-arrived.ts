import { dispatch } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { mailArrived } from './ticket-messages.ts';

/** Alarms who has a ticket of a mail that came to it. */
export async function alarmMailArrived(
  tx: EntityManager,
  {
    ticket,
    to,
    mailId,
  }: { readonly ticket: { id: string; number: string }; to: { id: string; name: string }; mailId: string },
  now: Date,
): Promise<void> {
  await dispatch(
    tx,
    {
      message: mailArrived,
      variables: { ticketNumber: ticket.number, ticketId: ticket.id },
      subject: { type: 'Ticket', id: ticket.id, label: ticket.number },
      to: { name: to.name, accountId: to.id },
      channels: ['ALARM', 'PUSH'],
      key: `mail-arrived:${mailId}`,
    },
    { actor: null, now },
  );
}
