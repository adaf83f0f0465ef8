import { PageArgs, type Context, type Page } from '@madang/subgraph-kit';
import { Arg, Args, Authorized, Ctx, Query, Resolver } from 'type-graphql';
import type { BusinessRow } from './business.entity.ts';
import { Business, BusinessConnection } from './business.type.ts';
import { findBusinesses } from './find-businesses.ts';

/** Questions about businesses, for those who name a respondent. */
@Authorized('OFFICER', 'LEAD', 'ADMIN')
@Resolver(() => Business)
export class BusinessResolver {
  @Query(() => BusinessConnection, { description: 'Businesses whose name begins as typed, by name' })
  businesses(
    @Ctx() context: Context,
    @Arg('search', () => String, { description: 'Beginning of a name' }) search: string,
    @Args(() => PageArgs) args: PageArgs,
  ): Promise<Page<BusinessRow>> {
    return findBusinesses(context, search, args);
  }
}
