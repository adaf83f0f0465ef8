import { connectionOf } from '@madang/subgraph-kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** View of an item category. */
@Directive('@key(fields: "id")')
@ObjectType({ description: 'Group of goods and services that consumers ask about (품목)' })
export class ItemCategory {
  @Field(() => ID, { description: 'Identifier of the item category' })
  id!: string;

  @Field(() => String, { description: 'Code of the item category' })
  code!: string;
}

/** Pages of item categories. */
export const ItemCategoryConnection = connectionOf(ItemCategory, 'ItemCategory');
