import { payloadOf, type Context, type Refusal } from '@madang/subgraph-kit';
import { Arg, Authorized, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { DisputeCase, disputesErrors, type DisputeCaseRow, type DisputesCode } from '../dispute-case/index.ts';
import { answersOfCase } from './answer-reads.ts';
import { answerRecommendation } from './answer-recommendation.ts';
import type { CaseAnswerRow } from './case-answer.entity.ts';
import {
  AnswerRecommendationInput,
  AnswerRecommendationPayload,
  CaseSideAnswer,
  DecideLateAnswerInput,
  DecideLateAnswerPayload,
  GiveOpinionInput,
  GiveOpinionPayload,
} from './case-answer.type.ts';
import { decideLateAnswer } from './decide-late-answer.ts';
import { giveOpinion } from './give-opinion.ts';

function payload(context: Context, outcome: DisputeCaseRow | Refusal<DisputesCode>) {
  return payloadOf('disputeCase', outcome, disputesErrors.inWords, context);
}

/** What the sides of a case answer. */
@Resolver(() => DisputeCase)
export class CaseAnswerResolver {
  @Authorized('CONSUMER', 'PARTNER', 'PROGRAM', 'PARTY')
  @Mutation(() => GiveOpinionPayload, { description: 'States the opinion of a side (의견등록)' })
  async giveOpinion(@Ctx() context: Context, @Arg('input', () => GiveOpinionInput) input: GiveOpinionInput) {
    return payload(context, await giveOpinion(context, input));
  }

  @Authorized('CONSUMER', 'PARTNER', 'PROGRAM', 'PARTY')
  @Mutation(() => AnswerRecommendationPayload, {
    description: 'Agrees or does not agree to the settlement recommendation (동의/부동의)',
  })
  async answerRecommendation(
    @Ctx() context: Context,
    @Arg('input', () => AnswerRecommendationInput) input: AnswerRecommendationInput,
  ) {
    return payload(context, await answerRecommendation(context, input));
  }

  @Authorized('OFFICER')
  @Mutation(() => DecideLateAnswerPayload, {
    description: 'Decides whether an answer that came after its time counts (기한 후 회신 처리)',
  })
  async decideLateAnswer(
    @Ctx() context: Context,
    @Arg('input', () => DecideLateAnswerInput) input: DecideLateAnswerInput,
  ) {
    return payload(context, await decideLateAnswer(context, input));
  }

  @FieldResolver(() => [CaseSideAnswer], {
    description:
      'Opinions and answers of the sides that the viewer may read, oldest first; each side reads the answer of the other to a recommendation once both have answered',
  })
  answers(@Ctx() context: Context, @Root() dispute: DisputeCaseRow): Promise<CaseAnswerRow[]> {
    return answersOfCase(context, dispute.id);
  }
}
