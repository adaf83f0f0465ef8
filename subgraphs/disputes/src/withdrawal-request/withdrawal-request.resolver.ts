import { batchMany, payloadOf, type Context } from '@madang/subgraph-kit';
import { Arg, Authorized, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { caseById, DisputeCase, disputesErrors, type DisputeCaseRow } from '../dispute-case/index.ts';
import { answerWithdrawal } from './answer-withdrawal.ts';
import { askWithdrawal } from './ask-withdrawal.ts';
import { WithdrawalRequestRow } from './withdrawal-request.entity.ts';
import {
  AnswerWithdrawalInput,
  AnswerWithdrawalPayload,
  AskWithdrawalInput,
  AskWithdrawalPayload,
  WithdrawalRequest,
} from './withdrawal-request.type.ts';

const requestsOfCase = batchMany(
  ({ em }: Context, ids) =>
    em.find(WithdrawalRequestRow, { caseId: { $in: [...ids] } }, { orderBy: { askedAt: 'asc', id: 'asc' } }),
  (request) => request.caseId,
);

/** Requests of the business that a case be withdrawn. */
@Resolver(() => DisputeCase)
export class WithdrawalRequestResolver {
  @Authorized('PARTNER', 'PROGRAM', 'PARTY')
  @Mutation(() => AskWithdrawalPayload, { description: 'Asks that the case be withdrawn (사건진행 취하 요청, K12)' })
  async askWithdrawal(@Ctx() context: Context, @Arg('input', () => AskWithdrawalInput) input: AskWithdrawalInput) {
    return payloadOf('disputeCase', await askWithdrawal(context, input), disputesErrors.inWords, context);
  }

  @Authorized('CONSUMER', 'PARTY')
  @Mutation(() => AnswerWithdrawalPayload, { description: 'Agrees to a request for withdrawal, or declines it (K12)' })
  async answerWithdrawal(
    @Ctx() context: Context,
    @Arg('input', () => AnswerWithdrawalInput) input: AnswerWithdrawalInput,
  ) {
    return payloadOf('disputeCase', await answerWithdrawal(context, input), disputesErrors.inWords, context);
  }

  @FieldResolver(() => [WithdrawalRequest], {
    description: 'Requests of the business that the case be withdrawn, oldest first',
  })
  withdrawalRequests(@Ctx() context: Context, @Root() dispute: DisputeCaseRow): Promise<WithdrawalRequestRow[]> {
    return requestsOfCase(context, dispute.id);
  }
}

/** One request, as its deadline names it, and the case that it is about. */
@Authorized('OFFICER', 'LEAD', 'ADMIN')
@Resolver(() => WithdrawalRequest)
export class OneWithdrawalRequestResolver {
  @Query(() => WithdrawalRequest, { nullable: true, description: 'Request for withdrawal with this identifier' })
  async withdrawalRequest(
    @Ctx() context: Context,
    @Arg('id', () => ID) id: string,
  ): Promise<WithdrawalRequestRow | null> {
    const request = await context.em.findOne(WithdrawalRequestRow, id);
    return request && (await caseById(context, request.caseId)) ? request : null;
  }

  @FieldResolver(() => DisputeCase, { nullable: true, description: 'Case that is to be withdrawn' })
  disputeCase(@Ctx() context: Context, @Root() { caseId }: WithdrawalRequestRow): Promise<DisputeCaseRow | null> {
    return caseById(context, caseId);
  }
}
