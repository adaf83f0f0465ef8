import type { EntityManager } from '@mikro-orm/postgresql';
import type { ItemCategoryRow } from '../item-category/index.ts';
import { anItemCategory } from '../item-category/item-category.factory.ts';
import { refreshConsultationRollups } from './refresh-consultation-rollups.ts';

/** Makes a number of consultations of one item category on one day for a test; their counts follow with the next refresh. */
export async function consultationsOn(
  em: EntityManager,
  itemCategoryId: string,
  day: string,
  count: number,
): Promise<void> {
  await em.execute(
    `insert into consultation (id, received_on, channel, item_category_id)
     select gen_random_uuid(), ?, '전화', ? from generate_series(1, ?)`,
    [day, itemCategoryId, count],
  );
}

/** Makes an item category with consultations by day, counted, for a test; gives its id. */
export async function aCountedCategory(
  em: EntityManager,
  counts: Readonly<Record<string, number>>,
  details: Partial<ItemCategoryRow> = {},
): Promise<string> {
  const { id } = await anItemCategory(em, details);
  for (const [day, count] of Object.entries(counts)) await consultationsOn(em, id, day, count);
  await refreshConsultationRollups(em);
  return id;
}
