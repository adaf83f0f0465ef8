import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { PostRow } from './post.entity.ts';

/** Gives a post as it stands now, for nobody else to hide or to show until this transaction ends. */
export function lockPost(tx: EntityManager, id: string): Promise<PostRow> {
  return tx.findOneOrFail(PostRow, id, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
}
