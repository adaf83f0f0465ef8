import { DateTime, enumOf } from '@madang/subgraph-kit';
import { Field, Float, Int, ObjectType } from 'type-graphql';

/** Dimensions in the graph. */
export const CaseDimension = enumOf('CaseDimension', 'What dispute cases are counted by (K20)', {
  ITEM: 'Item category (품목)',
  CLAIM_REASON: 'Claim reason (청구이유)',
  SALE_TYPE: 'Sale type (판매유형)',
  SALES_TACTIC: 'Sales tactic (상술유형)',
  REGION: 'Region (지역)',
  RESULT: 'Result (처리결과)',
  ORIGIN: 'How they came in (접수경로)',
  DURATION: 'How long they took (처리기간)',
});

@ObjectType({ description: 'Figures of cases; one is missing where it could tell of somebody (fewer than 5)' })
export class CaseFigures {
  @Field(() => Int, { nullable: true, description: 'Cases that came in' })
  opened!: number | null;

  @Field(() => Int, { nullable: true, description: 'Those that have ended' })
  ended!: number | null;

  @Field(() => Int, { nullable: true, description: 'Those on which both sides agreed, in the end or in mediation' })
  settled!: number | null;

  @Field(() => Int, { nullable: true, description: 'Those in which a side acted online (ODR)' })
  online!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Mean number of days from receipt to the end; none without an end',
  })
  meanDays!: number | null;

  @Field(() => Float, { nullable: true, description: 'Share of those settled among those ended, 0 to 1 (합의율)' })
  settledShare!: number | null;
}

@ObjectType({ description: 'Figures of the cases of one month' })
export class CaseFiguresOfMonth {
  @Field(() => String, { description: 'Month in Korea, YYYY-MM' })
  month!: string;

  @Field(() => CaseFigures, { description: 'Figures' })
  figures!: CaseFigures;
}

@ObjectType({ description: 'Figures of the cases of one value' })
export class CaseFiguresOfValue {
  @Field(() => String, { description: 'Code of the value; of an item category its identifier' })
  value!: string;

  @Field(() => String, { description: 'Name of the value; of an item category its code until the reader names it' })
  label!: string;

  @Field(() => CaseFigures, { description: 'Figures' })
  figures!: CaseFigures;
}

@ObjectType({ description: 'Cases counted by one dimension, the most frequent first' })
export class CaseBreakdown {
  @Field(() => CaseDimension, { description: 'What is counted by' })
  dimension!: string;

  @Field(() => [CaseFiguresOfValue], { description: 'Values, without those that are suppressed' })
  values!: CaseFiguresOfValue[];
}

@ObjectType({ description: 'Statistics of the dispute cases that came in a period (K20)' })
export class DisputeStatistics {
  @Field(() => DateTime, { nullable: true, description: 'Timestamp of the last count, a minute ago at most' })
  countedAt!: Date | null;

  @Field(() => CaseFigures, { description: 'All cases of the period' })
  totals!: CaseFigures;

  @Field(() => [CaseFiguresOfMonth], { description: 'Month by month, oldest first' })
  months!: CaseFiguresOfMonth[];

  @Field(() => [CaseBreakdown], { description: 'By each dimension' })
  breakdowns!: CaseBreakdown[];
}
