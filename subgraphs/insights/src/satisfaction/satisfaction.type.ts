import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { MonthlySatisfaction as Month, ScoreCount as Count } from './satisfaction-by-service.ts';

/** View of how often a score was given. */
@ObjectType({ description: 'How often a score was given' })
export class ScoreCount {
  @Field(() => Int, { description: 'Score, 1 to 5' })
  score!: number;

  @Field(() => Int, { description: 'Number of answers' })
  answers!: number;
}

/** View of a month. */
@ObjectType({ description: 'How satisfied people were in a month' })
export class MonthlySatisfaction {
  @Field(() => String, { description: 'Month in Asia/Seoul, as YYYY-MM' })
  month!: string;

  @Field(() => Int, { description: 'Number of answers' })
  answers!: number;

  @Field(() => Float, { description: 'Mean of the scores, to two places' })
  average!: number;
}

/** View of a service. */
@ObjectType({ description: 'How satisfied people were with a service (만족도)' })
export class SatisfactionByService {
  @Field(() => String, { description: 'Slice of the service, e.g. disputes' })
  slice!: string;

  @Field(() => Int, { description: 'Number of answers' })
  answers!: number;

  @Field(() => Float, { description: 'Mean of the scores, to two places' })
  average!: number;

  @Field(() => [ScoreCount], { description: 'Scores from 1 to 5 and how often each was given' })
  distribution!: readonly Count[];

  @Field(() => [MonthlySatisfaction], { description: 'Months with answers, oldest first' })
  months!: readonly Month[];
}
