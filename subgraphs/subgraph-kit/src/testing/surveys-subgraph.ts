import { Arg, Authorized, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { defineSubgraph } from '../definition.ts';
import { defineSurvey, inviteToSurvey, surveyInvitation } from '../surveys/index.ts';

@Authorized('AGENT')
@Resolver()
class VisitResolver {
  @Mutation(() => Boolean, { description: 'Ends a visit and asks how it was' })
  endVisit(
    @Ctx() context: Context,
    @Arg('id', () => ID) id: string,
    @Arg('side', () => String) side: string,
    @Arg('email', () => String, { nullable: true }) email: string | null,
  ): Promise<boolean> {
    const subject = { type: 'Visit', id, label: '2026000001' };
    const to = { side, name: '홍길동', email };
    return context.em.transactional((tx) => inviteToSurvey(tx, { survey: 'visit', subject, to }, context));
  }
}

const visitSurvey = defineSurvey({
  name: 'visit',
  question: { ko: '방문은 어떠셨습니까?', en: 'How was your visit?' },
});

/** The smallest subgraph that asks how something was, for tests of the kit. */
export const surveysSubgraph = defineSubgraph({
  name: 'visits',
  wide: ['AGENT'],
  features: [
    {
      resolvers: [VisitResolver],
      surveys: [visitSurvey],
      messages: [{ subject: 'Visit', templates: [surveyInvitation], readers: ['AGENT'], readable: () => ({}) }],
    },
  ],
  migrations: [],
});
