import { DateTime, enumOf } from '@madang/subgraph-kit';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { casePayload, CaseSideEnum } from '../dispute-case/index.ts';

/** Questions in the graph. */
export const AnsweredQuestion = enumOf('AnsweredQuestion', 'What a side of a dispute answers', {
  OPINION: 'Its opinion (의견)',
  RECOMMENDATION: 'Whether it agrees to the settlement recommendation (동의 여부)',
});

/** View of an answer. */
@ObjectType({ description: 'Answer of a side of a dispute (당사자 의견·회신)' })
export class CaseSideAnswer {
  @Field(() => ID, { description: 'Identifier of the answer' })
  id!: string;

  @Field(() => AnsweredQuestion, { description: 'What it answers' })
  question!: string;

  @Field(() => Int, { description: 'Recommendation that it answers, counted from 1; 0 for an opinion' })
  round!: number;

  @Field(() => CaseSideEnum, { description: 'Side that gave it' })
  side!: string;

  @Field(() => Boolean, { nullable: true, description: 'Indicates whether the side agrees; none for an opinion' })
  agreed!: boolean | null;

  @Field(() => String, { description: 'Its text; empty for a consent without a word' })
  text!: string;

  @Field(() => Boolean, { description: 'Indicates whether it came after its time' })
  late!: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Indicates whether the officer accepted a late answer; none while that is not decided',
  })
  accepted!: boolean | null;

  @Field(() => String, { nullable: true, description: 'Why a late answer was accepted or not' })
  decisionNote!: string | null;

  @Field(() => DateTime, { description: 'Timestamp at which it was given' })
  givenAt!: Date;
}

@InputType({ description: 'Opinion of a side (의견등록)' })
export class GiveOpinionInput {
  @Field(() => ID, { description: 'Case it is about' })
  caseId!: string;

  @Field(() => String, { description: 'The opinion, at most 20,000 characters' })
  text!: string;

  @Field(() => Boolean, { description: 'Indicates whether the other side reads it (공개여부)' })
  open!: boolean;
}

@InputType({ description: 'Answer to a settlement recommendation (동의/부동의)' })
export class AnswerRecommendationInput {
  @Field(() => ID, { description: 'Case whose recommendation is answered' })
  caseId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Digest of the recommendation that was read; none for one that was written before there were terms',
  })
  digest?: string | null;

  @Field(() => Boolean, { description: 'Indicates whether the side agrees' })
  agreed!: boolean;

  @Field(() => String, { nullable: true, description: 'Why; needed from who does not agree' })
  reason?: string | null;
}

@InputType({ description: 'Decision on an answer that came after its time (기한 후 회신 처리)' })
export class DecideLateAnswerInput {
  @Field(() => ID, { description: 'Answer to decide on' })
  answerId!: string;

  @Field(() => Boolean, { description: 'Indicates whether it counts' })
  accepted!: boolean;

  @Field(() => String, { description: 'Why, at most 20,000 characters' })
  note!: string;
}

export const GiveOpinionPayload = casePayload('GiveOpinionPayload', 'Outcome of stating an opinion');
export const AnswerRecommendationPayload = casePayload(
  'AnswerRecommendationPayload',
  'Outcome of answering a recommendation',
);
export const DecideLateAnswerPayload = casePayload('DecideLateAnswerPayload', 'Outcome of deciding on a late answer');
