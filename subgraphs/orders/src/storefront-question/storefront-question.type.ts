import { connectionOf, DateTime, enumOf, PageArgs } from '@madang/subgraph-kit';
import { ArgsType, Directive, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ordersErrors } from '../orders-errors.ts';

const Kind = enumOf('StorefrontQuestionKind', 'What a buyer asks about', {
  PRODUCT: 'A product (상품 문의)',
  ORDER: 'An order (주문 문의)',
  OTHER: 'Something else',
});

/** States of a question in the graph. */
export const StorefrontQuestionState = enumOf('StorefrontQuestionState', 'State of a question of a buyer', {
  ASKED: 'Nobody has answered it (미답변)',
  ANSWERED: 'Answered, and on its way to the marketplace (답변 전송 중)',
  TOLD: 'The answer stands at the marketplace (답변완료)',
  REFUSED: 'The marketplace did not take the answer; it can be answered anew (전송 실패)',
});

/** View of a question. */
@Directive('@key(fields: "id")')
@ObjectType({ description: 'What a buyer asks at a marketplace of a storefront (QnA, 문의)' })
export class StorefrontQuestion {
  @Field(() => ID, { description: 'Identifier of the question' })
  id!: string;

  @Field(() => String, { description: 'Number at the marketplace' })
  externalNumber!: string;

  @Field(() => Kind, { description: 'What it is about' })
  kind!: string;

  @Field(() => DateTime, { description: 'Timestamp at which it was asked' })
  askedAt!: Date;

  @Field(() => Int, { description: 'Counts how often its words were changed by who asked, from 1 on' })
  edition!: number;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp at which a change of its words was found' })
  editedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Product that it is asked on, as the marketplace calls it' })
  productName!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Number of the order that it names, as it is at the marketplace',
  })
  externalOrder!: string | null;

  @Field(() => StorefrontQuestionState, { description: 'State' })
  state!: string;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp of the answer' })
  answeredAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'Name of who answered; none for an answer that was given at the marketplace itself',
  })
  answeredByName!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp at which the marketplace had the answer' })
  toldAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Why the marketplace did not take the answer, as a code' })
  refusalCode!: string | null;

  @Field(() => String, { nullable: true, description: 'What the marketplace said to it' })
  refusalDetail!: string | null;
}

/** Pages of questions. */
export const StorefrontQuestionConnection = connectionOf(StorefrontQuestion, 'StorefrontQuestion');

@InputType({ description: 'Which questions are wanted; all that is said must hold' })
export class StorefrontQuestionFilter {
  @Field(() => [StorefrontQuestionState], { nullable: true, description: 'States, any of them' })
  states?: (keyof typeof StorefrontQuestionState)[] | null;

  @Field(() => String, { nullable: true, description: 'Code of a storefront, e.g. PNR002' })
  storefront?: string | null;
}

/** Arguments of the list. */
@ArgsType()
export class StorefrontQuestionsArgs extends PageArgs {
  @Field(() => StorefrontQuestionFilter, { nullable: true, description: 'Which are wanted; all unless said' })
  filter?: StorefrontQuestionFilter | null;
}

@InputType({ description: 'Answer to a question of a buyer' })
export class AnswerStorefrontQuestionInput {
  @Field(() => ID, { description: 'Question' })
  questionId!: string;

  @Field(() => String, { description: 'Answer as the buyer reads it, 1 to 2,000 characters' })
  text!: string;
}

@ObjectType({ description: 'Outcome of answering a question' })
export class AnswerStorefrontQuestionPayload {
  @Field(() => StorefrontQuestion, { nullable: true, description: 'Question after the act; none when it was refused' })
  question!: StorefrontQuestion | null;

  @Field(() => [ordersErrors.type], { description: 'Reasons why the act was refused; empty on success' })
  userErrors!: object[];
}
