import { PageArgs, type Context, type Page } from '@madang/subgraph-kit';
import { GraphQLError } from 'graphql';
import { Arg, Args, Authorized, Ctx, FieldResolver, Float, Int, Query, Resolver, Root } from 'type-graphql';
import { ItemCategory, ItemCategoryConnection, type ItemCategoryRow } from '../item-category/index.ts';
import { changeRatioOf, isMonth } from './consultation-rules.ts';
import type { MonthlyCount as Count } from './consultation.ts';
import { MonthlyCount, TrendArgs } from './consultation.type.ts';
import { monthlyTrend } from './monthly-trend.ts';
import { rankItemCategories } from './rank-item-categories.ts';
import { recentCounts } from './recent-counts.ts';

/** What the consultations say of item categories. */
@Authorized()
@Resolver(() => ItemCategory)
export class ItemCategoryTrendResolver {
  @Query(() => ItemCategoryConnection, {
    description: 'Item categories by consultations of the last 30 days, most first',
  })
  itemCategories(
    @Ctx() context: Context,
    @Arg('search', () => String, { nullable: true, description: 'Part of a name, or of a code' }) search: string | null,
    @Args(() => PageArgs) args: PageArgs,
  ): Promise<Page<ItemCategoryRow>> {
    return rankItemCategories(context, search ?? '', args);
  }

  @FieldResolver(() => [MonthlyCount], {
    description: 'Consultations month by month, oldest first, months without any included',
  })
  monthlyTrend(
    @Ctx() context: Context,
    @Root() category: ItemCategoryRow,
    @Args(() => TrendArgs) question: TrendArgs,
  ): Promise<Count[]> {
    if (question.until && !isMonth(question.until)) {
      throw new GraphQLError('until is not a month as YYYY-MM', { extensions: { code: 'BAD_USER_INPUT' } });
    }
    return monthlyTrend(context, category.id, question);
  }

  @FieldResolver(() => Int, { description: 'Consultations of the last 30 whole days, counted in Asia/Seoul' })
  async recentCount(@Ctx() context: Context, @Root() category: ItemCategoryRow): Promise<number> {
    return (await recentCounts(context, category.id)).recent;
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description:
      'Change of the last 30 whole days against the usual, 0.5 being half more. The usual is the mean of the 12 windows of 30 days before, ' +
      'or of as many as are on record; none under 3 windows, or where the usual is under 10 consultations a window',
  })
  async changeRatio(@Ctx() context: Context, @Root() category: ItemCategoryRow): Promise<number | null> {
    return changeRatioOf(await recentCounts(context, category.id));
  }
}
