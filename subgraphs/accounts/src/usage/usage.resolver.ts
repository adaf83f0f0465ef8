import type { Context } from '@madang/subgraph-kit';
import { Args, Authorized, Ctx, Query, Resolver } from 'type-graphql';
import { usageByDay, type UsageDay } from './usage-by-day.ts';
import { ApiUsageArgs, ApiUsageDay } from './usage.type.ts';

/** Usage in the graph, for partners and administrators. */
@Authorized('PARTNER', 'ADMIN')
@Resolver(() => ApiUsageDay)
export class UsageResolver {
  @Query(() => [ApiUsageDay], {
    description: 'Usage of the own business by day, of all for administrators, oldest first',
  })
  apiUsage(@Ctx() context: Context, @Args(() => ApiUsageArgs) args: ApiUsageArgs): Promise<UsageDay[]> {
    return usageByDay(context, args);
  }
}
