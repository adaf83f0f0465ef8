import { page, payloadOf, type Context, type Page } from '@madang/subgraph-kit';
import { Arg, Args, Authorized, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Business, businessById, type BusinessRow } from '../business/index.ts';
import { partnerErrors, readableOfBusiness } from '../company-change/index.ts';
import { answerPartnerQuestion, askPartnerQuestion } from './partner-question-acts.ts';
import { PartnerQuestionRow } from './partner-question.entity.ts';
import {
  AnswerPartnerQuestionInput,
  AnswerPartnerQuestionPayload,
  AskPartnerQuestionInput,
  AskPartnerQuestionPayload,
  PartnerQuestion,
  PartnerQuestionConnection,
  PartnerQuestionsArgs,
} from './partner-question.type.ts';

/** Questions between a partner and the agency. */
@Authorized('LEAD', 'ADMIN', 'PARTNER', 'PROGRAM')
@Resolver(() => PartnerQuestion)
export class PartnerQuestionResolver {
  @Query(() => PartnerQuestionConnection, {
    description: 'Questions of partners, newest first: of all for leads, its own for a business (K22)',
  })
  partnerQuestions(
    @Ctx() { em, actor }: Context,
    @Args(() => PartnerQuestionsArgs) args: PartnerQuestionsArgs,
  ): Promise<Page<PartnerQuestionRow>> {
    const where = { $and: [readableOfBusiness(actor), args.open ? { answeredAt: null } : {}] };
    return page(em, PartnerQuestionRow, where, [{ askedAt: 'desc' }, { id: 'desc' }], args);
  }

  @FieldResolver(() => Business, { nullable: true, description: 'Business that asks' })
  business(@Ctx() context: Context, @Root() { businessId }: PartnerQuestionRow): Promise<BusinessRow | null> {
    return businessById(context, businessId);
  }

  @Authorized('PARTNER', 'PROGRAM')
  @Mutation(() => AskPartnerQuestionPayload, { description: 'Asks something about the system (1:1 문의, K22)' })
  async askPartnerQuestion(
    @Ctx() context: Context,
    @Arg('input', () => AskPartnerQuestionInput) input: AskPartnerQuestionInput,
  ) {
    return payloadOf('partnerQuestion', await askPartnerQuestion(context, input), partnerErrors.inWords, context);
  }

  @Authorized('LEAD', 'ADMIN')
  @Mutation(() => AnswerPartnerQuestionPayload, { description: 'Answers a question of a partner, once' })
  async answerPartnerQuestion(
    @Ctx() context: Context,
    @Arg('input', () => AnswerPartnerQuestionInput) input: AnswerPartnerQuestionInput,
  ) {
    return payloadOf('partnerQuestion', await answerPartnerQuestion(context, input), partnerErrors.inWords, context);
  }
}
