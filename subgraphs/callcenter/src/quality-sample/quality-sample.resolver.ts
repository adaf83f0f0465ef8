import { hasRole, page, PageArgs, payloadOf, type Context, type Page } from '@madang/subgraph-kit';
import { Arg, Args, Authorized, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Agent, agentById, type AgentRow } from '../agent/index.ts';
import { callcenterErrors } from '../callcenter-errors.ts';
import { criterionLabel } from '../quality-criterion/index.ts';
import { Ticket, ticketById, type TicketRow } from '../ticket/index.ts';
import { historyOfSample } from './quality-reads.ts';
import { ownResults } from './quality-sample.access.ts';
import { QualitySampleRow, type QualityScoringRow } from './quality-sample.entity.ts';
import type { QualityMark as Mark } from './quality-sample.ts';
import {
  QualityMark,
  QualitySample,
  QualitySampleConnection,
  QualityScoring,
  ScoreQualitySampleInput,
  ScoreQualitySamplePayload,
} from './quality-sample.type.ts';
import { scoreSample } from './score-sample.ts';

/** Samples, for who leads the desk, and for agents as far as they are of their own work. */
@Authorized('AGENT', 'SENIOR', 'ADMIN')
@Resolver(() => QualitySample)
export class QualitySampleResolver {
  @Authorized('AGENT', 'SENIOR')
  @Query(() => QualitySampleConnection, { description: "What was said of the viewer's own work, newest first" })
  myQualitySamples(
    @Ctx() { em, actor }: Context,
    @Args(() => PageArgs) args: PageArgs,
  ): Promise<Page<QualitySampleRow>> {
    return page(em, QualitySampleRow, ownResults(actor), [{ scoredAt: 'desc' }, { id: 'desc' }], args);
  }

  @Authorized('SENIOR', 'ADMIN')
  @Mutation(() => ScoreQualitySamplePayload, {
    description: 'Scores a sample, or corrects a score of one’s own; nobody scores their own work',
  })
  async scoreQualitySample(
    @Ctx() context: Context,
    @Arg('input', () => ScoreQualitySampleInput) input: ScoreQualitySampleInput,
  ) {
    return payloadOf('sample', await scoreSample(context, input), callcenterErrors.inWords, context);
  }

  @FieldResolver(() => Ticket, { nullable: true, description: 'Ticket that was drawn' })
  ticket(@Ctx() context: Context, @Root() { ticketId }: QualitySampleRow): Promise<TicketRow | null> {
    return ticketById(context, ticketId);
  }

  @FieldResolver(() => Agent, { nullable: true, description: 'Agent who completed it' })
  agent(@Ctx() context: Context, @Root() { agentId }: QualitySampleRow): Promise<AgentRow | null> {
    return agentById(context, agentId);
  }

  @FieldResolver(() => Boolean, {
    description: 'Indicates whether the viewer may score it now, or correct the score they gave',
  })
  canScore(@Ctx() { actor }: Context, @Root() { isOpen, agentId, scoredById }: QualitySampleRow): boolean {
    return (
      hasRole(actor, 'SENIOR', 'ADMIN') && isOpen && agentId !== actor.id && (!scoredById || scoredById === actor.id)
    );
  }

  @Authorized('SENIOR', 'ADMIN')
  @FieldResolver(() => [QualityScoring], { description: 'Every score that it was given, oldest first' })
  history(@Ctx() context: Context, @Root() { id }: QualitySampleRow): Promise<QualityScoringRow[]> {
    return historyOfSample(context, id);
  }
}

/** Words of a criterion beside its points. */
@Authorized('AGENT', 'SENIOR', 'ADMIN')
@Resolver(() => QualityMark)
export class QualityMarkResolver {
  @FieldResolver(() => String, { description: 'Name of the criterion in the language of the request' })
  label(@Ctx() context: Context, @Root() { code }: Mark): Promise<string> {
    return criterionLabel(context, code);
  }
}
