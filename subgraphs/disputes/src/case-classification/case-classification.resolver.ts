import { payloadOf, type Context } from '@madang/subgraph-kit';
import { Arg, Authorized, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { DisputeCase, disputesErrors, type DisputeCaseRow } from '../dispute-case/index.ts';
import { ClassifyCaseInput, ClassifyCasePayload, PossibleDuplicate } from './case-classification.type.ts';
import { classifyCase } from './classify-case.ts';
import { possibleDuplicates } from './possible-duplicates.ts';

/** What a case is counted under, and which others it may be again. */
@Authorized('OFFICER', 'LEAD')
@Resolver(() => DisputeCase)
export class CaseClassificationResolver {
  @Mutation(() => ClassifyCasePayload, { description: 'Says what a case is counted under (K20)' })
  async classifyCase(@Ctx() context: Context, @Arg('input', () => ClassifyCaseInput) input: ClassifyCaseInput) {
    return payloadOf('disputeCase', await classifyCase(context, input), disputesErrors.inWords, context);
  }

  @FieldResolver(() => [PossibleDuplicate], {
    nullable: true,
    description: 'Cases of a year that may be this one again, told to officers and leads (중복 의심)',
  })
  async possibleDuplicates(@Ctx() context: Context, @Root() { id }: DisputeCaseRow) {
    const found = await possibleDuplicates(context, id);
    return found.map(({ dispute, because }) => ({ disputeCase: dispute, because }));
  }
}
