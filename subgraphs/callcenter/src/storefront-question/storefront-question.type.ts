import { DateTime, enumOf } from '@madang/subgraph-kit';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { AnswerState, QuestionKind } from './storefront-question.ts';

/** Kinds of questions in the graph. */
const TicketQuestionKind = enumOf<QuestionKind>('TicketQuestionKind', 'What a buyer asks about', {
  PRODUCT: 'A product (상품 문의)',
  ORDER: 'An order (주문 문의)',
  OTHER: 'Something else',
});

/** States of an answer in the graph. */
const QuestionAnswerState = enumOf<AnswerState>('QuestionAnswerState', 'How far the answer to a question has come', {
  OPEN: 'Nobody has answered it (미답변)',
  SENT: 'On its way to the marketplace (답변 전송 중)',
  TOLD: 'It stands at the marketplace, and the ticket is finished (답변완료)',
  REFUSED: 'It was not taken; the question can be answered anew unless it was answered elsewhere (전송 실패)',
  ELSEWHERE: 'Answered at the marketplace itself or in the screen of orders, and the ticket is finished',
});

/** View of a question. */
@ObjectType({ description: 'Question of a buyer at a marketplace that a ticket is (02 QnA; E9, C5)' })
export class TicketQuestion {
  @Field(() => ID, { description: 'Identifier of the question, as `storefrontQuestion` finds it' })
  id!: string;

  @Field(() => TicketQuestionKind, { description: 'What it is about' })
  kind!: string;

  @Field(() => String, { description: 'Code of the storefront where it was asked, e.g. PNR002' })
  storefrontCode!: string;

  @Field(() => String, { description: 'Number at the marketplace' })
  externalNumber!: string;

  @Field(() => String, { nullable: true, description: 'Product that it is asked on, as the marketplace calls it' })
  productName!: string | null;

  @Field(() => DateTime, { description: 'Timestamp at which it was asked' })
  askedAt!: Date;

  @Field(() => Int, { description: 'Counts how often its words were changed by who asked, from 1 on' })
  edition!: number;

  @Field(() => QuestionAnswerState, { description: 'How far its answer has come' })
  answerState!: string;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp of the last answer from the desk' })
  answeredAt!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Timestamp at which the marketplace had the answer or refused it, or somebody answered elsewhere',
  })
  settledAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Why the answer was not taken, as a code' })
  refusalCode!: string | null;

  @Field(() => String, { nullable: true, description: 'What the marketplace said to it' })
  refusalDetail!: string | null;
}

@InputType({ description: 'Answer to the question that a ticket is' })
export class AnswerTicketQuestionInput {
  @Field(() => ID, { description: 'Ticket of the question' })
  ticketId!: string;

  @Field(() => String, { description: 'Answer as the buyer reads it, 1 to 2,000 characters' })
  text!: string;

  @Field(() => Int, { description: 'Version on which it was written, so that no answer goes to words nobody saw' })
  expectedVersion!: number;
}
