import { LocalDate, type Context } from '@madang/subgraph-kit';
import { Arg, Authorized, Ctx, Query, Resolver } from 'type-graphql';
import { satisfactionByService, type SatisfactionByService as Counted } from './satisfaction-by-service.ts';
import { SatisfactionByService } from './satisfaction.type.ts';

/** Satisfaction in the graph. */
@Authorized('ANALYST', 'LEAD', 'ADMIN')
@Resolver()
export class SatisfactionResolver {
  @Query(() => [SatisfactionByService], {
    description:
      'How satisfied people were with each service, by the answers of a period; services without any are left out',
  })
  satisfaction(
    @Ctx() context: Context,
    @Arg('from', () => LocalDate, { description: 'First day, in Asia/Seoul' }) from: string,
    @Arg('until', () => LocalDate, { description: 'Last day, in Asia/Seoul' }) until: string,
  ): Promise<Counted[]> {
    return satisfactionByService(context, { from, until });
  }
}
