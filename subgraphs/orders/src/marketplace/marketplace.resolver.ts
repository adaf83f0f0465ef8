import type { Context } from '@madang/subgraph-kit';
import { Authorized, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Storefront, type StorefrontRow } from '../storefront/index.ts';
import { listMarketplaces, storefrontsSellingAt } from './marketplace-reads.ts';
import type { MarketplaceRow } from './marketplace.entity.ts';
import { Marketplace } from './marketplace.type.ts';

/** Marketplaces in the graph. */
@Authorized()
@Resolver(() => Marketplace)
export class MarketplaceResolver {
  @Query(() => [Marketplace], { description: 'Marketplaces at which storefronts can sell (C10), by name' })
  marketplaces(@Ctx() context: Context): Promise<MarketplaceRow[]> {
    return listMarketplaces(context);
  }

  @FieldResolver(() => String, { description: 'Name in the language of the request' })
  name(@Ctx() { language }: Context, @Root() { nameKo, nameEn }: MarketplaceRow): string {
    return language === 'en' ? nameEn : nameKo;
  }

  @FieldResolver(() => [Storefront], {
    description: 'Storefronts of the viewer that are connected to it or had an order from there',
  })
  storefronts(@Ctx() context: Context, @Root() { code }: MarketplaceRow): Promise<StorefrontRow[]> {
    return storefrontsSellingAt(context, code);
  }
}
