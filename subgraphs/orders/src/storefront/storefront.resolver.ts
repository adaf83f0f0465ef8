import type { Context } from '@madang/subgraph-kit';
import { Arg, Authorized, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { listStorefronts, ratioChangesOf, storefrontById } from './storefront-reads.ts';
import { mayReadTerms } from './storefront.access.ts';
import type { StockLinkRatioChangeRow, StorefrontRow } from './storefront.entity.ts';
import { ContractKind, StockLinkRatioChange, Storefront } from './storefront.type.ts';

/** Questions about storefronts. */
@Authorized()
@Resolver(() => Storefront)
export class StorefrontResolver {
  @Query(() => [Storefront], { description: 'Storefronts the viewer works with, by code' })
  storefronts(@Ctx() context: Context): Promise<StorefrontRow[]> {
    return listStorefronts(context);
  }

  @Query(() => Storefront, { nullable: true, description: 'Storefront with this identifier' })
  storefront(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<StorefrontRow | null> {
    return storefrontById(context, id);
  }

  @FieldResolver(() => ContractKind, {
    nullable: true,
    description: 'Contract with the maker (C1); none for those who do not work with the storefront',
  })
  contractKind(@Ctx() { actor }: Context, @Root() storefront: StorefrontRow): string | null {
    if (!mayReadTerms(actor, storefront)) return null;
    return storefront.kind === 'OWN' ? 'OWN' : 'WHOLESALE';
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Name of the person who runs it; none for those who do not work with the storefront',
  })
  operatorName(@Ctx() { actor }: Context, @Root() storefront: StorefrontRow): string | null {
    return mayReadTerms(actor, storefront) ? (storefront.operatorName ?? null) : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Name of the business that runs it; none for those who do not work with the storefront',
  })
  businessName(@Ctx() { actor }: Context, @Root() storefront: StorefrontRow): string | null {
    return mayReadTerms(actor, storefront) ? (storefront.businessName ?? null) : null;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'Percent of the warehouse stock offered here (연동재고율); none for those who do not work with the storefront',
  })
  stockLinkRatio(@Ctx() { actor }: Context, @Root() storefront: StorefrontRow): number | null {
    return mayReadTerms(actor, storefront) ? storefront.stockLinkRatio : null;
  }

  @FieldResolver(() => [StockLinkRatioChange], {
    description: 'Latest 50 changes of the stock link ratio, newest first; none for those who do not work with it',
  })
  stockLinkRatioChanges(
    @Ctx() context: Context,
    @Root() storefront: StorefrontRow,
  ): Promise<StockLinkRatioChangeRow[]> {
    return ratioChangesOf(context, storefront);
  }
}
