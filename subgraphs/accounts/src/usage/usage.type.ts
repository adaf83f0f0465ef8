import { SafeInt } from '@madang/subgraph-kit';
import { ArgsType, Field, ID, Int, ObjectType } from 'type-graphql';

/** View of a day's usage. */
@ObjectType({ description: 'What was asked of the graph on one day' })
export class ApiUsageDay {
  @Field(() => String, { description: 'Day in Asia/Seoul, as YYYY-MM-DD' })
  day!: string;

  @Field(() => SafeInt, { description: 'Number of requests' })
  requests!: number;

  @Field(() => SafeInt, { description: 'Points of the cost limit that they spent' })
  points!: number;

  @Field(() => SafeInt, { description: 'Number of requests that were refused because of a limit' })
  refused!: number;

  @Field(() => SafeInt, { description: 'Number of requests that were answered with an error' })
  errors!: number;
}

@ArgsType()
export class ApiUsageArgs {
  @Field(() => Int, { defaultValue: 30, description: 'Number of days, today included, 1 to 90' })
  days!: number;

  @Field(() => ID, { nullable: true, description: 'Key whose usage is wanted; that of all unless said' })
  keyId?: string | null;
}
