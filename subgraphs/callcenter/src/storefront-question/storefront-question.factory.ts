import { newId } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { TicketQuestionRow } from './storefront-question.entity.ts';
import { ticketQuestionPersonal } from './storefront-question.personal.ts';

/** What a test says of a question; words in clear. */
type Details = Partial<Omit<TicketQuestionRow, 'askerName' | 'title' | 'content' | 'answer'>> & {
  readonly ticketId: string;
  readonly askerName?: string;
  readonly content?: string;
  readonly answer?: string | null;
};

/** Makes the question that a ticket is, for a test. */
export async function aTicketQuestion(em: EntityManager, details: Details): Promise<TicketQuestionRow> {
  const { id = newId(), askerName = '구매자', content = '언제 도착하나요?', answer = null, ...more } = details;
  const row = em.create(TicketQuestionRow, {
    id,
    edition: 1,
    kind: 'PRODUCT',
    storefrontCode: 'PNR002',
    externalNumber: id,
    productName: '겨울 코트',
    askedAt: new Date('2026-11-21T00:00:00Z'),
    answerState: 'OPEN',
    ...(await ticketQuestionPersonal.seal(em, id, { askerName, title: null, content, answer })),
    ...more,
  });
  await em.flush();
  return row;
}
