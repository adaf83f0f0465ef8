import { knownActor, MAILBOX } from '../../../../subgraphs/callcenter/src/agent/index.ts';
import { aTicketMail } from '../../../../subgraphs/callcenter/src/ticket-mail/ticket-mail.factory.ts';
import { aTicket } from '../../../../subgraphs/callcenter/src/ticket/ticket.factory.ts';
import type { TestSubgraph } from '../../../../subgraphs/subgraph-kit/src/testing/index.ts';
import { newIdOf, type Belongings } from '../ids.ts';

/** The ticket of a world is a conversation by mail, with a file and an answer; another mail is there that nobody has taken. */
export async function seedTicketMails(em: TestSubgraph['em'], own: Belongings): Promise<void> {
  const { world, people } = own;
  const ofTicket = { ticketId: own.ticket, correspondentName: own.personName, fileNames: '사진.png' };
  await aTicketMail(em, { id: newIdOf(world), ...ofTicket });
  const id = newIdOf(world);
  await aTicketMail(em, { id, ...ofTicket, direction: 'OUT', reference: id, writtenById: people.AGENT });
  await knownActor(em, MAILBOX);
  const ticketId = newIdOf(world);
  const come = { receivedById: MAILBOX.id, channelCode: '03', recordKey: `mail|${ticketId}` };
  await aTicket(em, { id: ticketId, customerId: own.customer, ...come });
  await aTicketMail(em, { id: newIdOf(world), ticketId });
}
