import { newId } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { knownActor, MARKETPLACE } from '../agent/index.ts';
import { knownCustomer, nextNumber, noteStep, tellOfTicket, TicketRow } from '../ticket/index.ts';
import { changeQuestion } from './change-question.ts';
import { askedQuestion, type AskedQuestion } from './question-events.ts';
import { contentOf, titleOf } from './question-text.ts';
import { TicketQuestionRow } from './storefront-question.entity.ts';
import { ticketQuestionPersonal } from './storefront-question.personal.ts';

/** Codes of document 002: product, order and payment, other; by Q&A, in the online line. */
const TYPES = { PRODUCT: '01', ORDER: '02', OTHER: '99' } as const;
const QNA = '02';
const ONLINE = 'ON';

/** Takes down what a buyer asks as one ticket that is nobody's yet (02 QnA); however often and in whatever order it is told. */
export async function takeQuestion(tx: EntityManager, data: unknown, now: Date): Promise<void> {
  const asked = askedQuestion.parse(data);
  // Two editions that are told at once wait for one another.
  await tx.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`question ${asked.questionId}`]);
  await knownActor(tx, MARKETPLACE);
  const known = await tx.findOne(TicketQuestionRow, { id: asked.questionId });
  if (known) await changeQuestion(tx, known, asked, now);
  else await receive(tx, asked, now);
}

async function receive(tx: EntityManager, asked: AskedQuestion, now: Date): Promise<void> {
  const ticket = tx.create(TicketRow, {
    id: newId(),
    number: await nextNumber(tx),
    state: 'RECEIVED',
    typeCode: TYPES[asked.kind],
    channelCode: QNA,
    lineCode: ONLINE,
    direction: 'INBOUND',
    title: titleOf(asked),
    content: contentOf(asked),
    customerId: await knownCustomer(tx, asked),
    orderId: asked.orderId,
    orderLineId: asked.orderLineId,
    receivedAt: now,
    receivedById: MARKETPLACE.id,
    recordKey: `question|${asked.questionId}`,
  });
  await tx.flush();
  await noteStep(tx, ticket, { step: 'receive', from: null, actor: MARKETPLACE, note: null, owner: null, now });
  const { edition, kind, storefrontCode, externalNumber, productName, orderId, askedAt } = asked;
  const asIs = { edition, kind, storefrontCode, externalNumber, productName, orderId, askedAt };
  const { askerName, title, content } = asked;
  tx.create(TicketQuestionRow, {
    id: asked.questionId,
    ticketId: ticket.id,
    answerState: 'OPEN',
    ...asIs,
    ...(await ticketQuestionPersonal.seal(tx, asked.questionId, { askerName, title, content, answer: null })),
  });
  await tellOfTicket(tx, ticket);
  await tx.flush();
}
