import type { Context } from '@madang/subgraph-kit';
import { Arg, Authorized, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { itemCategoryById } from './item-category-reads.ts';
import type { ItemCategoryRow } from './item-category.entity.ts';
import { ItemCategory } from './item-category.type.ts';

/** Questions about item categories. */
@Authorized()
@Resolver(() => ItemCategory)
export class ItemCategoryResolver {
  @Query(() => ItemCategory, { nullable: true, description: 'Item category with this identifier' })
  itemCategory(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<ItemCategoryRow | null> {
    return itemCategoryById(context, id);
  }

  @FieldResolver(() => String, { description: 'Name of the item category in the language of the request' })
  name(@Ctx() { language }: Context, @Root() category: ItemCategoryRow): string {
    return language === 'en' ? (category.nameEn ?? category.name) : category.name;
  }
}
