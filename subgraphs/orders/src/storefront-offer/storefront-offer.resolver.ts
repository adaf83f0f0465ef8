import { Money, PageArgs, seoulDay, won, type Context, type Page } from '@madang/subgraph-kit';
import { Arg, Args, Authorized, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { Product, productById, Variant, type ProductRow, type VariantRow } from '../catalog/index.ts';
import { ContractPrice, pricesOnRecord, type ContractPriceOnRecord } from '../contract-price/index.ts';
import { findStorefrontProducts, type StorefrontProductView } from './find-storefront-products.ts';
import { offerableOfProduct, offerableQuantity } from './offerable-stock.ts';
import { StorefrontProduct, StorefrontProductArgs, StorefrontProductConnection } from './storefront-offer.type.ts';

const worth = (amount: number | null): Money | null => (amount === null ? null : won(amount));

/** Questions about what storefronts sell. */
@Authorized()
@Resolver(() => StorefrontProduct)
export class StorefrontProductResolver {
  @Query(() => StorefrontProductConnection, {
    description: 'Products of the maker with what a storefront makes of them, by style code (C2, C3)',
  })
  storefrontProducts(
    @Ctx() context: Context,
    @Args(() => StorefrontProductArgs) question: StorefrontProductArgs,
    @Args(() => PageArgs) args: PageArgs,
  ): Promise<Page<StorefrontProductView>> {
    return findStorefrontProducts(context, question, args);
  }

  @FieldResolver(() => Product, { description: 'Product of the maker' })
  product(@Ctx() context: Context, @Root() { productId }: StorefrontProductView): Promise<ProductRow | null> {
    return productById(context, productId);
  }

  @FieldResolver(() => Money, { nullable: true, description: "Price of one piece in the maker's list" })
  listPrice(@Root() product: StorefrontProductView): Money | null {
    return worth(product.listPrice);
  }

  @FieldResolver(() => Money, {
    nullable: true,
    description: "Price of one piece that the seller set (C3); none where that of the maker's list counts",
  })
  price(@Root() product: StorefrontProductView): Money | null {
    return worth(product.price);
  }

  @FieldResolver(() => Int, {
    description:
      'Pieces of all its variants that the storefront may sell now: stock less collected orders, times the link ratio (C4)',
  })
  offerableQuantity(@Ctx() context: Context, @Root() product: StorefrontProductView): Promise<number> {
    return offerableOfProduct(context, product.productId, product.storefrontCode);
  }

  @FieldResolver(() => [ContractPrice], {
    description: 'Contract prices on record, the latest day first; of two for a day the later counts (C1)',
  })
  contractPrices(@Ctx() context: Context, @Root() product: StorefrontProductView): Promise<ContractPriceOnRecord[]> {
    return pricesOnRecord(context, product);
  }

  @FieldResolver(() => ContractPrice, {
    nullable: true,
    description: "Contract price that counts today; none where the maker's wholesale price does",
  })
  async contractPrice(
    @Ctx() context: Context,
    @Root() product: StorefrontProductView,
  ): Promise<ContractPriceOnRecord | null> {
    const today = seoulDay(context.now);
    return (await pricesOnRecord(context, product)).find(({ effectiveFrom }) => effectiveFrom <= today) ?? null;
  }
}

/** What storefronts may sell of a variant. */
@Resolver(() => Variant)
export class OfferableVariantResolver {
  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'Pieces that a storefront may sell now: stock less collected orders, times its link ratio, rounded down (C4); none for who does not work with it',
  })
  offerableQuantity(
    @Ctx() context: Context,
    @Root() variant: VariantRow,
    @Arg('storefront', () => String, { description: 'Code of the storefront, e.g. PNR002' }) storefront: string,
  ): Promise<number | null> {
    return offerableQuantity(context, variant.id, storefront);
  }
}
