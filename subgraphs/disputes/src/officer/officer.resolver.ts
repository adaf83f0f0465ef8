import type { Context } from '@madang/subgraph-kit';
import { Authorized, Ctx, Query, Resolver } from 'type-graphql';
import { listAssignableOfficers } from './assignable-officer.ts';
import type { OfficerRow } from './officer.entity.ts';
import { Officer } from './officer.type.ts';

/** Questions about officers, for those who assign cases. */
@Authorized('LEAD')
@Resolver(() => Officer)
export class OfficerResolver {
  @Query(() => [Officer], { description: 'Officers to whom a case can be assigned, by name' })
  officers(@Ctx() context: Context): Promise<OfficerRow[]> {
    return listAssignableOfficers(context);
  }
}
