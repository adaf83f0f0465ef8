import { Public, seoulMonth, type Context } from '@madang/subgraph-kit';
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { ItemCategory } from '../stubs/item-category.type.ts';
import { caseStatistics } from './case-statistics-reads.ts';
import { DIMENSIONS, MOST_MONTHS, type Dimension, type Figures, type ValueFigures } from './case-statistics.ts';
import { CaseFiguresOfValue, DisputeStatistics, type CaseFigures } from './case-statistics.type.ts';
import { labelOf } from './value-words.ts';

const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;

/** Figures of cases: for everybody, and for the house without what outside could be somebody. */
@Resolver(() => CaseFiguresOfValue)
export class CaseStatisticsResolver {
  @Public()
  @Query(() => DisputeStatistics, {
    nullable: true,
    description:
      'Dispute cases that came from one month to another, 120 at most, counted by what they are about and how they ended; none for a period that is none. Counts below 5 are told to officers, leads and analysts alone (K20)',
  })
  async disputeStatistics(
    @Ctx() context: Context,
    @Arg('from', () => String, { description: 'First month in Korea, YYYY-MM' }) from: string,
    @Arg('to', () => String, { description: 'Last month in Korea, YYYY-MM' }) to: string,
  ): Promise<DisputeStatistics | null> {
    if (!isPeriod(from, to, seoulMonth(context.now))) return null;
    const { countedAt, totals, months, by } = await caseStatistics(context, { from, to });
    const named = (dimension: Dimension, row: ValueFigures) => ({
      value: row.value,
      label: labelOf(dimension, row.value, context.language),
      figures: figuresOf(row),
      dimension,
    });
    return {
      countedAt,
      totals: figuresOf(totals),
      months: months.map((row) => ({ month: row.month, figures: figuresOf(row) })),
      breakdowns: DIMENSIONS.map((dimension) => ({
        dimension,
        values: by[dimension].map((row) => named(dimension, row)),
      })),
    };
  }

  @FieldResolver(() => ItemCategory, { nullable: true, description: 'Item category, where that is what is counted by' })
  itemCategory(@Root() { value, dimension }: CaseFiguresOfValue & { dimension?: Dimension }): { id: string } | null {
    return dimension === 'ITEM' ? { id: value } : null;
  }
}

function isPeriod(from: string, to: string, current: string): boolean {
  if (!MONTH.test(from) || !MONTH.test(to) || from > to || to > current) return false;
  const [first, last] = [from, to].map((month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)));
  return (last ?? 0) - (first ?? 0) < MOST_MONTHS;
}

function figuresOf({ opened, ended, settled, online, days }: Figures): CaseFigures {
  const meanDays = ended && days !== null ? Math.round((days / ended) * 10) / 10 : null;
  const settledShare = ended && settled !== null ? Math.round((settled / ended) * 1000) / 1000 : null;
  return { opened, ended, settled, online, meanDays, settledShare };
}
