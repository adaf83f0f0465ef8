import type { Context } from '@madang/subgraph-kit';
import { Authorized, Ctx, Field, FieldResolver, Float, ObjectType, Resolver, Root } from 'type-graphql';
import { DisputeCase, type DisputeCaseRow } from '../dispute-case/index.ts';
import { similarCases } from './similar-cases.ts';

@ObjectType({ description: 'Closed case that is like another one (유사 사건)' })
class SimilarCase {
  @Field(() => DisputeCase, { description: 'The closed case' })
  disputeCase!: object;

  @Field(() => Float, { description: 'How much both have in common, 0 to 1' })
  likeness!: number;
}

/** Closed cases that an officer may learn from. */
@Resolver(() => DisputeCase)
export class SimilarCaseResolver {
  @Authorized('OFFICER', 'LEAD')
  @FieldResolver(() => [SimilarCase], {
    nullable: true,
    description: 'Closed cases that are most like it, at most 5; told to officers and leads (유사 사건)',
  })
  async similarCases(@Ctx() context: Context, @Root() { id }: DisputeCaseRow): Promise<SimilarCase[]> {
    return (await similarCases(context, id)).map(({ dispute, likeness }) => ({ disputeCase: dispute, likeness }));
  }
}
