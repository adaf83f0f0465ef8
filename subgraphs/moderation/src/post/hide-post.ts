import type { EntityManager } from '@mikro-orm/postgresql';
import { lockPost } from './lock-post.ts';

/** Notes that a post is hidden from now on (R4); one that is hidden already stays hidden since then. */
export async function hidePost(tx: EntityManager, id: string, now: Date): Promise<void> {
  const post = await lockPost(tx, id);
  post.hiddenAt ??= now;
}
