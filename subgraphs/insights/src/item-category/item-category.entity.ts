import { defineEntity, p } from '@mikro-orm/core';

const ItemCategorySchema = defineEntity({
  name: 'ItemCategoryRow',
  tableName: 'item_category',
  properties: {
    id: p.uuid().primary(),
    code: p.text().unique('item_category_code_unique'),
    name: p.text(),
    nameEn: p.text().nullable(),
  },
});

/** Group of goods and services that consumers ask about (품목). */
export class ItemCategoryRow extends ItemCategorySchema.class {}
ItemCategorySchema.setClass(ItemCategoryRow);

/** Table of item categories. */
export const itemCategoryRows = ItemCategorySchema;
