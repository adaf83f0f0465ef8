import { newId } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { ItemCategoryRow } from './item-category.entity.ts';

/** Makes an item category for a test. */
export async function anItemCategory(
  em: EntityManager,
  details: Partial<ItemCategoryRow> = {},
): Promise<ItemCategoryRow> {
  const id = newId();
  const category = em.create(ItemCategoryRow, { id, code: id, name: '점퍼·재킷류', nameEn: 'Jackets', ...details });
  await em.flush();
  return category;
}
