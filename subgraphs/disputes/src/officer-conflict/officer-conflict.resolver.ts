import { batchMany, hasRole, payloadOf, type Context } from '@madang/subgraph-kit';
import { Arg, Authorized, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { businessById } from '../business/index.ts';
import { DisputeCase, disputesErrors, type DisputeCaseRow } from '../dispute-case/index.ts';
import { Officer, OfficerConflictRow, type OfficerRow } from '../officer/index.ts';
import { endConflict } from './end-conflict.ts';
import {
  EndOfficerConflictInput,
  EndOfficerConflictPayload,
  OfficerConflict,
  RecuseFromCaseInput,
  RecuseFromCasePayload,
} from './officer-conflict.type.ts';
import { recuse } from './recuse.ts';

const conflictsOf = batchMany(
  ({ em }: Context, ids) =>
    em.find(
      OfficerConflictRow,
      { officerId: { $in: [...ids] }, endedAt: null },
      { orderBy: { declaredAt: 'desc', businessId: 'asc' } },
    ),
  (conflict) => conflict.officerId,
);

/** Officers who have to do with a business. */
@Resolver(() => Officer)
export class OfficerConflictResolver {
  @FieldResolver(() => [OfficerConflict], {
    nullable: true,
    description: 'Businesses with which the officer has to do (제척·회피); told to leads',
  })
  async conflicts(@Ctx() context: Context, @Root() officer: OfficerRow): Promise<object[] | null> {
    if (!hasRole(context.actor, 'LEAD')) return null;
    const conflicts = await conflictsOf(context, officer.id);
    return Promise.all(
      conflicts.map(async ({ businessId, reason, declaredAt }) => ({
        business: (await businessById(context, businessId)) ?? { id: businessId, name: '' },
        reason,
        declaredAt,
      })),
    );
  }

  @Authorized('OFFICER')
  @Mutation(() => RecuseFromCasePayload, {
    description:
      'Declares that the officer of a case has to do with its respondent, so that a lead gives it to somebody else (회피)',
  })
  async recuseFromCase(@Ctx() context: Context, @Arg('input', () => RecuseFromCaseInput) input: RecuseFromCaseInput) {
    return payloadOf('disputeCase', await recuse(context, input), disputesErrors.inWords, context);
  }

  @Authorized('LEAD')
  @Mutation(() => EndOfficerConflictPayload, {
    description: 'Says that an officer has nothing to do with a business any more',
  })
  async endOfficerConflict(
    @Ctx() context: Context,
    @Arg('input', () => EndOfficerConflictInput) input: EndOfficerConflictInput,
  ) {
    return payloadOf('officer', await endConflict(context, input), disputesErrors.inWords, context);
  }
}

/** Cases whose officer has to do with the respondent. */
@Resolver(() => DisputeCase)
export class CaseConflictResolver {
  @FieldResolver(() => Boolean, {
    nullable: true,
    description:
      'Indicates whether its officer has to do with the respondent and acts no more (제척·회피); told to officers and leads',
  })
  officerConflict(@Ctx() { actor }: Context, @Root() dispute: DisputeCaseRow): boolean | null {
    return hasRole(actor, 'OFFICER', 'LEAD') ? dispute.officerConflict : null;
  }
}
