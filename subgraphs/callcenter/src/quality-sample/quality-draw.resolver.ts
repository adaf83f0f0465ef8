import { page, PageArgs, payloadOf, type Context, type Page } from '@madang/subgraph-kit';
import {
  Arg,
  Args,
  Authorized,
  Ctx,
  FieldResolver,
  Float,
  ID,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { callcenterErrors } from '../callcenter-errors.ts';
import { closeDraw } from './close-draw.ts';
import { drawSamples } from './draw-samples.ts';
import { drawById, progressOf, samplesOfDraw } from './quality-reads.ts';
import { readableDraws } from './quality-sample.access.ts';
import { QualityDrawRow, type QualitySampleRow } from './quality-sample.entity.ts';
import {
  CloseQualityDrawInput,
  CloseQualityDrawPayload,
  DrawQualitySamplesInput,
  DrawQualitySamplesPayload,
  QualityDraw,
  QualityDrawConnection,
  QualitySample,
} from './quality-sample.type.ts';

/** Draws of samples, for who leads the desk. */
@Authorized('SENIOR', 'ADMIN')
@Resolver(() => QualityDraw)
export class QualityDrawResolver {
  @Query(() => QualityDrawConnection, { description: 'Draws of samples, newest first' })
  qualityDraws(@Ctx() { em, actor }: Context, @Args(() => PageArgs) args: PageArgs): Promise<Page<QualityDrawRow>> {
    return page(em, QualityDrawRow, readableDraws(actor), [{ drawnAt: 'desc' }, { id: 'desc' }], args);
  }

  @Query(() => QualityDraw, { nullable: true, description: 'Draw with this identifier' })
  qualityDraw(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<QualityDrawRow | null> {
    return drawById(context, id);
  }

  @Mutation(() => DrawQualitySamplesPayload, {
    description: 'Draws samples of the tickets completed in a period by chance, some of each agent',
  })
  async drawQualitySamples(
    @Ctx() context: Context,
    @Arg('input', () => DrawQualitySamplesInput) input: DrawQualitySamplesInput,
  ) {
    return payloadOf('draw', await drawSamples(context, input), callcenterErrors.inWords, context);
  }

  @Mutation(() => CloseQualityDrawPayload, {
    description: 'Closes a draw: nothing of it is scored any more, and its tickets can be drawn again',
  })
  async closeQualityDraw(
    @Ctx() context: Context,
    @Arg('input', () => CloseQualityDrawInput) { drawId }: CloseQualityDrawInput,
  ) {
    return payloadOf('draw', await closeDraw(context, drawId), callcenterErrors.inWords, context);
  }

  @FieldResolver(() => [QualitySample], { description: 'Its samples, at most 500, by agent as they were drawn' })
  samples(@Ctx() context: Context, @Root() { id }: QualityDrawRow): Promise<QualitySampleRow[]> {
    return samplesOfDraw(context, id);
  }

  @FieldResolver(() => Int, { description: 'Number of its samples' })
  async sampleCount(@Ctx() context: Context, @Root() { id }: QualityDrawRow): Promise<number> {
    return (await progressOf(context, id)).samples;
  }

  @FieldResolver(() => Int, { description: 'Number of those that are scored' })
  async scoredCount(@Ctx() context: Context, @Root() { id }: QualityDrawRow): Promise<number> {
    return (await progressOf(context, id)).scored;
  }

  @FieldResolver(() => Float, { nullable: true, description: 'Mean of their scores; none without a score' })
  async meanScore(@Ctx() context: Context, @Root() { id }: QualityDrawRow): Promise<number | null> {
    return (await progressOf(context, id)).mean;
  }
}
