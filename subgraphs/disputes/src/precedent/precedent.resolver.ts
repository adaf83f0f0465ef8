import { batchOne, payloadOf, Public, type Context, type Page } from '@madang/subgraph-kit';
import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { caseById, DisputeCase, type DisputeCaseRow } from '../dispute-case/index.ts';
import { DisputeStandard, StandardRow } from '../standard/index.ts';
import { findPrecedents, readablePrecedents } from './find-precedents.ts';
import { movePrecedent, writePrecedent } from './precedent-acts.ts';
import { PrecedentRow } from './precedent.entity.ts';
import {
  Precedent,
  PrecedentConnection,
  precedentErrors,
  PrecedentsArgs,
  PublishPrecedentInput,
  PublishPrecedentPayload,
  WithdrawPrecedentInput,
  WithdrawPrecedentPayload,
  WritePrecedentInput,
  WritePrecedentPayload,
} from './precedent.type.ts';

const standardOf = batchOne(
  ({ em }, ids) => em.find(StandardRow, { id: { $in: [...ids] } }),
  (standard) => standard.id,
);

/** Precedents: what is public for everybody, what is being written for who settles disputes. */
@Resolver(() => Precedent)
export class PrecedentResolver {
  @Public()
  @Query(() => PrecedentConnection, { description: 'Precedents, the last written first (분쟁 사례 찾기, K21)' })
  precedents(@Ctx() context: Context, @Args(() => PrecedentsArgs) args: PrecedentsArgs): Promise<Page<PrecedentRow>> {
    return findPrecedents(context, args, args);
  }

  @Public()
  @Query(() => Precedent, { nullable: true, description: 'Precedent with this identifier' })
  precedent(@Ctx() { em, actor }: Context, @Arg('id', () => ID) id: string): Promise<PrecedentRow | null> {
    return em.findOne(PrecedentRow, { $and: [readablePrecedents(actor), { id }] });
  }

  @FieldResolver(() => DisputeStandard, { nullable: true, description: 'Standard by which it was decided' })
  async standard(@Ctx() context: Context, @Root() { standardId }: PrecedentRow): Promise<StandardRow | null> {
    return standardId ? standardOf(context, standardId) : null;
  }

  @Authorized('OFFICER', 'LEAD', 'ADMIN')
  @FieldResolver(() => DisputeCase, { nullable: true, description: 'Case it tells of, told to staff alone' })
  async disputeCase(@Ctx() context: Context, @Root() { caseId }: PrecedentRow): Promise<DisputeCaseRow | null> {
    return caseId ? caseById(context, caseId) : null;
  }

  @Authorized('OFFICER', 'LEAD')
  @Mutation(() => WritePrecedentPayload, { description: 'Writes what was decided in a case that has ended (K21)' })
  async writePrecedent(@Ctx() context: Context, @Arg('input', () => WritePrecedentInput) input: WritePrecedentInput) {
    return payloadOf('precedent', await writePrecedent(context, input), precedentErrors.inWords, context);
  }

  @Authorized('LEAD')
  @Mutation(() => PublishPrecedentPayload, { description: 'Publishes a precedent' })
  async publishPrecedent(
    @Ctx() context: Context,
    @Arg('input', () => PublishPrecedentInput) { precedentId }: PublishPrecedentInput,
  ) {
    const outcome = await movePrecedent(context, { precedentId, step: 'publish' });
    return payloadOf('precedent', outcome, precedentErrors.inWords, context);
  }

  @Authorized('LEAD')
  @Mutation(() => WithdrawPrecedentPayload, { description: 'Takes a precedent back' })
  async withdrawPrecedent(
    @Ctx() context: Context,
    @Arg('input', () => WithdrawPrecedentInput) { precedentId }: WithdrawPrecedentInput,
  ) {
    const outcome = await movePrecedent(context, { precedentId, step: 'withdraw' });
    return payloadOf('precedent', outcome, precedentErrors.inWords, context);
  }
}
