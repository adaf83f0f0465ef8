import { batch, isRefusal, payloadOf, Public, refuse, type Context, type Page } from '@madang/subgraph-kit';
import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { ItemCategory } from '../stubs/item-category.type.ts';
import { findStandards } from './find-standards.ts';
import { keepStandard } from './keep-standard.ts';
import { reckonRefund } from './reckon-refund.ts';
import type { StandardCode } from './standard-words.ts';
import { StandardRow } from './standard.entity.ts';
import {
  DisputeStandard,
  DisputeStandardConnection,
  DisputeStandardsArgs,
  KeepStandardInput,
  KeepStandardPayload,
  PenaltyStep,
  RefundFactsInput,
  RefundReckoning,
  standardErrors,
} from './standard.type.ts';

const versionsOf = batch<string, StandardRow[]>(async ({ em }, codes) => {
  const found = await em.find(StandardRow, { code: { $in: [...codes] } }, { orderBy: { version: 'desc' } });
  return codes.map((code) => found.filter((standard) => standard.code === code));
});

/** Standards by which disputes are settled: for everybody, with every version that ever held. */
@Resolver(() => DisputeStandard)
export class StandardResolver {
  @Public()
  @Query(() => DisputeStandardConnection, {
    description: 'Standards that held on a day, by item (소비자분쟁해결기준 찾기, K21)',
  })
  disputeStandards(
    @Ctx() context: Context,
    @Args(() => DisputeStandardsArgs) args: DisputeStandardsArgs,
  ): Promise<Page<StandardRow>> {
    return findStandards(context, args, args);
  }

  @Public()
  @Query(() => DisputeStandard, { nullable: true, description: 'Version of a standard' })
  disputeStandard(@Ctx() { em }: Context, @Arg('id', () => ID) id: string): Promise<StandardRow | null> {
    return em.findOne(StandardRow, { id });
  }

  @Public()
  @Query(() => RefundReckoning, { description: 'Refund by a standard, line by line; an aid that binds nobody' })
  async refundByStandard(
    @Ctx() { em, language }: Context,
    @Arg('facts', () => RefundFactsInput, { description: 'What is known of the contract' }) {
      standardId,
      ...facts
    }: RefundFactsInput,
  ): Promise<RefundReckoning> {
    const standard = await em.findOne(StandardRow, { id: standardId });
    const lines = standard ? reckonRefund(standard, facts) : refuse<StandardCode>('STANDARD_UNKNOWN', ['standardId']);
    if (isRefusal<StandardCode>(lines))
      return { amount: null, lines: [], userErrors: [standardErrors.inWords(lines, language)] };
    return {
      amount: lines.reduce((total, { amount }) => total + amount, 0),
      lines: lines.map(({ label, amount }) => ({ label: label[language], amount })),
      userErrors: [],
    };
  }

  @FieldResolver(() => ItemCategory, { nullable: true, description: 'Item category, where one is set' })
  itemCategory(@Root() { itemCategoryId }: StandardRow): { id: string } | null {
    return itemCategoryId ? { id: itemCategoryId } : null;
  }

  @FieldResolver(() => [PenaltyStep], { description: 'Shares that are taken off by days before the beginning' })
  penalties(@Root() { terms }: StandardRow): PenaltyStep[] {
    return (terms.penalties ?? []).map(([daysBefore, percent]) => ({ daysBefore, percent }));
  }

  @FieldResolver(() => [DisputeStandard], { description: 'All versions of it, the newest first' })
  versions(@Ctx() context: Context, @Root() { code }: StandardRow): Promise<StandardRow[]> {
    return versionsOf(context, code);
  }

  @Authorized('LEAD', 'ADMIN')
  @Mutation(() => KeepStandardPayload, { description: 'Writes a standard, or a new version of one (K21)' })
  async keepStandard(@Ctx() context: Context, @Arg('input', () => KeepStandardInput) input: KeepStandardInput) {
    return payloadOf('standard', await keepStandard(context, input), standardErrors.inWords, context);
  }
}
