import { batchMany, hasRole, payloadOf, type Context } from '@madang/subgraph-kit';
import { Arg, Authorized, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { DisputeCase, disputesErrors, type DisputeCaseRow } from '../dispute-case/index.ts';
import { Officer, type OfficerRow } from '../officer/index.ts';
import { ItemCategory } from '../stubs/item-category.type.ts';
import { OfficerSuggestion, SetOfficerExpertiseInput, SetOfficerExpertisePayload } from './case-assignment.type.ts';
import { OfficerExpertiseRow } from './officer-expertise.entity.ts';
import { setExpertise } from './set-expertise.ts';
import { suggestedOfficers } from './suggest-officers.ts';

const expertiseOf = batchMany(
  ({ em }: Context, ids) =>
    em.find(OfficerExpertiseRow, { officerId: { $in: [...ids] } }, { orderBy: { itemCategoryId: 'asc' } }),
  (known) => known.officerId,
);

/** To whom a case could go. */
@Resolver(() => DisputeCase)
export class CaseAssignmentResolver {
  @FieldResolver(() => [OfficerSuggestion], {
    nullable: true,
    description: 'Officers to whom the case could go, the fittest first; told to leads',
  })
  async suggestedOfficers(@Ctx() context: Context, @Root() dispute: DisputeCaseRow): Promise<object[] | null> {
    if (!hasRole(context.actor, 'LEAD')) return null;
    const officers = await suggestedOfficers(context, dispute.id);
    return officers.map(({ id, name, team, ...why }) => ({ officer: { id, name, team }, ...why }));
  }

  @Authorized('LEAD')
  @Mutation(() => SetOfficerExpertisePayload, {
    description: 'Says which item categories an officer of the team knows well (전문 품목)',
  })
  async setOfficerExpertise(
    @Ctx() context: Context,
    @Arg('input', () => SetOfficerExpertiseInput) input: SetOfficerExpertiseInput,
  ) {
    return payloadOf('officer', await setExpertise(context, input), disputesErrors.inWords, context);
  }
}

/** What officers know well. */
@Resolver(() => Officer)
export class OfficerExpertiseResolver {
  @FieldResolver(() => [ItemCategory], {
    nullable: true,
    description: 'Item categories the officer knows well (전문 품목); told to leads',
  })
  async expertise(@Ctx() context: Context, @Root() officer: OfficerRow): Promise<{ id: string }[] | null> {
    if (!hasRole(context.actor, 'LEAD')) return null;
    const known = await expertiseOf(context, officer.id);
    return known.map(({ itemCategoryId }) => ({ id: itemCategoryId }));
  }
}
