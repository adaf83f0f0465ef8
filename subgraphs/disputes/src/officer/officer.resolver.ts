import type { Context } from '@madang/subgraph-kit';
import { Authorized, Ctx, Query, Resolver } from 'type-graphql';
import { OfficerRow } from './officer.entity.ts';
import { Officer } from './officer.type.ts';

/** Questions about officers, for those who assign cases. */
@Authorized('LEAD')
@Resolver(() => Officer)
export class OfficerResolver {
  @Query(() => [Officer], { description: 'Officers to whom a case can be assigned, by name' })
  officers(@Ctx() { em }: Context): Promise<OfficerRow[]> {
    return em.find(OfficerRow, {}, { orderBy: { name: 'asc', id: 'asc' } });
  }
}
