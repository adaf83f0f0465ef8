import type { EntityManager } from '@mikro-orm/postgresql';

/** Makes a number of consultations of one item category on one day for a test; their counts follow with the next refresh. */
export async function consultationsOn(em: EntityManager, itemCategoryId: string, day: string, count: number): Promise<void> {
  await em.execute(
    `insert into consultation (id, received_on, channel, item_category_id)
     select gen_random_uuid(), ?, '전화', ? from generate_series(1, ?)`,
    [day, itemCategoryId, count],
  );
}
