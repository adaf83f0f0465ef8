import { Directive, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../connection.ts';
import { DateTime } from '../scalars.ts';
import { surveyErrors } from './survey-words.ts';

/** View of a question for whoever holds its link. */
@Directive('@shareable')
@ObjectType({ description: 'Satisfaction question behind a link (만족도 설문)' })
export class Survey {
  @Field(() => String, { description: 'Number of what it is about' })
  subjectLabel!: string;

  @Field(() => DateTime, { description: 'Timestamp until which the link is good' })
  expiresAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp of the answer; none while there is none' })
  answeredAt!: Date | null;
}

/** View of an answer. */
@Directive('@shareable')
@ObjectType({ description: 'Answer to a satisfaction question' })
export class SurveyAnswer {
  @Field(() => ID, { description: 'Identifier of the answer' })
  id!: string;

  @Field(() => String, { description: 'Survey that was answered' })
  survey!: string;

  @Field(() => String, { description: 'Kind of what it is about, e.g. DisputeCase' })
  subjectType!: string;

  @Field(() => ID, { description: 'Identifier of what it is about' })
  subjectId!: string;

  @Field(() => String, { description: 'Number of what it is about' })
  subjectLabel!: string;

  @Field(() => Int, { description: 'Score, 1 to 5' })
  score!: number;

  @Field(() => DateTime, { description: 'Timestamp of the answer' })
  answeredAt!: Date;
}

/** Pages of answers. */
export const SurveyAnswerConnection = connectionOf(SurveyAnswer, 'SurveyAnswer', { shareable: true });

/** Answer to a survey; each slice names the type for its own mutation. */
@InputType()
export class AnswerInput {
  @Field(() => String, { description: 'Token of the link' })
  token!: string;

  @Field(() => Int, { description: 'Score, 1 to 5' })
  score!: number;

  @Field(() => String, { nullable: true, description: 'What else they want to say, at most 2,000 characters' })
  comment?: string | null;
}

/** Outcome of an answer. */
@Directive('@shareable')
@ObjectType({ description: 'Outcome of answering a satisfaction question' })
export class SurveyPayload {
  @Field(() => Survey, { nullable: true, description: 'Survey after the answer; none when it was refused' })
  survey!: Survey | null;

  @Field(() => [surveyErrors.type], { description: 'Reasons why the answer was refused; empty on success' })
  userErrors!: object[];
}
