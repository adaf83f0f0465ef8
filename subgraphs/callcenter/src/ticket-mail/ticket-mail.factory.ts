import { newId } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { TicketMailRow } from './ticket-mail.entity.ts';
import { ticketMailPersonal } from './ticket-mail.personal.ts';

/** What a test says of a mail; words in clear. */
type Details = Partial<
  Omit<TicketMailRow, 'correspondentName' | 'correspondentAddress' | 'subject' | 'content' | 'fileNames'>
> & {
  readonly ticketId: string;
  readonly correspondentName?: string;
  readonly correspondentAddress?: string;
  readonly subject?: string;
  readonly content?: string;
  readonly fileNames?: string | null;
};

/** Makes a mail of a ticket, for a test. */
export async function aTicketMail(em: EntityManager, details: Details): Promise<TicketMailRow> {
  const {
    id = newId(),
    correspondentName = '김구매',
    correspondentAddress = 'buyer@example.com',
    subject = '환불 문의',
    content = '언제 환불되나요?',
    fileNames = null,
    ...more
  } = details;
  const words = { correspondentName, correspondentAddress, subject, content, fileNames };
  const row = em.create(TicketMailRow, {
    id,
    direction: 'IN',
    reference: `<${id}@example.com>`,
    writtenById: null,
    at: new Date('2026-11-21T00:00:00Z'),
    ...(await ticketMailPersonal.seal(em, id, words)),
    ...more,
  });
  await em.flush();
  return row;
}
