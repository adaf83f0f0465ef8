import { knownActor, MARKETPLACE } from '../../../../subgraphs/callcenter/src/agent/index.ts';
import { aTicketQuestion } from '../../../../subgraphs/callcenter/src/storefront-question/storefront-question.factory.ts';
import { aTicket } from '../../../../subgraphs/callcenter/src/ticket/ticket.factory.ts';
import type { TestSubgraph } from '../../../../subgraphs/subgraph-kit/src/testing/index.ts';
import { newIdOf, type Belongings } from '../ids.ts';

/** The ticket of a world is a question whose answer was refused; another question is there that nobody has taken. */
export async function seedTicketQuestions(em: TestSubgraph['em'], own: Belongings): Promise<void> {
  const { world, people } = own;
  await aTicketQuestion(em, {
    id: newIdOf(world),
    ticketId: own.ticket,
    askerName: own.personName,
    answer: '이틀 안에 도착합니다.',
    answerState: 'REFUSED',
    answerId: newIdOf(world),
    answeredAt: new Date('2026-11-20T06:00:00Z'),
    answeredById: people.AGENT,
    settledAt: new Date('2026-11-20T06:01:00Z'),
    refusalCode: 'ANSWER_TOO_LONG',
    refusalDetail: '1,000자까지',
  });
  await knownActor(em, MARKETPLACE);
  const id = newIdOf(world);
  const asked = { receivedById: MARKETPLACE.id, channelCode: '02', recordKey: `question|${id}` };
  const { id: ticketId } = await aTicket(em, { id, customerId: own.customer, ...asked });
  await aTicketQuestion(em, { id: newIdOf(world), ticketId });
}
