import { payloadOf, type Context, type Page } from '@madang/subgraph-kit';
import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Order, OrderLine, orderById, orderLineById, type OrderLineRow, type OrderRow } from '../order/index.ts';
import { ordersErrors } from '../orders-errors.ts';
import { Storefront, storefrontByCode, type StorefrontRow } from '../storefront/index.ts';
import { answerQuestion } from './answer-question.ts';
import { findQuestions, questionById, questionsOfOrder } from './question-reads.ts';
import type { StorefrontQuestionRow } from './storefront-question.entity.ts';
import { questionPersonal } from './storefront-question.personal.ts';
import {
  AnswerStorefrontQuestionInput,
  AnswerStorefrontQuestionPayload,
  StorefrontQuestion,
  StorefrontQuestionConnection,
  StorefrontQuestionsArgs,
} from './storefront-question.type.ts';

/** What buyers ask, for those who answer. */
@Authorized()
@Resolver(() => StorefrontQuestion)
export class StorefrontQuestionResolver {
  @Authorized('AGENT', 'SENIOR', 'HEADQUARTERS', 'OPERATOR')
  @Query(() => StorefrontQuestionConnection, {
    description: 'What buyers ask at marketplaces, newest first (QnA, 문의; E9, C5)',
  })
  storefrontQuestions(
    @Ctx() context: Context,
    @Args(() => StorefrontQuestionsArgs) args: StorefrontQuestionsArgs,
  ): Promise<Page<StorefrontQuestionRow>> {
    return findQuestions(context, args.filter ?? {}, args);
  }

  @Authorized('AGENT', 'SENIOR', 'HEADQUARTERS', 'OPERATOR')
  @Query(() => StorefrontQuestion, { nullable: true, description: 'Question with this identifier' })
  storefrontQuestion(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'Question' }) id: string,
  ): Promise<StorefrontQuestionRow | null> {
    return questionById(context, id);
  }

  @Authorized('SENIOR', 'HEADQUARTERS', 'OPERATOR')
  @Mutation(() => AnswerStorefrontQuestionPayload, {
    description: 'Answers a question of a buyer; the marketplace is told at once (QnA, 문의 답변; E9, C6)',
  })
  async answerStorefrontQuestion(
    @Ctx() context: Context,
    @Arg('input', () => AnswerStorefrontQuestionInput) input: AnswerStorefrontQuestionInput,
  ) {
    return payloadOf('question', await answerQuestion(context, input), ordersErrors.inWords, context);
  }

  @FieldResolver(() => Storefront, { description: 'Storefront where it was asked' })
  storefront(@Ctx() context: Context, @Root() row: StorefrontQuestionRow): Promise<StorefrontRow | null> {
    return storefrontByCode(context, row.storefrontCode);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Who asks, as the marketplace shows them (작성자)' })
  askerName(@Ctx() context: Context, @Root() row: StorefrontQuestionRow): Promise<string | null> {
    return questionPersonal.show(context, row, 'askerName');
  }

  @FieldResolver(() => String, { nullable: true, description: 'Title, where the marketplace has one (제목)' })
  title(@Ctx() context: Context, @Root() row: StorefrontQuestionRow): Promise<string | null> {
    return questionPersonal.show(context, row, 'title');
  }

  @FieldResolver(() => String, { description: 'What is asked (문의 내용)' })
  content(@Ctx() context: Context, @Root() row: StorefrontQuestionRow): Promise<string | null> {
    return questionPersonal.show(context, row, 'content');
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Answer (답변); none also where it was given at the marketplace, which keeps its words',
  })
  answer(@Ctx() context: Context, @Root() row: StorefrontQuestionRow): Promise<string | null> {
    return questionPersonal.show(context, row, 'answer');
  }

  @FieldResolver(() => Order, { nullable: true, description: 'Order that it names, where that is here' })
  order(@Ctx() context: Context, @Root() row: StorefrontQuestionRow): Promise<OrderRow | null> | null {
    return row.orderId ? orderById(context, row.orderId) : null;
  }

  @FieldResolver(() => OrderLine, { nullable: true, description: 'Line that it names alone' })
  orderLine(@Ctx() context: Context, @Root() row: StorefrontQuestionRow): Promise<OrderLineRow | null> | null {
    return row.orderLineId ? orderLineById(context, row.orderLineId) : null;
  }
}

/** What was asked about an order. */
@Authorized()
@Resolver(() => Order)
export class OrderQuestionsResolver {
  @FieldResolver(() => [StorefrontQuestion], {
    description: 'What its buyer asked at the marketplace, oldest first; empty for who does not answer questions (E9)',
  })
  questions(@Ctx() context: Context, @Root() { id }: OrderRow): Promise<StorefrontQuestionRow[]> {
    return questionsOfOrder(context, id);
  }
}
