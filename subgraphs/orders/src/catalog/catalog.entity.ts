import { defineEntity, p } from '@mikro-orm/core';

const ProductSchema = defineEntity({
  name: 'ProductRow',
  tableName: 'product',
  properties: {
    id: p.uuid().primary(),
    styleCode: p.text().unique('product_style_code_unique'),
    name: p.text(),
    itemCategoryId: p.uuid().nullable(),
    /** Price that the maker sets for consumers, in won. */
    listPrice: p.bigint('number').nullable(),
    /** Price at which the maker sells to consignees where no contract says another, in won (도매가). */
    wholesalePrice: p.bigint('number').nullable(),
    /** Grows with each change, so that who changed an older one is told. */
    version: p.integer().default(1),
  },
});

/** Style that is made in colours and sizes. */
export class ProductRow extends ProductSchema.class {}
ProductSchema.setClass(ProductRow);

const VariantSchema = defineEntity({
  name: 'VariantRow',
  tableName: 'variant',
  properties: {
    id: p.uuid().primary(),
    productId: p.uuid(),
    sku: p.text().unique('variant_sku_unique'),
    colour: p.text().nullable(),
    size: p.text().nullable(),
    /** Moment from which it is no longer made. */
    discontinuedAt: p.datetime(3).nullable(),
  },
});

/** Product in one colour and size: what is ordered and stocked. */
export class VariantRow extends VariantSchema.class {}
VariantSchema.setClass(VariantRow);

/** Tables of the catalog. */
export const catalogRows = [ProductSchema, VariantSchema];
