export { ItemCategoryRow } from './item-category.entity.ts';
export { ItemCategory, ItemCategoryConnection } from './item-category.type.ts';
