import { connectionOf, DateTime, LocalDate } from '@madang/subgraph-kit';
import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { callcenterErrors } from '../callcenter-errors.ts';

/** View of the points for a criterion. */
@ObjectType({ description: 'Points for one criterion' })
export class QualityMark {
  @Field(() => String, { description: 'Code of the criterion, e.g. ACCURACY' })
  code!: string;

  @Field(() => Int, { description: 'How much the criterion counted when they were given' })
  weight!: number;

  @Field(() => Int, { description: 'Points, 0 to 5' })
  points!: number;
}

/** View of a score as it was given. */
@ObjectType({ description: 'Score as it was given or corrected' })
export class QualityScoring {
  @Field(() => Int, { description: 'How often the sample had been scored then, this time included' })
  version!: number;

  @Field(() => Float, { description: 'Score, 0 to 100' })
  score!: number;

  @Field(() => [QualityMark], { description: 'Points by criterion' })
  marks!: QualityMark[];

  @Field(() => String, { nullable: true, description: 'Comment; none where nothing was said' })
  comment!: string | null;

  @Field(() => DateTime, { description: 'Timestamp at which it was given' })
  scoredAt!: Date;

  @Field(() => String, { description: 'Who gave it' })
  scoredByName!: string;
}

/** View of a sample. */
@ObjectType({ description: 'Completed ticket that was drawn to look at how it was dealt with' })
export class QualitySample {
  @Field(() => ID, { description: 'Identifier of the sample' })
  id!: string;

  @Field(() => Int, { description: 'Place among the samples of its agent' })
  place!: number;

  @Field(() => Int, { description: 'Goes up with every score; 0 until there is one' })
  version!: number;

  @Field(() => Float, { nullable: true, description: 'Score, 0 to 100; none until somebody gave it' })
  score!: number | null;

  @Field(() => [QualityMark], { description: 'Points by criterion; none until somebody gave them' })
  marks!: QualityMark[];

  @Field(() => String, { nullable: true, description: 'Comment of who scored it' })
  comment!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp of the last score' })
  scoredAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Who scored it; only they correct it' })
  scoredByName!: string | null;
}

/** Page of samples. */
export const QualitySampleConnection = connectionOf(QualitySample, 'QualitySample');

/** View of a draw. */
@ObjectType({ description: 'Draw of samples from the tickets that were completed in a period' })
export class QualityDraw {
  @Field(() => ID, { description: 'Identifier of the draw' })
  id!: string;

  @Field(() => LocalDate, { description: 'First day, in Asia/Seoul, on which the tickets were completed' })
  fromDay!: string;

  @Field(() => LocalDate, { description: 'Last day, in Asia/Seoul' })
  toDay!: string;

  @Field(() => Int, { description: 'Most samples of each agent' })
  perAgent!: number;

  @Field(() => String, { description: 'What chance was made of: the same one draws the same of the same tickets' })
  seed!: string;

  @Field(() => DateTime, { description: 'Timestamp of the draw' })
  drawnAt!: Date;

  @Field(() => String, { description: 'Who drew' })
  drawnByName!: string;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Timestamp since which nothing of it is scored any more; none while it is open',
  })
  closedAt!: Date | null;
}

/** Page of draws. */
export const QualityDrawConnection = connectionOf(QualityDraw, 'QualityDraw');

@InputType({ description: 'Draw of samples' })
export class DrawQualitySamplesInput {
  @Field(() => LocalDate, { description: 'First day, in Asia/Seoul, on which the tickets were completed' })
  from!: string;

  @Field(() => LocalDate, { description: 'Last day, in Asia/Seoul; at most 366 days' })
  to!: string;

  @Field(() => Int, { description: 'Most samples of each agent, 1 to 20' })
  perAgent!: number;

  @Field(() => String, {
    nullable: true,
    description: 'What chance is to be made of, 1 to 40 characters; else made up',
  })
  seed?: string | null;
}

@InputType({ description: 'Points for one criterion' })
export class QualityMarkInput {
  @Field(() => String, { description: 'Code of the criterion' })
  code!: string;

  @Field(() => Int, { description: 'Points, 0 to 5' })
  points!: number;
}

@InputType({ description: 'Score of a sample' })
export class ScoreQualitySampleInput {
  @Field(() => ID, { description: 'Sample' })
  sampleId!: string;

  @Field(() => Int, { description: 'Version that was seen; 0 where there was no score' })
  expectedVersion!: number;

  @Field(() => [QualityMarkInput], { description: 'Points for every criterion, each once' })
  marks!: QualityMarkInput[];

  @Field(() => String, { nullable: true, description: 'Comment, at most 2,000 characters' })
  comment?: string | null;
}

@InputType({ description: 'Draw to close' })
export class CloseQualityDrawInput {
  @Field(() => ID, { description: 'Draw' })
  drawId!: string;
}

function drawPayload(name: string, description: string) {
  @ObjectType(name, { description })
  class DrawPayload {
    @Field(() => QualityDraw, { nullable: true, description: 'Draw after the act; none when it was refused' })
    draw!: QualityDraw | null;

    @Field(() => [callcenterErrors.type], { description: 'Reasons why the act was refused; empty on success' })
    userErrors!: object[];
  }
  return DrawPayload;
}

export const DrawQualitySamplesPayload = drawPayload('DrawQualitySamplesPayload', 'Outcome of drawing samples');
export const CloseQualityDrawPayload = drawPayload('CloseQualityDrawPayload', 'Outcome of closing a draw');

@ObjectType({ description: 'Outcome of scoring a sample' })
export class ScoreQualitySamplePayload {
  @Field(() => QualitySample, { nullable: true, description: 'Sample after the act; none when it was refused' })
  sample!: QualitySample | null;

  @Field(() => [callcenterErrors.type], { description: 'Reasons why the act was refused; empty on success' })
  userErrors!: object[];
}
