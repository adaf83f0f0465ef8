import { hasRole } from '@madang/shared-schema/actor';
import type { FilterQuery } from '@mikro-orm/postgresql';
import {
  Arg,
  Args,
  Authorized,
  Ctx,
  FieldResolver,
  InputType,
  Mutation,
  Query,
  Resolver,
  Root,
  type ClassType,
} from 'type-graphql';
import { Public } from '../authorize.ts';
import { page, PageArgs, type Page } from '../connection.ts';
import type { Context } from '../context.ts';
import { nothing } from '../nothing.ts';
import { payloadOf } from '../payload.ts';
import { readableBy } from '../walls/readable-by.ts';
import { answerSurvey } from './answer-survey.ts';
import { invitedSurvey, type InvitedSurvey } from './invited-survey.ts';
import { surveyOf, surveyRoomOf, type SurveyRoom } from './survey-room.ts';
import { surveyErrors } from './survey-words.ts';
import { SurveyInvitationRow } from './survey.entity.ts';
import { surveyPersonal } from './survey.personal.ts';
import { AnswerInput, Survey, SurveyAnswer, SurveyAnswerConnection, SurveyPayload } from './survey.type.ts';

/** Answers that an actor reads: administrators and leads of the whole slice all, other leads what the declarations say. */
const readableAnswers = readableBy((actor, { wide, surveys }: SurveyRoom): FilterQuery<SurveyInvitationRow> => {
  if (!hasRole(actor, 'LEAD', 'ADMIN')) return nothing;
  const answered = { answeredAt: { $ne: null } };
  if (hasRole(actor, 'ADMIN', ...wide)) return answered;
  const declared = surveys.map(({ name, readable }) => ({ $and: [{ survey: name }, readable?.(actor) ?? {}] }));
  return { $and: [answered, { $or: declared }] };
});

/** Fields of a question that are worked out; whoever holds the link reads them. */
@Resolver(() => Survey)
class SurveyFields {
  @FieldResolver(() => String, { description: 'Question, in the language of the request' })
  question(@Ctx() { em, language }: Context, @Root() { survey }: InvitedSurvey): string {
    return surveyOf(em, survey)?.question[language] ?? '';
  }
}

/** Fields of an answer that are worked out. */
@Authorized('LEAD', 'ADMIN')
@Resolver(() => SurveyAnswer)
class SurveyAnswerFields {
  @FieldResolver(() => String, { nullable: true, description: 'What else they said' })
  comment(@Ctx() context: Context, @Root() answer: SurveyInvitationRow): Promise<string | null> {
    return surveyPersonal.show(context, answer, 'comment');
  }
}

/** Makes the root fields on a slice's surveys: the link for everybody, the answers for leads and administrators. */
export function surveyResolvers(prefix: string): ClassType[] {
  const named = prefix.charAt(0).toUpperCase() + prefix.slice(1);

  @InputType(`Answer${named}SurveyInput`, { description: 'Answer to a satisfaction question' })
  class Answer extends AnswerInput {}

  @Resolver()
  class SurveyResolver {
    @Public()
    @Query(() => Survey, {
      name: `${prefix}Survey`,
      nullable: true,
      description: 'Satisfaction question behind a link; none for a wrong one and for one whose time is over alike',
    })
    survey(
      @Ctx() context: Context,
      @Arg('token', () => String, { description: 'Secret of the link' }) token: string,
    ): Promise<InvitedSurvey | null> {
      return invitedSurvey(context, token);
    }

    @Public()
    @Mutation(() => SurveyPayload, {
      name: `answer${named}Survey`,
      description: 'Answers a satisfaction question, once for each link',
    })
    async answer(@Ctx() context: Context, @Arg('input', () => Answer) input: AnswerInput) {
      return payloadOf('survey', await answerSurvey(context, input), surveyErrors.inWords, context);
    }

    @Authorized('LEAD', 'ADMIN')
    @Query(() => SurveyAnswerConnection, {
      name: `${prefix}SurveyAnswers`,
      description: 'Answers to the satisfaction questions of this slice, newest first',
    })
    answers(@Ctx() { em, actor }: Context, @Args(() => PageArgs) args: PageArgs): Promise<Page<SurveyInvitationRow>> {
      return page(
        em,
        SurveyInvitationRow,
        readableAnswers(actor, surveyRoomOf(em)),
        [{ answeredAt: 'desc' }, { id: 'desc' }],
        args,
      );
    }
  }
  return [SurveyResolver, SurveyFields, SurveyAnswerFields];
}
