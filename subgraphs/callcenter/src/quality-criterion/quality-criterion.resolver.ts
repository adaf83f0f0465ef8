import { payloadOf, type Context } from '@madang/subgraph-kit';
import { Arg, Authorized, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { callcenterErrors } from '../callcenter-errors.ts';
import { putCriterion, switchCriterion } from './change-criterion.ts';
import { qualityCriteria } from './quality-criteria.ts';
import type { QualityCriterionRow } from './quality-criterion.entity.ts';
import {
  PutQualityCriterionInput,
  PutQualityCriterionPayload,
  QualityCriterion,
  SwitchQualityCriterionInput,
  SwitchQualityCriterionPayload,
} from './quality-criterion.type.ts';

/** Criteria by which samples of work are scored, for who leads the desk. */
@Authorized('SENIOR', 'ADMIN')
@Resolver(() => QualityCriterion)
export class QualityCriterionResolver {
  @Query(() => [QualityCriterion], { description: 'All criteria in their order, those switched off included' })
  qualityCriteria(@Ctx() context: Context): Promise<QualityCriterionRow[]> {
    return qualityCriteria(context);
  }

  @Mutation(() => PutQualityCriterionPayload, {
    description: 'Adds a criterion, or words and weighs one differently; what was scored keeps the weights of its day',
  })
  async putQualityCriterion(
    @Ctx() context: Context,
    @Arg('input', () => PutQualityCriterionInput) input: PutQualityCriterionInput,
  ) {
    return payloadOf('criterion', await putCriterion(context, input), callcenterErrors.inWords, context);
  }

  @Mutation(() => SwitchQualityCriterionPayload, {
    description: 'Has new scores go by a criterion, or no more; one remains',
  })
  async switchQualityCriterion(
    @Ctx() context: Context,
    @Arg('input', () => SwitchQualityCriterionInput) input: SwitchQualityCriterionInput,
  ) {
    return payloadOf('criterion', await switchCriterion(context, input), callcenterErrors.inWords, context);
  }
}
