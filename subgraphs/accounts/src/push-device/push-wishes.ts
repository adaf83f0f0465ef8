import type { Context } from '@madang/subgraph-kit';
import { readableWishes } from './push-device.access.ts';
import { PushWishRow } from './push-device.entity.ts';
import { ALARM_CATEGORIES, USUAL_CATEGORIES, type AlarmCategory } from './push-device.ts';

/** Kinds of alarms that are pushed to the viewer. */
export async function wantedCategories({ em, actor }: Context): Promise<readonly AlarmCategory[]> {
  const wish = await em.findOne(PushWishRow, { $and: [readableWishes(actor), { personId: actor.id }] });
  return wish?.categories ?? USUAL_CATEGORIES;
}

/** Says which kinds of alarms a person wants pushed; the shell shows all of them anyway. */
export async function choosePushCategories(
  { em, actor }: Context,
  { categories }: { readonly categories: readonly AlarmCategory[] },
): Promise<{ readonly categories: readonly AlarmCategory[] }> {
  const wanted = ALARM_CATEGORIES.filter((category) => categories.includes(category));
  return em.transactional(async (tx) => {
    await tx.upsert(PushWishRow, { personId: actor.id, categories: wanted });
    return { categories: wanted };
  });
}
