import { Money, PageArgs, won, DateTime, type Context, type Page } from '@madang/subgraph-kit';
import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { STAFF } from '../staff.ts';
import { ItemCategory } from '../stubs/item-category.type.ts';
import { findProducts, productById, variantsOfProduct } from './catalog-reads.ts';
import { worksWithCatalog, seesWholesalePrices } from './catalog.access.ts';
import type { ProductRow, VariantRow } from './catalog.entity.ts';
import { Product, ProductConnection, Variant } from './catalog.type.ts';

/** Questions about the catalog, for who sells and who serves. */
@Authorized(...STAFF, 'OPERATOR')
@Resolver()
export class CatalogResolver {
  @Query(() => ProductConnection, { description: 'Products of the maker, by style code (C7)' })
  products(
    @Ctx() context: Context,
    @Arg('search', () => String, { nullable: true, description: 'Beginning of a style code or of a name' })
    search: string | null | undefined,
    @Args(() => PageArgs) args: PageArgs,
  ): Promise<Page<ProductRow>> {
    return findProducts(context, search, args);
  }

  @Query(() => Product, { nullable: true, description: 'Product with this identifier' })
  product(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<ProductRow | null> {
    return productById(context, id);
  }
}

/** Products in the graph. */
@Resolver(() => Product)
export class ProductResolver {
  @FieldResolver(() => ItemCategory, {
    nullable: true,
    description: 'Item category under which complaints about the product are counted',
  })
  itemCategory(@Root() product: ProductRow): { id: string } | null {
    return product.itemCategoryId ? { id: product.itemCategoryId } : null;
  }

  @FieldResolver(() => Money, {
    nullable: true,
    description: "Price of one piece in the maker's list; none for who neither sells nor serves",
  })
  listPrice(@Ctx() { actor }: Context, @Root() { listPrice }: ProductRow): Money | null {
    return worksWithCatalog(actor) && typeof listPrice === 'number' ? won(listPrice) : null;
  }

  @FieldResolver(() => Money, {
    nullable: true,
    description: 'Price of one piece for consignees whose contract says no other (도매가); none for those outside',
  })
  wholesalePrice(@Ctx() { actor }: Context, @Root() { wholesalePrice }: ProductRow): Money | null {
    return seesWholesalePrices(actor) && typeof wholesalePrice === 'number' ? won(wholesalePrice) : null;
  }

  @FieldResolver(() => [Variant], {
    description: 'Colours and sizes in which it is made, by sku, at most 200; none for who neither sells nor serves',
  })
  async variants(@Ctx() context: Context, @Root() product: ProductRow): Promise<VariantRow[]> {
    return worksWithCatalog(context.actor) ? variantsOfProduct(context, product.id) : [];
  }
}

/** Variants in the graph. */
@Resolver(() => Variant)
export class VariantResolver {
  @FieldResolver(() => Product, { description: 'Product it is a variant of' })
  product(@Ctx() context: Context, @Root() variant: VariantRow): Promise<ProductRow | null> {
    return productById(context, variant.productId);
  }

  @FieldResolver(() => DateTime, {
    nullable: true,
    description:
      'Timestamp from which it is no longer sold (단종); none while it is, and for who neither sells nor serves',
  })
  discontinuedAt(@Ctx() { actor }: Context, @Root() variant: VariantRow): Date | null {
    return worksWithCatalog(actor) ? (variant.discontinuedAt ?? null) : null;
  }
}
