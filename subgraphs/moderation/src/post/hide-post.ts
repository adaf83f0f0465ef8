import type { EntityManager } from '@mikro-orm/postgresql';
import { PostRow } from './post.entity.ts';

/** Notes that a post is hidden from now on (R4); one that is hidden already stays hidden since then. */
export async function hidePost(tx: EntityManager, id: string, now: Date): Promise<void> {
  await tx.nativeUpdate(PostRow, { id, hiddenAt: null }, { hiddenAt: now });
}
