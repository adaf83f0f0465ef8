import type { Context } from '@madang/subgraph-kit';
import { Authorized, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { listStorefronts } from './storefront-reads.ts';
import { mayReadTerms } from './storefront.access.ts';
import type { StorefrontRow } from './storefront.entity.ts';
import { Storefront } from './storefront.type.ts';

/** Questions about storefronts. */
@Authorized()
@Resolver(() => Storefront)
export class StorefrontResolver {
  @Query(() => [Storefront], { description: 'Storefronts the viewer works with, by code' })
  storefronts(@Ctx() context: Context): Promise<StorefrontRow[]> {
    return listStorefronts(context);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'Percent of the warehouse stock offered here (연동재고율); none for those who do not work with the storefront',
  })
  stockLinkRatio(@Ctx() { actor }: Context, @Root() storefront: StorefrontRow): number | null {
    return mayReadTerms(actor, storefront) ? storefront.stockLinkRatio : null;
  }
}
