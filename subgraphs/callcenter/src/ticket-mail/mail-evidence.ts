import type { EntityManager } from '@mikro-orm/postgresql';
import { TicketMailRow } from './ticket-mail.entity.ts';
import { ticketMailPersonal } from './ticket-mail.personal.ts';

/** What was written to and fro about a ticket, oldest first, without addresses; for the evidence of a dispute (P2). */
export async function mailsSaid(tx: EntityManager, ticketId: string): Promise<object[]> {
  const mails = await tx.find(TicketMailRow, { ticketId }, { orderBy: { at: 'asc', id: 'asc' } });
  return Promise.all(
    mails.map(async (mail) => {
      const { direction, at } = mail;
      const [subject, content, fileNames] = await Promise.all([
        ticketMailPersonal.open(tx, mail, 'subject'),
        ticketMailPersonal.open(tx, mail, 'content'),
        ticketMailPersonal.open(tx, mail, 'fileNames'),
      ]);
      return { direction, at, subject, content, fileNames: fileNames?.split('\n') ?? [] };
    }),
  );
}
