import type { Context } from '@madang/subgraph-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { ItemCategory } from '../stubs/item-category.type.ts';
import { productById } from './catalog-reads.ts';
import type { ProductRow, VariantRow } from './catalog.entity.ts';
import { Product, Variant } from './catalog.type.ts';

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
}

/** Variants in the graph. */
@Resolver(() => Variant)
export class VariantResolver {
  @FieldResolver(() => Product, { description: 'Product it is a variant of' })
  product(@Ctx() context: Context, @Root() variant: VariantRow): Promise<ProductRow | null> {
    return productById(context, variant.productId);
  }
}
