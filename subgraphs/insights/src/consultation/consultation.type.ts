import { ArgsType, Field, Int, ObjectType } from 'type-graphql';

/** View of a month's count. */
@ObjectType({ description: 'Number of consultations in a month' })
export class MonthlyCount {
  @Field(() => String, { description: 'Month, as YYYY-MM' })
  month!: string;

  @Field(() => Int, { description: 'Number of consultations' })
  count!: number;
}

/** Which months a trend shows. */
@ArgsType()
export class TrendArgs {
  @Field(() => Int, { defaultValue: 12, description: 'Number of months, 1 to 120' })
  months!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Last month, as YYYY-MM; the month under way in Asia/Seoul unless said',
  })
  until?: string | null;
}
